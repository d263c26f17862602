// SPDX-License-Identifier: GPL-3.0-or-later
// Splits the rows of a table again, one after the other, quicker than RecordTable::cells.
#pragma once

#include "core/csv/plain_records.h"
#include "core/csv/record_table.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace farol {

// Says for every row what RecordTable::cells says.
//   thread   one reader for each
class RowReader {
public:
    //   requires `table` outlives the reader and every CellView
    explicit RowReader(const RecordTable& table);

    void cells(std::size_t row, std::vector<CellView>& cells);

private:
    void viewPlain(std::vector<CellView>& cells) const;

    const RecordTable& m_table;
    std::optional<PlainRecords> m_plain;
    PlainRecord m_record;
};

} // namespace farol
