// SPDX-License-Identifier: GPL-3.0-or-later
// Tells which records may be written as they were read.
#pragma once

#include "core/csv/plain_records.h"

#include <optional>
#include <string_view>

namespace farol {

struct VerbatimRecord {
    bool hasFormula = false; // of some cell: looksLikeFormula
};

//   returns  nothing when appendCsvCell would write the record's cells in another way, and for one of several
//            lines
std::optional<VerbatimRecord> verbatimRecord(std::string_view text, const PlainRecord& record,
                                             const Dialect& dialect);

// The same of a plain record of one line, delimited by commas and quoted by '"', whose other cells may be
// written as they stand: only its quoted cells are looked at.
std::optional<VerbatimRecord> verbatimQuotes(std::string_view record);

} // namespace farol
