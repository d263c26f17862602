// SPDX-License-Identifier: GPL-3.0-or-later
// Judges the records at which a table may have ended: rows that go on, another table, or a footer.
#pragma once

#include "core/csv/dialect.h"
#include "core/csv/header_evidence.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

enum class BlockKind {
    Rows,       // the table goes on
    OtherTable, // a header, with rows of its width below it
    Footer,     // a source, a note, a total: to the end of the text
};

// The table that the records may belong to.
struct TableSoFar {
    std::size_t width = 0;                           // cells
    const std::vector<std::string>* names = nullptr; // its header, which may be printed again; may be null
    bool gapsAreUsual = false;                       // blank lines stand between its rows, and say nothing
};

struct BlockAhead {
    BlockKind kind = BlockKind::Rows;
    std::size_t tableBegin = 0; // of another table: the offset of its header, and the header's cells
    std::size_t tableWidth = 0;
};

// Looks at the records from `begin`, at most 20 of them.
//   begin          offset of a record behind a blank line, or of one that mayEndTable
//   afterGap       a blank line is before it; without one more is asked of what may end the table
//   isKnownHeader  may be empty
BlockAhead judgeBlock(std::string_view text, const Dialect& dialect, std::size_t begin, bool afterGap,
                      const TableSoFar& table, const KnownHeader& isKnownHeader);

// Whether judgeBlock should be asked though no blank line is before the record: a note ("Source: CRM"), or
// words of another width than the table has.
bool mayEndTable(const std::vector<std::string>& cells, std::size_t width);

} // namespace farol
