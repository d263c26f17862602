// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli score: the ten best leads of a file, and the whole of it scored.
#include "app/cli/command_files.h"
#include "app/cli/day_argument.h"
#include "app/cli/error_sentence.h"
#include "app/cli/issue_summary.h"
#include "app/cli/progress_bar.h"
#include "app/cli/receipt_files.h"
#include "app/cli/score_report.h"
#include "core/base/sha256.h"
#include "core/scoring/shipped_rules.h"
#include "core/text/date_name.h"
#include "core/text/display_text.h"

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
    bool grades = false;
    std::string asOf;
    bool withReceipt = false;
    std::string receipt; // empty: beside the output
};

std::string shownName(const std::string& path) {
    return path == "-" ? "standard input" : '"' + path + '"';
}

// "A: 12, B: 40, C: 3; 2 are excluded"
std::string gradesInWords(const ScoredLeads& scored) {
    std::string text;
    for (const GradeCount& count : gradeCounts(scored))
        text += (text.empty() ? "" : ", ") + displayLine(count.grade, 40) + ": " + withThousands(count.leads);
    if (!scored.rules.disqualifiers.empty())
        text += "; " + counted(excludedCount(scored), "is", "are") + " excluded";
    return text;
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
    std::fprintf(stderr, "Scored %s from %s with the rules \"%s\"; %s.\n",
                 counted(scored.scores.size(), "lead", "leads").c_str(), name.c_str(),
                 displayLine(scored.rules.name, 80).c_str(), gradesInWords(scored).c_str());
    if (scored.asOf) std::fprintf(stderr, "Dates count from %s.\n", isoDate(*scored.asOf).c_str());
    if (!absent.empty())
        std::fprintf(
            stderr,
            "The file has no column for: %s. Name one with --map if it is there under another name.\n",
            absent.c_str());
    for (const std::string& line :
         issueLines(*scored.leads, groupIssues(scored.leads->records(), scored.valueIssues)))
        std::fprintf(stderr, "- %s\n", line.c_str());
}

// Writes the scored file and, where one is asked for, its receipt.
Result<void> exportLeads(const ScoreArguments& arguments, const ScoredLeads& scored,
                         const FileDigest& input) {
    ProgressBar bar("Writing", arguments.quiet);
    const TaskControl control = bar.control();
    const ExportOptions options{!arguments.raw, arguments.grades};
    Sha256 hash;
    const Result<void> written = writeOutput(arguments.output, [&](const ByteSink& sink) {
        const ByteSink both = [&](std::string_view bytes) {
            if (arguments.withReceipt) hash.add(bytes);
            return sink(bytes);
        };
        return writeScoredCsv(scored, options, both, control);
    });
    if (!written || !arguments.withReceipt) return written;
    const std::uint64_t sizeBytes = hash.byteCount();
    const FileDigest output{fileNameOf(arguments.output), sizeBytes, hash.finish()};
    const std::string path =
        arguments.receipt.empty() ? defaultReceiptPath(arguments.output) : arguments.receipt;
    return writeReceiptFile(receiptOf(arguments.input, input, scored, options, output), path);
}

// Why the receipt cannot be written, or nothing.
std::string receiptObjection(const ScoreArguments& arguments) {
    if (!arguments.withReceipt) return {};
    if (arguments.output.empty()) return "--receipt needs the file that it is for: name it with -o";
    if (arguments.output == "-" && arguments.receipt.empty())
        return "--receipt needs a name of its own when -o is standard output: --receipt FILE";
    if (arguments.receipt == "-") return "--receipt writes a file: name it";
    if (arguments.receipt == arguments.output || arguments.receipt == arguments.input.path)
        return "--receipt would overwrite \"" + arguments.receipt + "\": name another file";
    return {};
}

ExitStatus runScore(const ScoreArguments& arguments) {
    Result<RuleSet> rules = loadRuleSet(arguments.rules);
    if (!rules) return inputFailure(rules.error());
    Result<ScoredLeads> scored = tl::unexpected(Error{});
    FileDigest digest;
    {
        ProgressBar bar("Reading", arguments.quiet);
        const TaskControl control = bar.control();
        Result<std::shared_ptr<const LeadTable>> leads =
            readLeads(arguments.input, control.step(0, 0.8), arguments.withReceipt ? &digest : nullptr);
        if (!leads) return inputFailure(leads.error(), arguments.input.path);
        ScoreOptions options;
        if (const auto day = parseDay(arguments.asOf)) options.asOf = *day;
        scored = scoreLeads(std::move(*leads), std::move(*rules), control.step(0.8, 1), options);
    }
    if (!scored) return inputFailure(scored.error(), arguments.input.path);
    if (!arguments.output.empty()) {
        const Result<void> written = exportLeads(arguments, *scored, digest);
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
    command
        ->add_option("--as-of", arguments->asOf,
                     "the day that dates count from (else the newest in the file)")
        ->check(CLI::Validator(checkDay, "DATE"));
    command->add_flag("--grades", arguments->grades,
                      "with -o, also write the grade, and why a lead is excluded");
    CLI::Option* receipt =
        command
            ->add_option(
                "--receipt", arguments->receipt,
                "with -o, also write a receipt that verify can check; beside OUT if no FILE is named")
            ->type_name("[FILE]")
            ->expected(0, 1);
    command->add_flag("--explain", arguments->report.explain, "print the reason for every point");
    command->add_flag("--json", arguments->json, "print JSON instead of a table");
    command->add_flag("--raw", arguments->raw,
                      "write cells that a spreadsheet would run as a formula as they are");
    command->add_flag("--quiet", arguments->quiet,
                      "no progress, no summary of problems, and with -o no table");
    command->callback([arguments, receipt] {
        arguments->withReceipt = receipt->count() > 0;
        if (const std::string objection = receiptObjection(*arguments); !objection.empty())
            throw CLI::ValidationError(objection);
        if (arguments->json && arguments->output == "-")
            throw CLI::ValidationError("--json and -o - both want standard output; choose one");
    });
    return {command, [arguments] { return runScore(*arguments); }};
}

} // namespace farol::cli
