// SPDX-License-Identifier: GPL-3.0-or-later
// One thing found in a file that a person may want to look at. Issues are data: the import goes on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

namespace farol {

enum class IssueKind : std::uint8_t {
    TooFewFields,    // the record has fewer cells than the header
    TooManyFields,   // the record has more cells than the header; all are kept
    UnclosedQuote,   // a quote was opened and never closed; read as text
    TextAfterQuote,  // text between a closing quote and the next delimiter; kept
    NulByte,         // the record holds a NUL byte; kept
    BadCharacter,    // bytes that are not valid in the file's encoding; replaced
    OutsideTable,    // lines that are no rows: titles before the header, comments, a second table
    MissingValue,    // a scored field is empty
    UnreadableValue, // a scored field holds text that cannot be read as what the rule needs
    RepairedValue,   // a company size that a spreadsheet had turned into a date: "Nov-50" is read as 11-50
};

inline constexpr std::size_t kIssueKindCount = 10;

// True for what is about the value of one cell, not about the form of the file.
constexpr bool isAboutValue(IssueKind kind) {
    return kind >= IssueKind::MissingValue;
}

struct RowIssue {
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    IssueKind kind = IssueKind::OutsideTable;
    std::uint32_t line = 0; // line in the file where the record begins, from 1; 0: ask RecordTable::lineOfRow
    std::uint32_t lastLine = 0;   // for OutsideTable: the last of the lines; else equal to `line`
    std::uint32_t row = kNone;    // row of the table, from 0; kNone when it is no row
    std::uint32_t column = kNone; // column of the table, from 0; kNone when it is about the whole record
    std::uint32_t found = 0;      // for TooFew/TooManyFields: cells found

    bool operator==(const RowIssue&) const = default;
};

} // namespace farol
