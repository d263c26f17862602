// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli clean: a messy file as plain RFC 4180.
#include "app/cli/command_files.h"
#include "app/cli/issue_summary.h"
#include "app/cli/progress_bar.h"

#include <cstdio>
#include <memory>

namespace farol::cli {
namespace {

struct CleanArguments {
    InputArguments input;
    std::string output;
    bool quiet = false;
};

ExitStatus runClean(const CleanArguments& arguments) {
    ProgressBar bar("Cleaning", arguments.quiet);
    const TaskControl control = bar.control();
    const auto leads = readLeads(arguments.input, control.step(0, 0.7));
    if (!leads) return inputFailure(leads.error(), arguments.input.path);
    const Result<void> written = writeOutput(arguments.output, [&](const ByteSink& sink) {
        return writeCleanCsv(**leads, sink, control.step(0.7, 1));
    });
    if (!written) {
        const ExitStatus status = outputFailure(written.error());
        return status == kOutputFailed ? kInputFailed : status; // scripts are promised 0 or 1
    }
    if (!arguments.quiet)
        for (const std::string& line : issueLines(**leads, groupIssues((*leads)->records(), {})))
            std::fprintf(stderr, "- %s\n", line.c_str());
    return kDone;
}

} // namespace

Command addCleanCommand(CLI::App& app) {
    CLI::App* command = app.add_subcommand("clean", "write a file again as UTF-8, comma-delimited CSV");
    auto arguments = std::make_shared<CleanArguments>();
    addInputArguments(*command, arguments->input, false);
    command->add_option("-o,--output", arguments->output, "the file to write; - is standard output")
        ->required()
        ->check(checkNotEmpty);
    command->add_flag("--quiet", arguments->quiet, "no progress, no summary of problems");
    return {command, [arguments] { return runClean(*arguments); }};
}

} // namespace farol::cli
