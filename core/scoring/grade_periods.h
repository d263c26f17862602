// SPDX-License-Identifier: GPL-3.0-or-later
// The week or month in which each lead was created: what a capacity counts within.
#pragma once

#include "core/scoring/grades.h"
#include "core/scoring/input_values.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace farol {

// A number per row, the same for leads of one ISO week or month; all leads without a date share one.
//   values   with Field::CreatedAt
//   returns  empty unless the grades are by capacity within weeks or months
std::vector<std::int32_t> gradePeriods(const Grades& grades, const InputValues& values, std::size_t rows);

} // namespace farol
