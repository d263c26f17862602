// SPDX-License-Identifier: GPL-3.0-or-later
// Completion of farol-cli's command line in bash, zsh and fish.
#pragma once

#include "app/cli/pages/command_tree.h"

#include <string>
#include <vector>

namespace farol::cli {

//   ruleSets  names offered where a rule set is asked for, beside files
std::string bashCompletion(const CommandEntry& program, const std::vector<std::string>& ruleSets);
std::string zshCompletion(const CommandEntry& program, const std::vector<std::string>& ruleSets);
std::string fishCompletion(const CommandEntry& program, const std::vector<std::string>& ruleSets);

} // namespace farol::cli
