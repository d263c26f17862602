// SPDX-License-Identifier: GPL-3.0-or-later
// The rule sets that ship inside the program.
#pragma once

#include "core/base/result.h"
#include "core/scoring/rule_set.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

inline constexpr std::string_view kDefaultRuleSet = "standard";

std::vector<std::string> shippedRuleSetNames();

// The JSON text of a shipped rule set.
//   errors   UnknownRuleSet; detail lists the names
Result<std::string_view> shippedRuleSetText(std::string_view name);

//   errors   UnknownRuleSet
Result<RuleSet> shippedRuleSet(std::string_view name);

// The JSON text of a shipped set, or of a file.
//   errors   UnknownRuleSet; NotFound and the like for a file; BadRuleSet for a file too large to be one,
//   with
//            the file as subject
Result<std::string> readRuleText(std::string_view nameOrFile);

// A shipped set by its name, or the set in a file: what looks like a path (a separator, or ".json") or exists
// is one.
//   errors   UnknownRuleSet; NotFound and the like for a file; BadRuleSet with the file as subject
Result<RuleSet> loadRuleSet(std::string_view nameOrFile);

} // namespace farol
