// SPDX-License-Identifier: GPL-3.0-or-later
// Values that a lead might turn out to have: at least one for each thing that a criterion tells apart.
#pragma once

#include "core/scoring/rule_set.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace farol {

// Texts to be tested like a lead's own. What each gives is for the criterion to say: a term that an earlier
// tier also matches gives that tier's points.
//   lists   of the rule set
//   asOf    what recency counts from; nothing: a criterion that counts days has no values here
//   returns empty where no text can be made up: patterns (regex)
std::vector<std::string> possibleValues(const Criterion& criterion, const std::vector<TermList>& lists,
                                        std::optional<std::chrono::sys_days> asOf);

} // namespace farol
