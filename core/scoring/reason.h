// SPDX-License-Identifier: GPL-3.0-or-later
// Why a lead got its points: lines that add up to the score.
#pragma once

#include "core/leads/lead_input.h"

#include <cstddef>
#include <string>

namespace farol {

enum class ReasonKind {
    // Of a criterion:
    Matched,    // a tier, a band or a date gave the points
    NoMatch,    // there was a value and nothing matched
    Missing,    // no tested input had a value
    Unreadable, // the value could not be read as a number, a date, yes or no
    Capped, // what the criterion's own cap takes off or its floor adds; a line of its own, only when not 0
    // Of a group:
    GroupWeight, // what the group's weight adds to the sum of its criteria
    GroupCapped, // what the group's cap takes off or its floor adds
    // Of the rule set:
    Clamped, // what the rule set's range takes off or adds
};

struct Reason {
    std::size_t index = 0; // into the rule set's criteria or groups, by kind; 0 for Clamped
    ReasonKind kind = ReasonKind::Missing;
    int points = 0;
    LeadInput input;  // what decided; the criterion's first when Missing; of a criterion only
    std::string text; // the lead's own value; empty when Missing
    // What matched, as the rule set names it: the term, band ("5000-9999", "10000+"), "C", "IC engineering",
    // "company", "yes", "12 days before 2026-06-30" ...; several (TierCount::All) joined by ", ".
    std::string match;
};

// True for the lines of a criterion that stand for its value: exactly one per enabled criterion.
inline bool isCriterionValue(ReasonKind kind) {
    return kind <= ReasonKind::Unreadable;
}

} // namespace farol
