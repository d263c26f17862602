// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a rule file's JSON into a rule set.
#pragma once

#include "core/scoring/rule_json_values.h"
#include "core/scoring/rule_set.h"

namespace farol {

// What is wrong with keys and types is in `values` afterwards. The set's lists are as long as the file's, so
// that a path leads to the same place in both.
RuleSet readRuleSet(RuleJsonValues& values, const nlohmann::ordered_json& root);

} // namespace farol
