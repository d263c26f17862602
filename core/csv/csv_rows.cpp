// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_rows.h"

#include "core/csv/record_splitter.h"

namespace farol {

std::vector<std::vector<std::string>> parseCsvRows(std::string_view csv) {
    const Dialect dialect;
    RecordSplitter splitter(csv, dialect);
    std::vector<std::vector<std::string>> rows;
    std::vector<CellView> cells;
    std::string scratch;
    bool headerSeen = false;
    while (splitter.next(cells)) {
        const bool blank = cells.size() == 1 && cells.front().raw.empty() && !cells.front().quoted;
        if (blank || cells.front().raw.starts_with('#')) continue;
        if (!headerSeen) {
            headerSeen = true;
            continue;
        }
        std::vector<std::string>& row = rows.emplace_back();
        for (const CellView& cell : cells) row.emplace_back(plainText(cell, dialect, scratch));
    }
    return rows;
}

} // namespace farol
