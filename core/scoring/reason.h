// SPDX-License-Identifier: GPL-3.0-or-later
// Why a lead got its points: one reason per criterion, adding up to the score.
#pragma once

#include "core/leads/field_catalog.h"

#include <cstddef>
#include <string>

namespace farol {

enum class ReasonKind {
    Matched,    // a term or band matched
    NoMatch,    // there was a value and nothing matched
    Missing,    // no tested field had a value
    Unreadable, // the value could not be read as a number
};

struct Reason {
    std::size_t criterion = 0; // index into the rule set's criteria
    ReasonKind kind = ReasonKind::Missing;
    int points = 0;
    Field field = Field::JobTitle; // the field that decided; the criterion's first when Missing
    std::string text;              // the lead's own value of that field; empty when Missing
    std::string match;             // the term that matched, or the band ("5000-9999", "10000+"); else empty
};

} // namespace farol
