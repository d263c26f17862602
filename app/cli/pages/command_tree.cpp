// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages/command_tree.h"

#include <CLI/CLI.hpp>

#include <string_view>

namespace farol::cli {
namespace {

// "TEXT:{title,place}" -> title, place.
std::vector<std::string> choicesOf(const std::string& type) {
    const std::size_t begin = type.find('{');
    const std::size_t end = type.find('}');
    if (begin == std::string::npos || end == std::string::npos) return {};
    return CLI::detail::split(type.substr(begin + 1, end - begin - 1), ',');
}

// "TEXT:DATE" -> DATE; "TEXT:{title,place}" and "TEXT" -> nothing worth showing.
std::string valueOf(const std::string& type) {
    const std::string name = type.substr(type.find(':') == std::string::npos ? 0 : type.find(':') + 1);
    if (name == "UINT") return "NUMBER";
    return name.starts_with('{') || name == "TEXT" ? "VALUE" : name;
}

OptionEntry entryOf(const CLI::Option& option) {
    OptionEntry entry;
    for (const std::string& name : option.get_snames()) entry.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) entry.names.push_back("--" + name);
    if (entry.names.empty()) entry.names.push_back(option.get_name(true));
    const std::string type = option.get_type_name();
    if (option.get_items_expected_max() > 0) entry.value = valueOf(type);
    entry.choices = choicesOf(type);
    entry.about = option.get_description();
    entry.isRequired = option.get_required();
    return entry;
}

void addLeaves(const CommandEntry& command, const std::string& prefix, std::vector<NamedCommand>& leaves) {
    for (const CommandEntry& child : command.commands) {
        const std::string name = prefix.empty() ? child.name : prefix + ' ' + child.name;
        if (child.commands.empty()) leaves.push_back({name, &child});
        addLeaves(child, name, leaves);
    }
}

} // namespace

CommandEntry commandTree(const CLI::App& app) {
    CommandEntry entry{app.get_name(), app.get_description(), {}, {}, {}};
    for (const CLI::Option* option : app.get_options())
        (option->get_positional() ? entry.arguments : entry.options).push_back(entryOf(*option));
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        entry.commands.push_back(commandTree(*command));
    return entry;
}

std::vector<NamedCommand> leafCommands(const CommandEntry& program) {
    std::vector<NamedCommand> leaves;
    addLeaves(program, {}, leaves);
    return leaves;
}

} // namespace farol::cli
