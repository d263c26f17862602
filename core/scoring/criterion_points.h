// SPDX-License-Identifier: GPL-3.0-or-later
// The points of one criterion for every lead, kept once per distinct combination of the values it tests.
#pragma once

#include "core/scoring/scored_leads.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace farol {

struct CriterionPoints {
    std::vector<std::uint32_t> codes; // per row: index into `points`
    std::vector<std::int32_t> points; // with the criterion's own cap and floor
};

//   criterion  index into scored.rules.criteria; one that is switched off gives 0 throughout
CriterionPoints criterionPoints(const ScoredLeads& scored, std::size_t criterion);

} // namespace farol
