// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes which column holds which field, from headers in five languages and from the values.
#pragma once

#include "core/csv/record_table.h"
#include "core/leads/column_mapping.h"
#include "core/normalize/missing_value.h"

namespace farol {

// Looks each header up in the vocabulary (resources/vocabulary/headers.csv), settles the doubtful ones by
// their neighbours ("Nome" beside "Apelido" is a first name) and by their values ("Estado" with Lisboa, Porto
// is a region), and maps columns without a known header by their values where these are plain (e-mail
// addresses, bands of employees, job titles). Never takes a modified-at or close date for the created date,
// nor the lead's owner for the lead.
//   table    the first 200 rows are looked at
//   missing  what counts as an empty cell
ColumnMapping guessColumns(const RecordTable& table, const MissingMarkers& missing = {});

} // namespace farol
