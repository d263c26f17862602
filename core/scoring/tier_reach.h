// SPDX-License-Identifier: GPL-3.0-or-later
// Finds tiers that no value can reach, because earlier tiers take all that they match.
#pragma once

#include "core/scoring/criterion.h"
#include "core/scoring/rule_set.h"

#include <cstddef>
#include <vector>

namespace farol {

// Only what is certain: a tier that is not named may still be out of reach.
//   criterion  of kind Text, Title or Email; others have no such tiers
//   lists      the rule set's own
//   returns    indices of tiers, rising; none where all tiers that match are added up
std::vector<std::size_t> unreachableTiers(const Criterion& criterion, const std::vector<TermList>& lists);

} // namespace farol
