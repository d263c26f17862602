// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/row_reader.h"

namespace farol {

RowReader::RowReader(const RecordTable& table) : m_table(table) {
    if (PlainRecords::knows(table.dialect()) && table.headerColumnCount() > 0)
        m_plain.emplace(table.m_text.view(), table.dialect(), table.headerColumnCount());
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

void RowReader::viewPlain(std::vector<CellView>& cells) const {
    const std::string_view text = m_table.m_text.view();
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
