// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_set_json.h"

#include "core/scoring/json_lines.h"
#include "core/scoring/rule_checks.h"
#include "core/scoring/rule_json_values.h"
#include "core/scoring/rule_set_reader.h"
#include "core/scoring/unread_values.h"

#include <algorithm>
#include <utility>

namespace farol {
namespace {

RuleCheck refused(RuleProblem problem) {
    RuleCheck check;
    check.problems.push_back(std::move(problem));
    return check;
}

// What the meaning of a value is worth that could not be read: nothing, and so for what depends on it.
void addProblemsOfMeaning(const RuleSet& rules, const JsonWithLines& document, const UnreadValues& unread,
                          std::vector<RuleProblem>& problems) {
    for (RuleProblem& problem : checkRules(rules, unread.isRangeKnown())) {
        if (unread.decide(problem.path)) continue;
        problem.line = document.lineOf(problem.path);
        problems.push_back(std::move(problem));
    }
}

} // namespace

RuleCheck checkRuleSet(std::string_view json) {
    if (json.size() > kLargestRuleFile)
        return refused({1, "/", "the file is larger than 1 MiB, the most a rule file may have", false});
    if (json.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return refused(
            {1, "/", "the file is empty; `farol-cli rules format standard` writes one to begin with", false});
    if (json.starts_with("\xFF\xFE") || json.starts_with("\xFE\xFF"))
        return refused({1, "/", "the file is UTF-16; save it as UTF-8", false});
    const auto document = parseJsonWithLines(json);
    if (!document) {
        JsonProblem problem = document.error();
        if (problem.message.find("UTF-8") != std::string::npos) problem.message += "; save the file as UTF-8";
        return refused(
            {problem.line, problem.pointer.empty() ? "/" : problem.pointer, problem.message, false});
    }
    RuleJsonValues values(*document);
    RuleSet rules = readRuleSet(values, document->root);
    RuleCheck check;
    check.problems = values.problems();
    if (document->root.is_object())
        addProblemsOfMeaning(rules, *document, UnreadValues(values.unread()), check.problems);
    std::stable_sort(check.problems.begin(), check.problems.end(),
                     [](const RuleProblem& a, const RuleProblem& b) { return a.line < b.line; });
    if (std::all_of(check.problems.begin(), check.problems.end(),
                    [](const RuleProblem& problem) { return problem.isWarning; }))
        check.rules = std::move(rules);
    return check;
}

Result<RuleSet> parseRuleSet(std::string_view json) {
    RuleCheck check = checkRuleSet(json);
    if (check.rules) return std::move(*check.rules);
    // A file of another format lacks everything else too; that is not worth saying first.
    auto error = std::find_if(check.problems.begin(), check.problems.end(),
                              [](const RuleProblem& problem) { return problem.path == "/format"; });
    if (error == check.problems.end())
        error = std::find_if(check.problems.begin(), check.problems.end(),
                             [](const RuleProblem& problem) { return !problem.isWarning; });
    return failure(ErrorCode::BadRuleSet, {},
                   "line " + std::to_string(error->line) + ", " + error->path + ": " + error->message);
}

} // namespace farol
