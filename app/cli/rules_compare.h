// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli rules compare: what another rule set would change for a list of leads.
#pragma once

#include "app/cli/commands.h"

namespace farol::cli {

// A subcommand of `rules`.
Command addRulesCompare(CLI::App& rules);

} // namespace farol::cli
