// SPDX-License-Identifier: GPL-3.0-or-later
// Rule sets as text: tables for a terminal, a Markdown page, the list of what two of them say differently.
#pragma once

#include "core/scoring/rule_diff.h"
#include "core/scoring/rule_set.h"

#include <string>
#include <vector>

namespace farol::cli {

// Tables for a terminal, ready to be signed: with lines for the date and both parties' signatures.
std::string rulesAsTables(const RuleSet& rules);

// The same as a Markdown page.
//   origin   how the page was made, for a note at its end; may be empty
std::string rulesAsMarkdown(const RuleSet& rules, const std::string& origin);

// Lines that begin with "-" are of the first set, lines with "+" of the second.
std::string differencesAsText(const std::vector<RuleChange>& changes);

} // namespace farol::cli
