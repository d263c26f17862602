// SPDX-License-Identifier: GPL-3.0-or-later
// Settles headers that say too little by the columns beside them and by their values.
#pragma once

#include "core/leads/column_guess.h"
#include "core/leads/table_sample.h"

#include <vector>

namespace farol {

// Settles every guess whose header's sense is in doubt: "Nome" beside "Apelido" is a first name, "Title"
// beside "Job Title" is Mr or Dr, "Estado" over Lisboa and Porto is a region. Leaves the others as they are.
//   guesses  one per column, in order; those of sense Field are settled already
//   source   docs/csv.md, section "Mapping"
void settleDoubtfulHeaders(std::vector<ColumnGuess>& guesses, const TableSample& sample);

} // namespace farol
