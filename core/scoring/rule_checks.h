// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what is wrong with the meaning of a rule set: what no type and no syntax forbids.
#pragma once

#include "core/scoring/rule_problem.h"
#include "core/scoring/rule_set.h"

#include <vector>

namespace farol {

// Ids and names that come twice, unknown groups and lists, bands that overlap or are in no order, tiers that
// cannot be reached (warnings), patterns that do not compile, caps below their floors, shares that do not add
// up, grades in no order or outside what the criteria can give.
//   isRangeKnown  false when what the criteria give is not certain: no grade is held to it
//   returns  all of it, with paths as in the set's file and no lines
std::vector<RuleProblem> checkRules(const RuleSet& rules, bool isRangeKnown = true);

} // namespace farol
