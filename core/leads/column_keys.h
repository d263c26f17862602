// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one column as keys that sort by comparing a few numbers.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/row_reader.h"
#include "core/leads/lead_table.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace farol {

struct ColumnKey {
    std::array<std::uint64_t, 3> words{}; // the folded text's first 24 bytes, or a number
    std::uint32_t row = 0;
    bool isCut = false; // the text may go on
    auto operator<=>(const ColumnKey&) const = default;
};

struct ColumnKeys {
    std::vector<ColumnKey> filled; // rising row numbers
    std::vector<std::uint32_t> empty;
};

// The column's texts, trimmed and folded, row by row.
//   thread   one for each
class ColumnText {
public:
    ColumnText(const LeadTable& leads, std::size_t column)
        : m_leads(leads), m_column(column), m_rows(leads.records()) {}
    // Lives until the next call.
    const std::string& folded(std::size_t row);

private:
    const LeadTable& m_leads;
    std::size_t m_column;
    RowReader m_rows;
    std::vector<CellView> m_cells;
    std::string m_scratch;
    std::string m_folded;
};

// Numbers where every filled cell is a plain one, else texts.
//   control  polled every 4,096 rows
//   errors   Cancelled
Result<ColumnKeys> columnKeys(const LeadTable& leads, std::size_t column, const TaskControl& control);

} // namespace farol
