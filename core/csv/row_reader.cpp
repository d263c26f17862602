// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/row_reader.h"

#include <algorithm>
#include <span>

namespace farol {

RowReader::RowReader(const RecordTable& table)
    : m_table(table),
      m_text(table.m_text.view()),
      m_quote(table.dialect().quote == '\0' ? '\n' : table.dialect().quote) {
    const std::size_t width = table.headerColumnCount();
    if (PlainRecords::knows(table.dialect()) && width > 0) m_plain.emplace(m_text, table.dialect(), width);
    if (PlainBatch::knows(table.dialect(), width)) m_batch.emplace(m_text, table.dialect(), width);
}

std::size_t RowReader::splitMany(std::size_t row, std::size_t endRow, std::size_t columns) {
    constexpr std::size_t kMostRows = 256;
    constexpr std::size_t kMostCells = 8'192; // what stays in the nearest cache
    if (!m_batch || columns == 0) return 0;
    const std::size_t most =
        std::min({endRow - row, kMostRows, std::max<std::size_t>(kMostCells / columns, 1)});
    const auto rows = std::span(m_table.m_rows).subspan(row, most);
    const auto end =
        std::find_if_not(rows.begin(), rows.end(), [](RowPlace place) { return place.isPlain(); });
    const auto count = static_cast<std::size_t>(end - rows.begin());
    if (count == 0) return 0;
    m_many = rows.first(count);
    m_columns = columns;
    m_ends.resize(count * columns);
    m_batch->split(m_many, columns, m_ends.data());
    return count;
}

void RowReader::cells(std::size_t row, std::vector<CellView>& cells) {
    const bool isPlain = m_plain && m_table.readingOf(row) == QuoteReading::Usual &&
                         m_plain->read(m_table.m_rows[row].begin(), m_record) &&
                         m_record.next <= m_table.endOf(row);
    if (isPlain)
        viewPlain(cells);
    else
        m_table.cells(row, cells);
}

// A plain cell that begins with a quote ends with one.
std::string_view RowReader::quotedText(std::string_view cell, std::string& scratch) const {
    const std::string_view inside = cell.substr(1, cell.size() - 2);
    return plainText({inside, true, inside.find(m_quote) != std::string_view::npos}, m_table.dialect(),
                     scratch);
}

void RowReader::viewPlain(std::vector<CellView>& cells) const {
    const std::string_view text = m_text;
    const char quote = m_table.dialect().quote;
    cells.resize(m_record.width);
    std::size_t begin = m_record.begin;
    for (std::size_t column = 0; column < m_record.width; ++column) {
        const std::size_t end = m_record.begin + m_record.cellEnds[column];
        if (m_record.hasQuotes && begin < end && text[begin] == quote) {
            const std::string_view inside = text.substr(begin + 1, end - begin - 2);
            cells[column] = {inside, true, inside.find(quote) != std::string_view::npos};
        } else {
            cells[column] = {text.substr(begin, end - begin), false, false};
        }
        begin = end + 1;
    }
}

} // namespace farol
