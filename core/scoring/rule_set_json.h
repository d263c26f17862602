// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a rule set from its JSON file, and writes it.
#pragma once

#include "core/base/result.h"
#include "core/scoring/rule_problem.h"
#include "core/scoring/rule_set.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

inline constexpr std::size_t kLargestRuleFile = std::size_t{1} << 20; // bytes

struct RuleCheck {
    std::vector<RuleProblem> problems; // all of them, by line
    std::optional<RuleSet> rules;      // when none of them is an error
};

// Strict, and names everything that is wrong, not the first thing only: broken JSON, unknown keys, wrong
// types, duplicate keys and ids, overlapping or unordered bands, tiers that cannot be reached, a threshold
// outside the range, unknown fields, groups and lists, a pattern that does not compile, a cap below its
// floor, numbers that are none. Example leads are not scored here: checkExamples.
//   json     UTF-8, at most 1 MiB
RuleCheck checkRuleSet(std::string_view json);

//   errors   BadRuleSet; detail says line, path in the JSON and what was expected, of the first error;
//   `subject`
//            is left empty
Result<RuleSet> parseRuleSet(std::string_view json);

// The file of a rule set, in the one form that Farol writes: reading and writing it again gives the same
// bytes.
std::string writeRuleSet(const RuleSet& rules);

} // namespace farol
