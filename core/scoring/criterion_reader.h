// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the criteria and disqualifiers of a rule file.
#pragma once

#include "core/scoring/criterion.h"
#include "core/scoring/rule_json_values.h"
#include "core/scoring/rule_set.h"

#include <string>
#include <vector>

namespace farol {

// Each reads the object at `at`; what is wrong is in `values` afterwards, and the result then of no use but
// for its place in the list.
Criterion readCriterion(RuleJsonValues& values, const nlohmann::ordered_json& object, const std::string& at);
Disqualifier readDisqualifier(RuleJsonValues& values, const nlohmann::ordered_json& object,
                              const std::string& at);

// The input called `name`; a problem at `pointer` when there is none.
LeadInput readInput(RuleJsonValues& values, const std::string& name, const std::string& pointer);

} // namespace farol
