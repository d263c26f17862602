// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a rule set from its JSON file.
#pragma once

#include "core/base/result.h"
#include "core/scoring/rule_set.h"

#include <cstddef>
#include <string_view>

namespace farol {

inline constexpr std::size_t kLargestRuleFile = std::size_t{1} << 20; // bytes

// Strict: an unknown key, a wrong type, a duplicate key, bands out of order or an unknown field is an error.
//   json     UTF-8, at most 1 MiB
//   errors   BadRuleSet; detail says line, path in the JSON and what was expected; `subject` is left empty
Result<RuleSet> parseRuleSet(std::string_view json);

} // namespace farol
