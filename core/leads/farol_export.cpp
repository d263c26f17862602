// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/farol_export.h"

#include "core/csv/formula_guard.h"

#include <charconv>
#include <limits>
#include <string>
#include <vector>

namespace farol {

Result<bool> isFarolExport(const RecordTable& records, const TaskControl& control) {
    constexpr std::size_t kRowsPerPoll = 4'096;
    const std::size_t columns = records.columnCount();
    if (!records.hasHeader() || columns == 0 || records.columnNames().back() != "Score" ||
        records.encoding().name != "utf-8" || records.dialect().delimiter != ",")
        return false;
    std::vector<CellView> cells;
    std::string scratch;
    int last = std::numeric_limits<int>::max();
    for (std::size_t row = 0; row < records.rowCount(); ++row) {
        if (row % kRowsPerPoll == 0 && control.isCancelled()) return failure(ErrorCode::Cancelled);
        records.cells(row, cells);
        if (cells.size() != columns) return false;
        for (const CellView& cell : cells)
            if (looksLikeFormula(plainText(cell, records.dialect(), scratch))) return false;
        const std::string_view score = cells.back().raw;
        int points = 0;
        const auto [end, error] = std::from_chars(score.data(), score.data() + score.size(), points);
        if (error != std::errc() || end != score.data() + score.size() || points > last) return false;
        last = points;
    }
    return records.rowCount() > 0;
}

} // namespace farol
