// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli: reads, scores and writes lead files from a terminal.
#include "app/cli/command_line.h"
#include "core/base/parallel.h"
#include "core/base/simd_target.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>
#include <vector>

namespace {

using namespace farol::cli;

int run(int argc, char** argv) {
    const CommandLine line = makeCommandLine();
    CLI::App& app = *line.parser;
    const std::vector<Command>& commands = line.commands;
#ifdef _WIN32
    argv = app.ensure_utf8(argv);
#endif
    const auto isNamed = [&](const Command& command) {
        return argc > 1 && command.parser->get_name() == argv[1];
    };
    if (argc > 1 && argv[1][0] != '-' && std::none_of(commands.begin(), commands.end(), isNamed)) {
        std::cerr << "There is no command \"" << argv[1]
                  << "\"; run \"farol-cli --help\" for the commands.\n";
        return kWrongUsage;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        std::cerr << error.what() << "; run \"farol-cli --help\" for the commands.\n";
        return kWrongUsage;
    }
    for (const Command& command : commands)
        if (command.parser->parsed()) return command.run();
    return kWrongUsage;
}

} // namespace

int main(int argc, char** argv) {
    // For tests/bench/instructions.py, which counts instructions and compares them with those of another day.
    if (std::getenv("FAROL_BASELINE") != nullptr) {
        farol::useBaselineInstructions();
        farol::limitWorkers(1);
    }
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc&) {
        std::fputs("There is not enough memory for this file: close other programs or split the file.\n",
                   stderr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "Farol has a bug and had to stop (%s): please report it.\n", error.what());
    }
    return kInputFailed;
}
