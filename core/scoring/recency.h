// SPDX-License-Identifier: GPL-3.0-or-later
// Points that grow less with a date's age.
#pragma once

#include "core/scoring/criterion.h"

#include <cstdint>

namespace farol {

// The points of a date.
//   ageDays  days before the reference date; below 0 counts as 0
//   returns  whole points, halves rounded away from zero
int recencyPoints(const Recency& recency, std::int64_t ageDays);

} // namespace farol
