// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table as a company's database keeps them: a text per field, and all other cells by name.
#pragma once

#include "core/company/extra_cells.h"
#include "core/csv/row_reader.h"
#include "core/leads/lead_table.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// Views live until the next row is read.
struct LeadRow {
    std::array<std::string_view, kFieldCount> fields; // as the person wrote them; empty: nothing
    std::string_view extra;                           // a record of the cells of extraNames()

    std::string_view at(Field field) const { return fields[static_cast<std::size_t>(field)]; }
};

//   thread   one reader for each
class LeadRowReader {
public:
    //   requires `leads` outlives the reader
    explicit LeadRowReader(const LeadTable& leads);

    // The columns that are not the first of a field, in the order of the file.
    const std::vector<std::string>& extraNames() const { return m_extraNames; }

    // Of several columns of a field the first is the field's own. Where it is missing, the first of the
    // others that is not stands in for it, as in LeadTable::value; those stay among the extra cells.
    const LeadRow& read(std::size_t row);

private:
    std::string_view text(std::size_t column);

    const LeadTable& m_leads;
    RowReader m_rows;
    std::vector<Field> m_mapped;
    std::vector<std::size_t> m_extraColumns;
    std::vector<std::string> m_extraNames;
    std::vector<CellView> m_cells;
    std::vector<std::string> m_scratch; // per column
    ExtraCellsWriter m_extra;
    LeadRow m_row;
};

} // namespace farol
