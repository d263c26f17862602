// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of farol-cli with their options, as plain data to write pages from.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace farol::cli {

struct OptionEntry {
    std::vector<std::string> names; // "-o", "--output"; of an argument: "IN"
    std::string value;              // "FIELD=COLUMN"; empty for a flag
    std::vector<std::string> choices;
    std::string about;
    bool isRequired = false;
};

struct CommandEntry {
    std::string name;
    std::string about;
    std::vector<OptionEntry> arguments; // in their order
    std::vector<OptionEntry> options;
    std::vector<CommandEntry> commands;
};

CommandEntry commandTree(const CLI::App& app);

// The commands that do something, each with its full name ("rules show"), in the order of help.
struct NamedCommand {
    std::string fullName; // without the program's
    const CommandEntry* command = nullptr;
};
std::vector<NamedCommand> leafCommands(const CommandEntry& program);

} // namespace farol::cli
