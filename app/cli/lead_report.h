// SPDX-License-Identifier: GPL-3.0-or-later
// One scored lead, for people and for programs.
#pragma once

#include "core/scoring/scored_leads.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>

namespace farol::cli {

// The lead's place in the ranking, from 1. O(leads).
std::size_t rankOf(const ScoredLeads& scored, std::size_t row);

// rank, row (both from 1), score, shown (on the rule set's scale, if that is percent), grade, excluded (why,
// or null), known and criteria (how complete it is), fields and, if asked for, reasons.
nlohmann::ordered_json leadAsJson(const ScoredLeads& scored, std::size_t row, std::size_t rank,
                                  bool withReasons);

// "Diretora Comercial at a company of 51-200 in Lisbon: +4 director, +2 lisbon." and below it the score, the
// grade and a line per reason. Ends with a line feed.
std::string leadExplanation(const ScoredLeads& scored, std::size_t row);

// "12", and on a scale of percent "60 %".
std::string scoreText(const RuleSet& rules, int score);

// "3 of 4"
std::string completenessText(const std::vector<Reason>& reasons);

} // namespace farol::cli
