// SPDX-License-Identifier: GPL-3.0-or-later
// What a band of numbers is called.
#pragma once

#include "core/scoring/condition.h"

#include <string>

namespace farol {

// "5000-9999" for whole numbers, "2.5 to under 4" else; "10000+", "under 50", "any number".
//   isWhole  the values are whole, as company sizes are
std::string bandName(const NumberCondition& band, bool isWhole);

// "2.5", "10000": no group marks, a point before decimals.
std::string plainNumber(double number);

} // namespace farol
