// SPDX-License-Identifier: GPL-3.0-or-later
// Splits the rows of a table again, one after the other, quicker than RecordTable::cells.
#pragma once

#include "core/csv/plain_batch.h"
#include "core/csv/plain_records.h"
#include "core/csv/record_table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// Says for every row what RecordTable::cells says.
//   thread   one reader for each
class RowReader {
public:
    //   requires `table` outlives the reader and every CellView
    explicit RowReader(const RecordTable& table);

    void cells(std::size_t row, std::vector<CellView>& cells);

    // Splits rows from `row` on that are plain, many at once.
    //   columns  the cells that are wanted, from the first on; at most headerColumnCount()
    //   returns  how many rows; 0 where `row` is not plain, and `cells` must be asked
    std::size_t splitMany(std::size_t row, std::size_t endRow, std::size_t columns);

    // The text of a cell of the rows that splitMany split last.
    //   i        0 for the first of them
    std::string_view textOf(std::size_t i, std::size_t column, std::string& scratch) const {
        const std::uint32_t* ends = m_ends.data() + i * m_columns;
        const std::size_t begin = column == 0 ? 0 : ends[column - 1] + std::size_t{1};
        const std::string_view cell(m_text.data() + m_many[i].begin() + begin, ends[column] - begin);
        return cell.empty() || cell.front() != m_quote ? cell : quotedText(cell, scratch);
    }

private:
    std::string_view quotedText(std::string_view cell, std::string& scratch) const;
    void viewPlain(std::vector<CellView>& cells) const;

    const RecordTable& m_table;
    std::string_view m_text;
    std::optional<PlainRecords> m_plain;
    char m_quote; // a line feed where nothing quotes: no plain cell begins with one
    std::optional<PlainBatch> m_batch;
    PlainRecord m_record;
    std::span<const RowPlace> m_many;  // what splitMany split last
    std::size_t m_columns = 0;         // wanted of each
    std::vector<std::uint32_t> m_ends; // m_columns per row, from the row's begin
};

} // namespace farol
