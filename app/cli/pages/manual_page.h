// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page farol-cli(1).
#pragma once

#include "app/cli/pages/command_tree.h"

#include <string>

namespace farol::cli {

//   returns  text for man(1), in roff
std::string manualPage(const CommandEntry& program, const std::string& version);

} // namespace farol::cli
