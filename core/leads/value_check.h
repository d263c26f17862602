// SPDX-License-Identifier: GPL-3.0-or-later
// Corrects what headers say where the values say otherwise.
#pragma once

#include "core/leads/column_guess.h"
#include "core/leads/table_sample.h"

#include <vector>

namespace farol {

// A column of e-mail addresses is the e-mail column whatever its name; links to LinkedIn are no website; a
// header such as "Size" over values that are no company sizes is dismissed. Columns without values keep what
// they have.
//   guesses  one per column, in order
void checkAgainstValues(std::vector<ColumnGuess>& guesses, const TableSample& sample);

} // namespace farol
