// SPDX-License-Identifier: GPL-3.0-or-later
// What would lift a lead, in words and as JSON.
#pragma once

#include "core/scoring/lift.h"

#include <nlohmann/json.hpp>

#include <string>

namespace farol::cli {

// "2 points short of A: company size unknown (250-999 gives +2)."
std::string liftSentence(const RuleSet& rules, const Lift& lift);

// grade, pointsShort and steps: field, criterion, now, wanted, example, gain.
nlohmann::ordered_json liftAsJson(const RuleSet& rules, const Lift& lift);

} // namespace farol::cli
