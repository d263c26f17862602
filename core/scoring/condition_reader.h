// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the conditions of a rule file's tiers and disqualifiers.
#pragma once

#include "core/scoring/condition.h"
#include "core/scoring/criterion.h"
#include "core/scoring/rule_json_values.h"

#include <string>
#include <string_view>
#include <vector>

namespace farol {

// The keys that say a condition of the kind, for a disqualifier; a tier has "points" besides.
std::vector<std::string_view> conditionKeys(CriterionKind kind);

// The condition that the object at `at` states.
//   kind     not Recency
//   match    for texts without a key "match"; nothing: the key must be there
Condition readCondition(RuleJsonValues& values, const nlohmann::ordered_json& object, const std::string& at,
                        CriterionKind kind, std::optional<TextMatch> match);

// Gives bands the ends that their neighbours imply: one without "below" reaches to the next band above it.
// Bands that are in no order stay as they are.
void closeBands(std::vector<Tier>& bands);

} // namespace farol
