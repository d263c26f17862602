// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the rows of a lead table as CSV, as they stand wherever they may.
#pragma once

#include "core/csv/row_reader.h"
#include "core/leads/lead_table.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// A cell as CSV, with an apostrophe before a formula when `guard` says so.
void appendGuarded(std::string& out, std::string_view text, bool guard);

//   thread   one writer for each
class RowWriter {
public:
    //   requires `leads` outlives the writer
    explicit RowWriter(const LeadTable& leads) : m_leads(leads), m_rows(leads.records()) {}

    // `columns` cells, each followed by a comma; empty ones where the row is short.
    void append(std::string& out, std::size_t row, std::size_t columns, bool guardFormulas);

    // The row's own cells and the record's end.
    void appendClean(std::string& out, std::size_t row);

private:
    const LeadTable& m_leads;
    RowReader m_rows;
    std::vector<CellView> m_cells;
    std::string m_scratch;
};

} // namespace farol
