// SPDX-License-Identifier: GPL-3.0-or-later
// Maps columns without a known header by what their values look like.
#pragma once

#include "core/leads/column_guess.h"
#include "core/leads/table_sample.h"

#include <vector>

namespace farol {

// For a table with a header: gives a field that no header claims to the first unknown column whose values are
// plainly of it. E-mail addresses, telephone numbers, links, bands of employees, job titles; dates only where
// no other column of the table holds dates.
//   guesses  one per column, in order; confidence of what is added is at most 0.6
void guessUnknownColumns(std::vector<ColumnGuess>& guesses, const TableSample& sample);

// For a table without a header: the same, and places, industries, names, ids and numbers of employees
// besides.
//   guesses  one per column, in order, all empty; confidence of what is added is at most 0.6
void guessAllColumns(std::vector<ColumnGuess>& guesses, const TableSample& sample);

} // namespace farol
