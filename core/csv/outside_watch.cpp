// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/outside_watch.h"

#include <string>

namespace farol {

bool OutsideWatch::mayEnd(const std::vector<CellView>& cells, std::size_t width) const {
    if (cells.size() == width || cells.size() > kColumnsLookedAt) return false;
    std::vector<std::string> texts;
    std::string scratch;
    for (const CellView& cell : cells)
        texts.emplace_back(plainText(cell, *m_dialect, scratch).substr(0, kLongestSampleCell));
    return mayEndTable(texts, width);
}

void OutsideWatch::judge(std::size_t cells, std::size_t begin, bool afterGap, const TableSoFar& table) {
    const bool isOther = m_outside == Outside::OtherTable;
    const KnownHeader isKnownHeader = m_isKnownHeader != nullptr ? *m_isKnownHeader : KnownHeader();
    const BlockAhead ahead = judgeBlock(m_text, *m_dialect, begin, afterGap, table, isKnownHeader);
    switch (ahead.kind) {
    case BlockKind::Rows:
        // Rows of the other table, unless only this one has their width.
        if (isOther && (cells != table.width || m_otherTables.back().width == table.width))
            ++m_otherTables.back().records;
        else
            m_outside = Outside::No;
        break;
    case BlockKind::Footer:
        m_outside = Outside::Footer;
        break;
    case BlockKind::OtherTable:
        m_outside = Outside::OtherTable;
        m_beganAfterGap = afterGap;
        m_otherTables.push_back({ahead.tableBegin, ahead.tableWidth, 0});
        break;
    }
}

void OutsideWatch::see(const std::vector<CellView>& cells, std::size_t begin, bool afterGap,
                       const TableSoFar& table) {
    if (m_outside == Outside::Footer) return;
    const bool isOther = m_outside == Outside::OtherTable;
    if (afterGap || (!isOther && mayEnd(cells, table.width))) {
        judge(cells.size(), begin, afterGap, table);
        return;
    }
    if (!isOther) return;
    if (!m_beganAfterGap && cells.size() == table.width)
        m_outside = Outside::No;
    else if (begin > m_otherTables.back().begin)
        ++m_otherTables.back().records;
}

void OutsideWatch::append(const OutsideWatch& later) {
    m_otherTables.insert(m_otherTables.end(), later.m_otherTables.begin(), later.m_otherTables.end());
    m_outside = later.m_outside;
    m_beganAfterGap = later.m_beganAfterGap;
}

} // namespace farol
