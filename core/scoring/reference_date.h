// SPDX-License-Identifier: GPL-3.0-or-later
// The day that recency counts from: never the clock, so that a score can be worked out again later.
#pragma once

#include "core/base/result.h"
#include "core/scoring/input_values.h"
#include "core/scoring/rule_set.h"

#include <chrono>
#include <optional>

namespace farol {

// `given`, else the newest date of the columns that enabled recency criteria test.
//   returns  nothing when no criterion counts days, or the file has none of their columns and none is given
//   errors   NoReferenceDate when no date in those columns can be read and there are leads
Result<std::optional<std::chrono::sys_days>> referenceDate(const RuleSet& rules, const InputValues& values,
                                                           std::optional<std::chrono::sys_days> given);

} // namespace farol
