// SPDX-License-Identifier: GPL-3.0-or-later
// Judges the records that follow a gap in a table: rows that go on, another table, or a footer.
#pragma once

#include "core/csv/dialect.h"

#include <cstddef>
#include <string_view>

namespace farol {

enum class BlockKind {
    Rows,       // the table goes on
    OtherTable, // a header of another width, with rows of that width below it
    Footer,     // a source, a note, a total: to the end of the text
};

// Looks at the records from `begin`, at most 20 of them.
//   begin  offset of the first record behind a blank line
//   width  of the table before the gap, in cells
BlockKind judgeBlock(std::string_view text, const Dialect& dialect, std::size_t begin, std::size_t width);

} // namespace farol
