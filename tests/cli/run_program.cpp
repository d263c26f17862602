// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_program.h"

#include "tests/support/temp_folder.h"

#include <algorithm>
#include <cstdlib>

#ifndef _WIN32
#include <sys/wait.h>
#endif

namespace farol::testing {

ProgramRun runCli(const std::string& arguments) {
    const TempFolder folder;
    const std::string out = shellWord(folder.file("out").string());
    const std::string err = shellWord(folder.file("err").string());
    const std::string command = "(" + shellWord(FAROL_CLI) + ' ' + arguments + ") >" + out + " 2>" + err;
    const int raw = std::system(command.c_str());
    ProgramRun run;
#ifdef _WIN32
    run.status = raw;
#else
    run.status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
#endif
    run.output = fileText(folder.file("out"));
    run.errors = fileText(folder.file("err"));
    return run;
}

std::string shellWord(const std::string& text) {
    std::string word = "'";
    for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + '\'';
}

bool isOneSentence(const std::string& text) {
    return text.size() > 8 && std::count(text.begin(), text.end(), '\n') == 1 && text.ends_with(".\n");
}

} // namespace farol::testing
