// SPDX-License-Identifier: GPL-3.0-or-later
// Sets aside the leads of people who objected to profiling.
#pragma once

#include "core/scoring/scored_leads.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace farol {

// Takes score and grade from these leads and ranks them behind all others; those that stay are graded as if
// the others were not there. An export with grades gives "objected to profiling" as the reason.
//   scored   as scoreLeads returns it; nothing of it changes when `rows` is empty
//   rows     row numbers, below the number of rows
void setAsideObjections(ScoredLeads& scored, const std::vector<std::uint32_t>& rows);

// Whether the lead was set aside so: there are no reasons for its score, because it has none.
bool hasObjected(const ScoredLeads& scored, std::size_t row);

} // namespace farol
