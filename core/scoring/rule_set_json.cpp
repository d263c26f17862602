// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_set_json.h"

#include "core/scoring/json_lines.h"
#include "core/scoring/rule_checks.h"
#include "core/scoring/rule_json_values.h"
#include "core/scoring/rule_set_reader.h"

#include <algorithm>
#include <set>
#include <utility>

namespace farol {
namespace {

RuleCheck refused(RuleProblem problem) {
    RuleCheck check;
    check.problems.push_back(std::move(problem));
    return check;
}

// "/criteria/3" of "/criteria/3/tiers/0"; "/grades" of "/grades/steps/0": what is read and checked as one.
std::string partOf(const std::string& path) {
    const std::size_t first = path.find('/', 1);
    const bool isEntry = first < path.size() - 1 && path[first + 1] >= '0' && path[first + 1] <= '9';
    return path.substr(0, isEntry ? path.find('/', first + 1) : first);
}

// What the meaning of a part is worth once its keys and types are wrong: nothing. And nobody knows what all
// criteria together can give when one of them cannot be read.
void addProblemsOfMeaning(const RuleSet& rules, const JsonWithLines& document,
                          std::vector<RuleProblem>& problems) {
    std::set<std::string> broken;
    bool isRangeKnown = true;
    for (const RuleProblem& problem : problems) {
        broken.insert(partOf(problem.path));
        isRangeKnown = isRangeKnown && !problem.path.starts_with("/criteria") &&
                       !problem.path.starts_with("/groups") && !problem.path.starts_with("/range") &&
                       problem.path != "/";
    }
    for (RuleProblem& problem : checkRules(rules)) {
        if (broken.contains(partOf(problem.path))) continue;
        const bool needsAllCriteria = problem.path == "/criteria" || problem.path.ends_with("/from");
        if (needsAllCriteria && !isRangeKnown) continue;
        problem.line = document.lineOf(problem.path);
        problems.push_back(std::move(problem));
    }
}

} // namespace

RuleCheck checkRuleSet(std::string_view json) {
    if (json.size() > kLargestRuleFile)
        return refused({1, "/", "the file is larger than 1 MiB, the most a rule file may have", false});
    const auto document = parseJsonWithLines(json);
    if (!document) {
        const JsonProblem& problem = document.error();
        return refused(
            {problem.line, problem.pointer.empty() ? "/" : problem.pointer, problem.message, false});
    }
    RuleJsonValues values(*document);
    RuleSet rules = readRuleSet(values, document->root);
    RuleCheck check;
    check.problems = values.problems();
    if (document->root.is_object()) addProblemsOfMeaning(rules, *document, check.problems);
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
