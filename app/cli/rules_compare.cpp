// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rules_compare.h"

#include "app/cli/command_files.h"
#include "app/cli/comparison_report.h"
#include "app/cli/day_argument.h"
#include "app/cli/progress_bar.h"
#include "core/scoring/shipped_rules.h"

#include <memory>
#include <utility>

namespace farol::cli {
namespace {

struct CompareArguments {
    std::string before;
    std::string after;
    InputArguments input;
    std::string asOf;
    bool json = false;
};

ExitStatus runCompare(const CompareArguments& arguments) {
    Result<RuleSet> before = loadRuleSet(arguments.before);
    if (!before) return inputFailure(before.error());
    Result<RuleSet> after = loadRuleSet(arguments.after);
    if (!after) return inputFailure(after.error());
    ScoreOptions options;
    if (!arguments.asOf.empty()) options.asOf = std::chrono::sys_days(*parseDay(arguments.asOf));
    ProgressBar bar("Comparing");
    const TaskControl control = bar.control();
    const auto leads = readLeads(arguments.input, control.step(0, 0.6));
    if (!leads) return inputFailure(leads.error(), arguments.input.path);
    const Result<ScoredLeads> old = scoreLeads(*leads, std::move(*before), control.step(0.6, 0.8), options);
    if (!old) return inputFailure(old.error(), arguments.input.path);
    options.earlier = &*old;
    const Result<ScoredLeads> now = scoreLeads(*leads, std::move(*after), control.step(0.8, 1), options);
    if (!now) return inputFailure(now.error(), arguments.input.path);
    const RuleComparison comparison = compareRules(*old, *now);
    return print(arguments.json ? comparisonJson(*old, *now, comparison, arguments.input.path)
                                : comparisonReport(*old, *now, comparison));
}

} // namespace

Command addRulesCompare(CLI::App& rules) {
    CLI::App* command = rules.add_subcommand("compare", "what another rule set would change for a list");
    auto arguments = std::make_shared<CompareArguments>();
    command->add_option("A", arguments->before, "the rules as they are: a rule set's name or a rule file")
        ->required();
    command->add_option("B", arguments->after, "the rules as they would be")->required();
    addInputArguments(*command, arguments->input, true);
    command->add_option("--as-of", arguments->asOf, "the day that dates are counted from")
        ->check(CLI::Validator(checkDay, "DATE"));
    command->add_flag("--json", arguments->json, "print JSON instead of tables");
    return {command, [arguments] { return runCompare(*arguments); }};
}

} // namespace farol::cli
