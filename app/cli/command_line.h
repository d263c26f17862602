// SPDX-License-Identifier: GPL-3.0-or-later
// The whole command line of farol-cli, for the program itself and for what describes it.
#pragma once

#include "app/cli/commands.h"

#include <memory>
#include <vector>

namespace farol::cli {

struct CommandLine {
    std::unique_ptr<CLI::App> parser;
    std::vector<Command> commands; // of `parser`, in the order in which help names them
};

CommandLine makeCommandLine();

} // namespace farol::cli
