// SPDX-License-Identifier: GPL-3.0-or-later
// What two rule sets say differently.
#pragma once

#include "core/scoring/rule_set.h"

#include <string>
#include <vector>

namespace farol {

// One criterion, the grades ... that changed. `before` is empty where it is new, `after` where it is gone.
struct RuleChange {
    std::string heading;
    std::vector<std::string> before; // the lines that are said no more, in words
    std::vector<std::string> after;  // the lines that are said now
};

// Part by part in the order of `after`, then what is gone. Criteria are told by their id, so a new name or
// place is no new criterion.
//   returns  empty when both say the same
std::vector<RuleChange> ruleDifferences(const RuleSet& before, const RuleSet& after);

} // namespace farol
