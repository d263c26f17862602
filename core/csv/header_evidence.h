// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks for a record of a sample being the header of the records below it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// What a sample keeps of a cell, in bytes: neither a name nor a value that decides anything is longer.
inline constexpr std::size_t kLongestSampleCell = 4'096;

// One record of the sample that the structure is decided on. Blank lines are left out of a sample.
struct SampleRecord {
    std::size_t begin = 0;          // offset in the text
    std::vector<std::string> cells; // cut at kLongestSampleCell
    bool beginsWithHash = false;    // and not with a quote
    bool afterGap = false;          // a blank line is before it
};

using KnownHeader = std::function<bool(std::string_view)>;
// What a value could be, as a set of bits that only its maker understands; 0 where nothing is known.
using KindsOfValue = std::function<std::uint64_t(std::string_view)>;

// Only so many columns are asked: a header of more shows itself in them.
inline constexpr std::size_t kColumnsLookedAt = 300;

// What speaks for a record being the header.
struct HeaderEvidence {
    std::size_t filled = 0;
    std::size_t known = 0; // header words
    std::size_t typed = 0; // numbers, dates, addresses
    std::size_t years = 0;
    std::size_t contrasts = 0; // words above a column of numbers, dates or addresses
    std::size_t repeats = 0;   // words that come again below

    bool isStrong() const { return known > 0 || contrasts > 0 || (years > 1 && years == typed); }
    bool isHeader() const {
        if (filled == 0) return false;
        if (known >= 2 || (known == 1 && filled <= 2 && typed == 0)) return true;
        if (typed > years || (years > 0 && years == filled)) return false;
        return contrasts > 0 || repeats == 0;
    }
};

// Header words among the cells; 0 where `isKnownHeader` is empty.
std::size_t knownWords(const std::vector<std::string>& cells, const KnownHeader& isKnownHeader);

//   at   index into the sample
HeaderEvidence evidenceFor(const std::vector<SampleRecord>& sample, std::size_t at,
                           const KnownHeader& isKnownHeader);

// True where some cell is a value of the same kind as most values below it: "CEO" above "CTO" and "Owner".
//   kindsOf  may be empty
bool isOneOfTheRows(const std::vector<SampleRecord>& sample, std::size_t at, const KindsOfValue& kindsOf);

// Cells that hold more than white space.
std::size_t filledCells(const std::vector<std::string>& cells);

// True for a record of words only, none of them twice: a header by itself, before its neighbours are asked.
bool couldBeHeader(const std::vector<std::string>& cells);

// True for a cell of a table that stands under years: "2024".
bool isYear(std::string_view cell);

// The values below a cell of the sample.
struct ColumnBelow {
    std::size_t filled = 0;
    std::size_t typed = 0;
    bool repeatsHeader = false;

    // Most values are numbers, dates or addresses.
    bool isTyped() const { return filled > 0 && typed * 10 >= filled * 6; }
};

ColumnBelow lookBelow(const std::vector<SampleRecord>& sample, std::size_t at, std::size_t column);

} // namespace farol
