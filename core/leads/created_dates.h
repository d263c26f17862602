// SPDX-License-Identifier: GPL-3.0-or-later
// How the leads' created dates are written.
#pragma once

#include "core/leads/lead_table.h"
#include "core/text/date_text.h"

#include <cstddef>
#include <optional>

namespace farol {

struct CreatedDates {
    std::size_t column = 0; // the first that holds Field::CreatedAt
    DateFormat format;
};

// Looks at every row.
//   returns  nothing when no column holds the created date, or no more than half of its filled cells are
//   dates
std::optional<CreatedDates> createdDates(const LeadTable& leads);

} // namespace farol
