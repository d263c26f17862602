// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

namespace farol::cli {

CommandLine makeCommandLine() {
    CommandLine line{std::make_unique<CLI::App>("Farol tells which leads to call first.", "farol-cli"), {}};
    CLI::App& app = *line.parser;
    app.set_version_flag("--version", "farol-cli " FAROL_VERSION);
    app.require_subcommand(1);
    line.commands = {addScoreCommand(app),     addInspectCommand(app),  addCleanCommand(app),
                     addGenerateCommand(app),  addRulesCommand(app),    addExplainCommand(app),
                     addNormalizeCommand(app), addBacktestCommand(app), addVerifyCommand(app)};
    return line;
}

} // namespace farol::cli
