// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_table.h"

#include "core/text/fold.h"

#include <algorithm>
#include <hwy/cache_control.h>

namespace farol {

std::size_t RecordTable::endOf(std::size_t row) const {
    return row + 1 < m_rows.size() ? m_rows[row + 1].begin() : m_text.view().size();
}

QuoteReading RecordTable::readingOf(std::size_t row) const {
    if (m_mendedRows.empty()) return QuoteReading::Usual;
    const auto mended =
        std::lower_bound(m_mendedRows.begin(), m_mendedRows.end(), row,
                         [](const auto& entry, std::size_t wanted) { return entry.first < wanted; });
    const bool isMended = mended != m_mendedRows.end() && mended->first == row;
    return isMended ? mended->second : QuoteReading::Usual;
}

void RecordTable::cells(std::size_t row, std::vector<CellView>& cells) const {
    // Cut at the next row: a quote that never closes cannot run on, here as little as when the file was read.
    RecordSplitter splitter(m_text.view().substr(0, endOf(row)), m_dialect, m_rows[row].begin());
    splitter.next(cells, readingOf(row));
}

std::optional<VerbatimText> RecordTable::verbatim(std::size_t row) const {
    if (!m_rows[row].isVerbatim() || m_columnNames.size() != m_headerColumns) return std::nullopt;
    std::string_view record = m_text.view().substr(m_rows[row].begin(), endOf(row) - m_rows[row].begin());
    record = record.substr(0, record.find('\n'));
    if (record.ends_with('\r')) record.remove_suffix(1);
    return VerbatimText{record, m_rows[row].hasFormula()};
}

void RecordTable::prefetchPlace(std::size_t row) const {
    hwy::Prefetch(&m_rows[row]);
}

void RecordTable::prefetchText(std::size_t row) const {
    constexpr std::size_t kLineBytes = 64; // of the processor's cache
    constexpr std::size_t kMostLines = 3;
    const char* const begin = m_text.view().data() + m_rows[row].begin();
    const std::size_t bytes = std::min(endOf(row) - m_rows[row].begin(), kMostLines * kLineBytes);
    for (std::size_t at = 0; at < bytes; at += kLineBytes) hwy::Prefetch(begin + at);
}

std::string_view RecordTable::textOf(const std::vector<CellView>& cells, std::size_t column,
                                     std::string& scratch) const {
    if (column >= cells.size()) return {};
    const bool last = column + 1 == m_columnNames.size() && column + 1 == m_headerColumns + kMostExtraColumns;
    if (!last || cells.size() == column + 1) return plainText(cells[column], m_dialect, scratch);
    std::string joined;
    for (std::size_t i = column; i < cells.size(); ++i) {
        if (i > column) joined += m_dialect.delimiter;
        joined += plainText(cells[i], m_dialect, scratch);
    }
    scratch = std::move(joined);
    return scratch;
}

std::string RecordTable::cell(std::size_t row, std::size_t column) const {
    std::vector<CellView> rowCells;
    std::string scratch;
    cells(row, rowCells);
    return std::string(textOf(rowCells, column, scratch));
}

std::size_t RecordTable::lineOfRow(std::size_t row) const {
    return m_firstLine +
           countLineEnds(m_text.view().substr(m_firstOffset, m_rows[row].begin() - m_firstOffset));
}

std::string listOfColumns(const RecordTable& table) {
    constexpr std::size_t kMostNames = 40;
    const std::vector<std::string>& names = table.columnNames();
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), kMostNames); ++i) {
        if (i > 0) list += ", ";
        list += '"' + collapseSpace(names[i]) + '"';
    }
    return names.size() > kMostNames ? list + ", ..." : list;
}

} // namespace farol
