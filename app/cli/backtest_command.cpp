// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli backtest: whether the rules would have helped, by leads whose outcome is known.
#include "app/cli/backtest_report.h"
#include "app/cli/command_files.h"
#include "app/cli/day_argument.h"
#include "app/cli/progress_bar.h"
#include "core/scoring/shipped_rules.h"
#include "core/text/display_text.h"

#include <cstdio>
#include <memory>
#include <utility>

namespace farol::cli {
namespace {

struct BacktestArguments {
    InputArguments input;
    std::string outcome;
    std::string rules{kDefaultRuleSet};
    std::string asOf;
    bool json = false;
};

// A column that says of no lead how it ended: probably the wrong one.
ExitStatus refuseColumn(const BacktestArguments& arguments, const OutcomeColumn& outcomes) {
    std::string texts;
    for (const std::string& text : outcomes.unclearTexts)
        texts += (texts.empty() ? "" : ", ") + ('"' + displayLine(text, 60) + '"');
    std::fprintf(stderr,
                 "The column \"%s\" says of no lead whether it was won or lost: it %s; name one with values "
                 "such as won and lost, yes and no, 1 and 0.\n",
                 displayLine(arguments.outcome, 400).c_str(),
                 texts.empty() ? "is empty" : ("holds " + texts).c_str());
    return kInputFailed;
}

ExitStatus runBacktest(const BacktestArguments& arguments) {
    Result<RuleSet> rules = loadRuleSet(arguments.rules);
    if (!rules) return inputFailure(rules.error());
    ScoreOptions options;
    if (!arguments.asOf.empty()) options.asOf = std::chrono::sys_days(*parseDay(arguments.asOf));
    ProgressBar bar("Testing");
    const TaskControl control = bar.control();
    const auto leads = readLeads(arguments.input, control.step(0, 0.6));
    if (!leads) return inputFailure(leads.error(), arguments.input.path);
    const Result<OutcomeColumn> outcomes =
        readOutcomeColumn(**leads, arguments.outcome, control.step(0.6, 0.7));
    if (!outcomes) return inputFailure(outcomes.error(), arguments.input.path);
    const bool isDecided = outcomes->count(LeadOutcome::Won) + outcomes->count(LeadOutcome::Lost) > 0;
    if (!isDecided && outcomes->count(LeadOutcome::Unclear) > 0) return refuseColumn(arguments, *outcomes);
    const auto scored = scoreLeads(*leads, std::move(*rules), control.step(0.7, 0.9), options);
    if (!scored) return inputFailure(scored.error(), arguments.input.path);
    const Result<Backtest> result = backtest(*scored, *outcomes, control.step(0.9, 1));
    if (!result) return inputFailure(result.error(), arguments.input.path);
    for (const std::string& id : result->leaks)
        std::fprintf(
            stderr,
            "Warning: \"%s\" tests the outcome itself, so the result is too good: take it out of the "
            "rules, or name another outcome.\n",
            displayLine(id, 200).c_str());
    return print(arguments.json ? backtestJson(*scored, *outcomes, *result, arguments.input.path)
                                : backtestReport(*scored, *outcomes, *result));
}

} // namespace

Command addBacktestCommand(CLI::App& app) {
    CLI::App* command =
        app.add_subcommand("backtest", "whether the rules help, by leads whose outcome is known");
    auto arguments = std::make_shared<BacktestArguments>();
    addInputArguments(*command, arguments->input, true);
    command->add_option("--outcome", arguments->outcome, "the column that says how each lead ended")
        ->type_name("COLUMN")
        ->required();
    command->add_option("--rules", arguments->rules, "a rule set's name, or the path of a rule file")
        ->capture_default_str();
    command->add_option("--as-of", arguments->asOf, "the day that dates are counted from")
        ->check(CLI::Validator(checkDay, "DATE"));
    command->add_flag("--json", arguments->json, "print JSON instead of tables");
    return {command, [arguments] { return runBacktest(*arguments); }};
}

} // namespace farol::cli
