// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli rules: which rule sets there are, what they say, whether a file is one, what two say differently.
#include "app/cli/command_files.h"
#include "app/cli/rules_compare.h"
#include "app/cli/rules_text.h"
#include "app/cli/text_table.h"
#include "core/base/atomic_file.h"
#include "core/scoring/rule_examples.h"
#include "core/scoring/rule_set_json.h"
#include "core/scoring/shipped_rules.h"
#include "core/text/display_text.h"

#include <algorithm>
#include <memory>

namespace farol::cli {
namespace {

struct RulesArguments {
    std::string name = std::string(kDefaultRuleSet); // of a shipped set, or a path
    std::string other;
    std::string output;
    bool asMarkdown = false;
};

constexpr std::size_t kWidest = 4000; // columns of a line; longer ones are cut

ExitStatus listRules() {
    std::vector<std::vector<std::string>> rows;
    for (const std::string& name : shippedRuleSetNames()) {
        const Result<RuleSet> rules = shippedRuleSet(name);
        if (!rules) return inputFailure(rules.error());
        rows.push_back({name, std::to_string(rules->version), rules->notes});
    }
    return print(tableText({{"Name"}, {"Version", true}, {"Notes", false, 200}}, rows));
}

ExitStatus showRules(const RulesArguments& arguments) {
    const Result<RuleSet> rules = loadRuleSet(arguments.name);
    if (!rules) return inputFailure(rules.error());
    if (!arguments.asMarkdown) return print(rulesAsTables(*rules));
    const std::string origin = "Written by `farol-cli rules show " + displayLine(arguments.name, kWidest) +
                               " --markdown`; change the rule file, not this page.";
    return print(rulesAsMarkdown(*rules, origin));
}

std::string problemLine(const RuleProblem& problem) {
    return "line " + std::to_string(problem.line) + ", " + problem.path + ": " +
           (problem.isWarning ? "warning: " : "") + problem.message + ".";
}

// The examples that do not come out as expected, each with what it gave instead.
std::string failedExamples(const RuleSet& rules, std::size_t& failures) {
    std::string text;
    for (const ExampleResult& result : checkExamples(rules)) {
        if (result.isAsExpected) continue;
        ++failures;
        text += "/examples/" + std::to_string(result.example) + ": \"" +
                displayLine(rules.examples[result.example].name, kWidest) + "\": expected " +
                result.expected + ", found " + result.found + ".\n";
    }
    return text;
}

std::string aboutLiteralParts(const RuleSet& rules) {
    std::string names;
    for (const std::string& id : literalParts(rules)) names += (names.empty() ? "" : ", ") + id;
    if (names.empty()) return "The same fact in other words, letters or languages scores the same.\n";
    return "Literal text decides in: " + displayLine(names, kWidest) +
           ". There the same fact in other words may score differently.\n";
}

ExitStatus checkRules(const RulesArguments& arguments) {
    const Result<std::string> json = readRuleText(arguments.name);
    if (!json) return inputFailure(json.error());
    const RuleCheck check = checkRuleSet(*json);
    std::string text;
    for (const RuleProblem& problem : check.problems)
        text += displayLine(problemLine(problem), kWidest) + '\n';
    std::size_t failures = 0;
    if (check.rules) text += failedExamples(*check.rules, failures);
    const std::string name = displayLine(arguments.name, kWidest);
    if (!check.problems.empty() || failures > 0) {
        text += name + ": " + counted(check.problems.size() + failures, "problem", "problems") + ".\n";
        const ExitStatus printed = print(text);
        return printed == kDone ? kInputFailed : printed;
    }
    const PointsRange range = pointsRange(*check.rules);
    const std::size_t examples = check.rules->examples.size();
    return print(name + " is valid: " + counted(check.rules->criteria.size(), "criterion", "criteria") +
                 ", scores from " + std::to_string(range.lowest) + " to " + std::to_string(range.highest) +
                 ", " + counted(examples, "example", "examples") + " as expected.\n" +
                 aboutLiteralParts(*check.rules));
}

ExitStatus compareTexts(const RulesArguments& arguments) {
    const Result<RuleSet> before = loadRuleSet(arguments.name);
    if (!before) return inputFailure(before.error());
    const Result<RuleSet> after = loadRuleSet(arguments.other);
    if (!after) return inputFailure(after.error());
    const std::vector<RuleChange> changes = ruleDifferences(*before, *after);
    return print(changes.empty() ? "Both say the same.\n" : differencesAsText(changes));
}

ExitStatus formatRules(const RulesArguments& arguments) {
    const Result<RuleSet> rules = loadRuleSet(arguments.name);
    if (!rules) return inputFailure(rules.error());
    const std::string text = writeRuleSet(*rules);
    if (arguments.output.empty()) return print(text);
    const Result<void> written =
        writeOutput(arguments.output, [&](const ByteSink& sink) -> Result<void> { return sink(text); });
    return written ? kDone : outputFailure(written.error());
}

} // namespace

Command addRulesCommand(CLI::App& app) {
    CLI::App* command = app.add_subcommand("rules", "list, show, check, compare and format rule sets");
    command->require_subcommand(1);
    auto arguments = std::make_shared<RulesArguments>();
    const char* about = "a rule set's name, or the path of a rule file";
    CLI::App* list = command->add_subcommand("list", "the rule sets that ship with Farol");
    CLI::App* show = command->add_subcommand("show", "what a rule set says, ready to be signed");
    show->add_option("NAME", arguments->name, about)->capture_default_str();
    show->add_flag("--markdown", arguments->asMarkdown, "as a Markdown page");
    CLI::App* check =
        command->add_subcommand("check", "all that is wrong with a rule file, its examples too");
    check->add_option("FILE", arguments->name, about)->required();
    CLI::App* diff = command->add_subcommand("diff", "what two rule sets say differently");
    diff->add_option("BEFORE", arguments->name, about)->required();
    diff->add_option("AFTER", arguments->other, about)->required();
    CLI::App* format = command->add_subcommand("format", "a rule file in the form that Farol writes");
    format->add_option("FILE", arguments->name, about)->required();
    format->add_option("-o,--output", arguments->output, "where to write it; without it, standard output");
    const Command compare = addRulesCompare(*command);
    return {command, [=] {
                if (compare.parser->parsed()) return compare.run();
                if (list->parsed()) return listRules();
                if (show->parsed()) return showRules(*arguments);
                if (check->parsed()) return checkRules(*arguments);
                return diff->parsed() ? compareTexts(*arguments) : formatRules(*arguments);
            }};
}

} // namespace farol::cli
