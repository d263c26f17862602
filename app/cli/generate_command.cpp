// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli generate: fake leads to try things on.
#include "app/cli/command_files.h"
#include "app/cli/day_argument.h"
#include "app/cli/error_sentence.h"
#include "app/cli/progress_bar.h"
#include "core/sample/lead_generator.h"

#include <cstdio>
#include <memory>

namespace farol::cli {
namespace {

struct GenerateArguments {
    SampleOptions sample;
    std::string from;
    std::string to;
    std::string output;
};

ExitStatus runGenerate(const GenerateArguments& arguments) {
    SampleOptions sample = arguments.sample;
    if (!arguments.from.empty()) sample.from = *parseDay(arguments.from);
    if (!arguments.to.empty()) sample.to = *parseDay(arguments.to);
    ProgressBar bar("Writing");
    const Result<void> written = writeOutput(
        arguments.output, [&](const ByteSink& sink) { return generateLeads(sample, sink, bar.control()); });
    if (written) return kDone;
    if (written.error().code != ErrorCode::BadArgument) return outputFailure(written.error());
    std::fprintf(stderr, "%s\n", readingSentence(written.error()).c_str());
    return kWrongUsage;
}

} // namespace

Command addGenerateCommand(CLI::App& app) {
    CLI::App* command = app.add_subcommand("generate", "write fake leads to try things on");
    auto arguments = std::make_shared<GenerateArguments>();
    const CLI::Validator isDay(checkDay, "DATE");
    command->add_option("--rows", arguments->sample.rows, "how many leads")
        ->capture_default_str()
        ->check(checkWholeNumber);
    command->add_option("--seed", arguments->sample.seed, "another seed gives other leads")
        ->capture_default_str()
        ->check(checkWholeNumber);
    command->add_option("--from", arguments->from, "first day of their dates (2026-01-01)")->check(isDay);
    command->add_option("--to", arguments->to, "last day of their dates (2026-06-30)")->check(isDay);
    command->add_option("-o,--output", arguments->output, "the file to write; - is standard output")
        ->required()
        ->check(checkNotEmpty);
    return {command, [arguments] { return runGenerate(*arguments); }};
}

} // namespace farol::cli
