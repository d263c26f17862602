// SPDX-License-Identifier: GPL-3.0-or-later
// Reads many plain records at once, with the widest instructions that this machine has.
#pragma once

#include "core/csv/dialect.h"
#include "core/csv/row_place.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace farol {

// What it reads is what PlainRecords and verbatimRecord say of the same records, several times as fast.
class PlainBatch {
public:
    //   width  cells of a record
    PlainBatch(std::string_view text, const Dialect& dialect, std::size_t width);

    // False where this class finds no records: where PlainRecords finds none, and in tables of one column.
    static bool knows(const Dialect& dialect, std::size_t width);

    struct Found {
        std::size_t next = 0; // where the first record begins that was not taken
        std::size_t lines = 0;
        bool usesQuotes = false;
    };

    // Appends plain records, from `begin` on. It may stop before one that is plain, but takes none that is
    // not.
    //   end   no record that reaches beyond it is taken
    //   most  no more records than this are taken
    Found find(std::size_t begin, std::size_t end, std::size_t most, std::vector<RowPlace>& rows) const;

    // Where the first cells of plain records end, counted from the record's begin.
    //   requires  rows[i].isPlain(); 1 <= cells <= width
    //   ends      `cells` numbers per row
    void split(std::span<const RowPlace> rows, std::size_t cells, std::uint32_t* ends) const;

    struct Format {
        std::string_view text;
        std::size_t width;
        char quote; // a line feed where nothing quotes
        char delimiter;
        char comment;    // '\0': there are no remarks
        bool isVerbatim; // records may be written as they stand
    };

private:
    Format m_format;
};

} // namespace farol
