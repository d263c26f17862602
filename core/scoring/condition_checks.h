// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the conditions of a rule set's tiers and disqualifiers.
#pragma once

#include "core/scoring/criterion.h"
#include "core/scoring/rule_problem_list.h"
#include "core/scoring/rule_set.h"

#include <string>
#include <vector>

namespace farol {

// Terms that cannot match, unknown lists and functions, patterns that do not compile, bands without width.
//   at   the path of the condition's tier or disqualifier
void checkCondition(const Condition& when, const std::vector<TermList>& lists, const std::string& at,
                    RuleProblemList& problems);

// Bands that overlap, or go neither up nor down.
//   at   the path of the criterion
void checkBands(const std::vector<Tier>& bands, const std::string& at, RuleProblemList& problems);

// A list's own terms: they are used for any match, so only what no match can use is wrong.
void checkList(const TermList& list, const std::string& at, RuleProblemList& problems);

} // namespace farol
