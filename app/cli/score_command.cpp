// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli score: the ten best leads of a file, and the whole of it scored.
#include "app/cli/command_files.h"
#include "app/cli/error_sentence.h"
#include "app/cli/issue_summary.h"
#include "app/cli/progress_bar.h"
#include "app/cli/score_report.h"
#include "core/scoring/shipped_rules.h"

#include <cstdio>
#include <memory>

namespace farol::cli {
namespace {

struct ScoreArguments {
    InputArguments input;
    std::string output;
    std::string rules{kDefaultRuleSet};
    ReportOptions report;
    bool json = false;
    bool raw = false;
    bool quiet = false;
};

std::string shownName(const std::string& path) {
    return path == "-" ? "standard input" : '"' + path + '"';
}

// What a person should know of the file, on standard error: standard output belongs to the result.
void summarise(const ScoreArguments& arguments, const ScoredLeads& scored) {
    const std::string name = shownName(arguments.input.path);
    if (scored.scores.empty()) {
        std::fprintf(stderr, "There are no leads in %s: it has a header and nothing below it.\n",
                     name.c_str());
        return;
    }
    std::string absent;
    for (const Criterion* criterion : criteriaWithoutColumn(scored))
        absent += (absent.empty() ? "" : ", ") + criterion->name;
    std::fprintf(stderr, "Scored %s from %s with the rules \"%s\"; %s %d points or more.\n",
                 counted(scored.scores.size(), "lead", "leads").c_str(), name.c_str(),
                 scored.rules.name.c_str(), counted(topMatchCount(scored), "has", "have").c_str(),
                 scored.rules.topMatch);
    if (!absent.empty())
        std::fprintf(
            stderr,
            "The file has no column for: %s. Name one with --map if it is there under another name.\n",
            absent.c_str());
    for (const std::string& line :
         issueLines(*scored.leads, groupIssues(scored.leads->records(), scored.valueIssues)))
        std::fprintf(stderr, "- %s\n", line.c_str());
}

ExitStatus runScore(const ScoreArguments& arguments) {
    Result<RuleSet> rules = loadRuleSet(arguments.rules);
    if (!rules) return inputFailure(rules.error());
    Result<ScoredLeads> scored = tl::unexpected(Error{});
    {
        ProgressBar bar("Reading", arguments.quiet);
        const TaskControl control = bar.control();
        Result<std::shared_ptr<const LeadTable>> leads = readLeads(arguments.input, control.step(0, 0.8));
        if (!leads) return inputFailure(leads.error(), arguments.input.path);
        scored = scoreLeads(std::move(*leads), std::move(*rules), control.step(0.8, 1));
    }
    if (!scored) return inputFailure(scored.error(), arguments.input.path);
    if (!arguments.output.empty()) {
        ProgressBar bar("Writing", arguments.quiet);
        const TaskControl control = bar.control();
        const Result<void> written = writeOutput(arguments.output, [&](const ByteSink& sink) {
            return writeScoredCsv(*scored, {!arguments.raw}, sink, control);
        });
        if (!written) return outputFailure(written.error());
    }
    if (!arguments.quiet) summarise(arguments, *scored);
    if (arguments.json) return print(scoreReportJson(*scored, arguments.input.path, arguments.report));
    const bool tableWanted = arguments.output != "-" && !(arguments.quiet && !arguments.output.empty());
    return tableWanted ? print(scoreReport(*scored, arguments.report)) : kDone;
}

} // namespace

Command addScoreCommand(CLI::App& app) {
    CLI::App* command = app.add_subcommand("score", "score and rank the leads of a file");
    auto arguments = std::make_shared<ScoreArguments>();
    addInputArguments(*command, arguments->input, true);
    command
        ->add_option("-o,--output", arguments->output,
                     "write the whole list here, scored and sorted; - is standard output")
        ->check(checkNotEmpty);
    command->add_option("--rules", arguments->rules, "a rule set's name, or the path of a rule file")
        ->capture_default_str();
    command->add_option("--top", arguments->report.top, "how many leads to print")
        ->capture_default_str()
        ->check(checkWholeNumber);
    command->add_flag("--explain", arguments->report.explain, "print the reason for every point");
    command->add_flag("--json", arguments->json, "print JSON instead of a table");
    command->add_flag("--raw", arguments->raw,
                      "write cells that a spreadsheet would run as a formula as they are");
    command->add_flag("--quiet", arguments->quiet,
                      "no progress, no summary of problems, and with -o no table");
    command->callback([arguments] {
        if (arguments->json && arguments->output == "-")
            throw CLI::ValidationError("--json and -o - both want standard output; choose one");
    });
    return {command, [arguments] { return runScore(*arguments); }};
}

} // namespace farol::cli
