// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands of farol-cli. Each adds itself to the command line and says how it is run.
#pragma once

#include <CLI/CLI.hpp>

#include <functional>

namespace farol::cli {

// What the program ends with.
enum ExitStatus {
    kDone = 0,
    kInputFailed = 1,
    kWrongUsage = 2,
    kOutputFailed = 3,
    kDiffers = 4,      // verify: the export is not what the receipt says
    kOtherVersion = 5, // verify: another version of the program wrote the receipt
    kInterrupted = 130
};

struct Command {
    CLI::App* parser = nullptr;      // owned by the application's parser
    std::function<ExitStatus()> run; // called when `parser` was on the command line
};

Command addScoreCommand(CLI::App& app);
Command addInspectCommand(CLI::App& app);
Command addCleanCommand(CLI::App& app);
Command addGenerateCommand(CLI::App& app);
Command addRulesCommand(CLI::App& app);
Command addBacktestCommand(CLI::App& app);
Command addVerifyCommand(CLI::App& app);
Command addExplainCommand(CLI::App& app);
Command addNormalizeCommand(CLI::App& app);

} // namespace farol::cli
