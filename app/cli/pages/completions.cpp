// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages/completions.h"

#include <string_view>

namespace farol::cli {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

// In single quotes for a shell.
std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char character : text)
        out += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return out + "'";
}

bool wantsRuleSet(const OptionEntry& option) {
    return option.about.starts_with("a rule set's name");
}

std::vector<std::string> wordsFor(const OptionEntry& option, const std::vector<std::string>& ruleSets) {
    return wantsRuleSet(option) ? ruleSets : option.choices;
}

// The words of a command that may come at any place: its options, its subcommands, what its arguments offer.
std::vector<std::string> wordsOf(const CommandEntry& command, const std::vector<std::string>& ruleSets) {
    std::vector<std::string> words;
    for (const CommandEntry& child : command.commands) words.push_back(child.name);
    for (const OptionEntry& option : command.options)
        words.insert(words.end(), option.names.begin(), option.names.end());
    for (const OptionEntry& argument : command.arguments)
        for (const std::string& word : wordsFor(argument, ruleSets)) words.push_back(word);
    return words;
}

// Values of options, by "rules show --option"; what may stand anywhere, by "rules show".
struct BashCases {
    std::string values;
    std::string words;
};

void addBashCases(const CommandEntry& command, const std::string& path,
                  const std::vector<std::string>& ruleSets, BashCases& cases) {
    const std::string prefix = path.empty() ? path : path + ' ';
    for (const OptionEntry& option : command.options) {
        if (option.value.empty()) continue;
        const std::string words = joined(wordsFor(option, ruleSets));
        for (const std::string& name : option.names)
            cases.values += "        " + quoted(prefix + name) + ") words=" + quoted(words) + " ;;\n";
    }
    cases.words +=
        "            " + quoted(path) + ") words=" + quoted(joined(wordsOf(command, ruleSets))) + " ;;\n";
    for (const CommandEntry& child : command.commands)
        addBashCases(child, prefix + child.name, ruleSets, cases);
}

// "A|B": the commands as a pattern of the shell.
std::string namesOf(const CommandEntry& program) {
    std::string names;
    for (const CommandEntry& child : program.commands) names += (names.empty() ? "" : "|") + child.name;
    return names;
}

void addFishLines(const CommandEntry& command, const std::string& condition,
                  const std::vector<std::string>& ruleSets, std::string& text) {
    const std::string start = "complete -c farol-cli -n " + quoted(condition);
    for (const OptionEntry& option : command.options) {
        text += start;
        for (const std::string& name : option.names)
            text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
        const std::vector<std::string> words = wordsFor(option, ruleSets);
        if (!option.value.empty()) text += words.empty() ? " -r" : " -r -a " + quoted(joined(words));
        text += " -d " + quoted(option.about) + '\n';
    }
    for (const OptionEntry& argument : command.arguments)
        if (const std::vector<std::string> words = wordsFor(argument, ruleSets); !words.empty())
            text += start + " -a " + quoted(joined(words)) + '\n';
}

void addFishCommands(const CommandEntry& command, const std::vector<std::string>& path,
                     const std::vector<std::string>& ruleSets, std::string& text) {
    std::string inside;
    for (const std::string& name : path)
        inside += (inside.empty() ? "" : "; and ") + std::string("__fish_seen_subcommand_from ") + name;
    addFishLines(command, inside.empty() ? "__fish_use_subcommand" : inside, ruleSets, text);
    std::vector<std::string> names;
    for (const CommandEntry& child : command.commands) names.push_back(child.name);
    for (const CommandEntry& child : command.commands) {
        const std::string none = "not __fish_seen_subcommand_from " + joined(names);
        text += "complete -c farol-cli -f -n " + quoted(inside.empty() ? none : inside + "; and " + none) +
                " -a " + child.name + " -d " + quoted(child.about) + '\n';
        std::vector<std::string> deeper = path;
        deeper.push_back(child.name);
        addFishCommands(child, deeper, ruleSets, text);
    }
}

} // namespace

std::string bashCompletion(const CommandEntry& program, const std::vector<std::string>& ruleSets) {
    BashCases cases;
    addBashCases(program, {}, ruleSets, cases);
    std::string nested;
    for (const CommandEntry& child : program.commands)
        if (!child.commands.empty())
            nested += "            " + child.name + ") case $word in " + namesOf(child) +
                      ") path+=\" $word\" ;; esac ;;\n";
    return "# bash completion for farol-cli, written by farol-cli-pages\n"
           "_farol_cli() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} path= word words= "
           "i\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        word=${COMP_WORDS[i]}\n"
           "        case $path in\n"
           "            '') case $word in " +
           namesOf(program) + ") path=$word ;; esac ;;\n" + nested +
           "        esac\n"
           "    done\n"
           "    case ${path:+$path }$before in\n" +
           cases.values + "        *) case $path in\n" + cases.words +
           "        esac ;;\n"
           "    esac\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "    [[ $path && $current != -* ]] && COMPREPLY+=($(compgen -f -- \"$current\"))\n"
           "    return 0\n"
           "}\n"
           "complete -o filenames -F _farol_cli farol-cli\n";
}

std::string zshCompletion(const CommandEntry& program, const std::vector<std::string>& ruleSets) {
    // zsh runs completions for bash as they are; only the entry differs.
    std::string bash = bashCompletion(program, ruleSets);
    return "#compdef farol-cli\n# zsh completion for farol-cli, written by farol-cli-pages\n"
           "autoload -U +X bashcompinit && bashcompinit\n" +
           bash.substr(bash.find('\n') + 1);
}

std::string fishCompletion(const CommandEntry& program, const std::vector<std::string>& ruleSets) {
    std::string text = "# fish completion for farol-cli, written by farol-cli-pages\n";
    addFishCommands(program, {}, ruleSets, text);
    return text;
}

} // namespace farol::cli
