// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a text the table begins, and whether its first record is a header.
#pragma once

#include "core/csv/header_evidence.h"
#include "core/csv/stacked_header.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace farol {

struct TableStructure {
    std::size_t firstRecord = 0; // index into the sample: the header, or the first row where there is none
    bool hasHeader = true;
    HeaderLines header;  // where there is one
    char comment = '\0'; // '#' when lines that begin with it are remarks
};

// The width that most records have, once remarks, titles and what spreadsheets add on the right are set
// aside.
std::size_t usualWidth(const std::vector<SampleRecord>& sample);

// How many records stand before the table as its metadata: "Event:" and a value, above a header.
std::size_t metadataRecords(const std::vector<SampleRecord>& sample, const KnownHeader& isKnownHeader);

// True for a remark among the rows, where remarks begin with '#'. "#1,Ana" is a row, and so is "#Tag,Porto"
// in a wider table; "# closed, see above" and "#closed" are not.
//   first   the record's first cell as it stands, `quoted` when it stands in quotes
//   width   cells of a usual record
bool isRemark(std::string_view first, bool quoted, std::size_t cells, std::size_t width);

// Titles before the table are narrower than it; a header differs from what stands below it: its cells are
// words where the column holds numbers, dates or addresses, do not come again, or are known as headers.
//   sample         the first records of the text, in order
//   isKnownHeader, kindsOf   may be empty
TableStructure findTable(const std::vector<SampleRecord>& sample, const KnownHeader& isKnownHeader,
                         const KindsOfValue& kindsOf = {});

} // namespace farol
