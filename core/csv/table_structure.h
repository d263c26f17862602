// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a text the table begins, and whether its first record is a header.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// One record of the sample that the decision is made on. Blank lines are left out of a sample.
struct SampleRecord {
    std::size_t begin = 0; // offset in the text
    std::vector<std::string> cells;
};

struct TableStructure {
    std::size_t firstRecord = 0; // index into the sample: the header, or the first row where there is none
    bool hasHeader = true;
    char comment = '\0'; // '#' when lines that begin with it are remarks
};

// Cells that hold more than white space.
std::size_t filledCells(const std::vector<std::string>& cells);

// The width that most records have, once remarks, titles and what spreadsheets add on the right are set
// aside.
std::size_t usualWidth(const std::vector<SampleRecord>& sample);

// True for a record of words only, none of them twice: a header by itself, before its neighbours are asked.
bool couldBeHeader(const std::vector<std::string>& cells);

using KnownHeader = std::function<bool(std::string_view)>;

// Titles before the table are narrower than it; a header differs from what stands below it: its cells are
// words where the column holds numbers, dates or addresses, do not come again, or are known as headers.
//   sample         the first records of the text, in order
//   isKnownHeader  may be empty
TableStructure findTable(const std::vector<SampleRecord>& sample, const KnownHeader& isKnownHeader);

} // namespace farol
