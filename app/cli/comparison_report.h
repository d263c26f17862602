// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison of two rule sets, as tables for people and as JSON for programs.
#pragma once

#include "core/scoring/compare_rules.h"

#include <string>

namespace farol::cli {

std::string comparisonReport(const ScoredLeads& before, const ScoredLeads& after,
                             const RuleComparison& comparison);

//   input  the file's name as it was given
std::string comparisonJson(const ScoredLeads& before, const ScoredLeads& after,
                           const RuleComparison& comparison, const std::string& input);

} // namespace farol::cli
