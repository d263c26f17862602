// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages/manual_page.h"

namespace farol::cli {
namespace {

// What roff would take for its own.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char character : text) {
        if (character == '\\')
            out += "\\e";
        else if (character == '-')
            out += "\\-";
        else if (out.empty() && (character == '.' || character == '\''))
            out += std::string("\\&") + character;
        else
            out += character;
    }
    return out;
}

std::string sentence(const std::string& text) {
    std::string out = text;
    if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
        out.front() = static_cast<char>(out.front() - 'a' + 'A');
    return out.ends_with('.') ? out : out + '.';
}

std::string namesOf(const OptionEntry& option) {
    std::string text;
    for (const std::string& name : option.names)
        text += (text.empty() ? "" : ", ") + std::string("\\fB") + escaped(name) + "\\fR";
    const bool isArgument = !option.names.front().starts_with('-');
    if (!option.value.empty() && !isArgument) text += " \\fI" + escaped(option.value) + "\\fR";
    return text;
}

std::string paragraphOf(const OptionEntry& option) {
    std::string text = ".TP\n" + namesOf(option) + '\n' + escaped(sentence(option.about)) + '\n';
    if (option.choices.empty()) return text;
    text += "One of: ";
    for (std::size_t i = 0; i < option.choices.size(); ++i)
        text += (i == 0 ? "" : ", ") + escaped(option.choices[i]);
    return text + ".\n";
}

std::string commandSection(const NamedCommand& named) {
    std::string text = ".SS farol\\-cli " + escaped(named.fullName);
    for (const OptionEntry& argument : named.command->arguments)
        text += ' ' + (argument.isRequired ? argument.names.front() : '[' + argument.names.front() + ']');
    text += '\n' + escaped(sentence(named.command->about)) + '\n';
    for (const OptionEntry& argument : named.command->arguments) text += paragraphOf(argument);
    for (const OptionEntry& option : named.command->options)
        if (option.names.back() != "--help") text += paragraphOf(option);
    return text;
}

constexpr const char* kEnd = R"(.SH EXIT STATUS
.TP
.B 0
All was done.
.TP
.B 1
The input could not be used; one sentence on standard error says why.
.TP
.B 2
The command line was wrong.
.TP
.B 3
The output could not be written; what stood there before is unchanged.
.TP
.B 4
.BR "verify" :
the scored file is not what the receipt says.
.TP
.B 5
.BR "verify" :
another version of the program wrote the receipt.
.TP
.B 130
Interrupted.
.SH EXAMPLES
.TP
The ten best leads of a list, with the reason for every point:
.B farol\-cli score leads.csv \-\-explain
.TP
The whole list, scored and sorted, in a new file:
.B farol\-cli score leads.csv \-o scored.csv
.TP
What Farol understands of a file:
.B farol\-cli inspect leads.csv
.SH SEE ALSO
.BR farol (1)
)";

} // namespace

std::string manualPage(const CommandEntry& program, const std::string& version) {
    std::string text = ".\\\" Written by farol-cli-pages: change the commands, not this page.\n";
    text += ".TH FAROL\\-CLI 1 \"\" \"Farol " + escaped(version) + "\" \"User Commands\"\n";
    text += ".SH NAME\nfarol\\-cli \\- score, rank and explain lists of leads\n";
    text += ".SH SYNOPSIS\n.B farol\\-cli\n.I COMMAND\n.RI [ OPTIONS ]\n";
    text += ".SH DESCRIPTION\n" + escaped(program.about) +
            "\nIt reads CSV in any usual dialect and encoding, gzip, ZIP archives and Excel workbooks; "
            "nothing leaves the machine.\n";
    text += ".SH COMMANDS\n";
    for (const NamedCommand& command : leafCommands(program)) text += commandSection(command);
    return text + kEnd;
}

} // namespace farol::cli
