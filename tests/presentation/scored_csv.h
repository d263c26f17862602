// SPDX-License-Identifier: GPL-3.0-or-later
// Scores a CSV text with the standard rules, for tests that need a snapshot.
#pragma once

#include "core/leads/lead_import.h"
#include "core/scoring/scored_leads.h"
#include "core/scoring/shipped_rules.h"

#include <memory>
#include <string_view>

namespace farol::ui::test {

inline ScoredLeads scoredCsv(std::string_view csv) {
    auto leads = importLeads(FileBytes(csv)).value();
    return scoreLeads(std::move(leads), shippedRuleSet(kDefaultRuleSet).value()).value();
}

inline std::shared_ptr<const ScoredLeads> sharedScoredCsv(std::string_view csv) {
    return std::make_shared<const ScoredLeads>(scoredCsv(csv));
}

} // namespace farol::ui::test
