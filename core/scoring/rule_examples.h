// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the example leads of a rule set, like tests in a contract.
#pragma once

#include "core/scoring/reason.h"
#include "core/scoring/rule_set.h"

#include <cstddef>
#include <string>
#include <vector>

namespace farol {

struct ExampleResult {
    std::size_t example = 0; // index into rules.examples
    bool isAsExpected = false;
    std::string expected; // "12 points, grade A"
    std::string found;    // likewise, or why it could not be scored
    std::vector<Reason> reasons;
};

// One result per example, in their order.
std::vector<ExampleResult> checkExamples(const RuleSet& rules);

} // namespace farol
