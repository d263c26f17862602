// SPDX-License-Identifier: GPL-3.0-or-later
// Runs farol-cli as a person's shell would, and gives what it said.
#pragma once

#include <string>

namespace farol::testing {

struct ProgramRun {
    int status = -1;    // exit status; above 128 when a signal ended it
    std::string output; // standard output
    std::string errors; // standard error
};

//   arguments  as typed behind "farol-cli", quoted for the shell; may hold redirections of its own
ProgramRun runCli(const std::string& arguments);

// A path or text as one word of the shell.
std::string shellWord(const std::string& text);

// True for exactly one line that ends with a full stop: what every failure prints.
bool isOneSentence(const std::string& text);

} // namespace farol::testing
