// SPDX-License-Identifier: GPL-3.0-or-later
// Writes cells as RFC 4180 text: quotes where they are needed, CRLF after each record.
#pragma once

#include <string>
#include <string_view>

namespace farol {

// Appends one cell to `out`, quoted when it holds a comma, a quote or a line break, or begins with what would
// be a byte order mark at the beginning of a file.
//   source   RFC 4180, section 2
void appendCsvCell(std::string& out, std::string_view text);

// Appends the cell of a table of one column; quoted also where what it holds would be taken for a delimiter
// when the table is read again.
void appendOnlyCell(std::string& out, std::string_view text);

// Ends a record. A record of one cell of nothing but white space is quoted, so that it is not read back as a
// blank line.
//   recordBegin  offset in `out` at which the record began
void endCsvRecord(std::string& out, std::size_t recordBegin);

} // namespace farol
