// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/farol_export.h"

#include "core/csv/formula_guard.h"
#include "core/csv/row_reader.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {
namespace {

bool endsWith(const std::vector<std::string>& names, std::initializer_list<const char*> last) {
    return names.size() >= last.size() &&
           std::equal(last.begin(), last.end(), names.end() - static_cast<std::ptrdiff_t>(last.size()));
}

// Where the score stands, if these may be the columns of a scored file.
std::optional<std::size_t> scoreColumn(const std::vector<std::string>& names) {
    if (endsWith(names, {kScoreColumn})) return names.size() - 1;
    if (endsWith(names, {kScoreColumn, kGradeColumn})) return names.size() - 2;
    if (endsWith(names, {kScoreColumn, kGradeColumn, kExcludedColumn})) return names.size() - 3;
    return std::nullopt;
}

// Scores of somebody else's short list fall but for one rise by chance; of eight rows, one in 160 does.
constexpr std::size_t kFewestRowsWithRise = 8;

std::optional<int> wholeNumber(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

} // namespace

Result<bool> isFarolExport(const RecordTable& records, const TaskControl& control) {
    constexpr std::size_t kRowsPerPoll = 4'096;
    const std::size_t columns = records.columnCount();
    const std::optional<std::size_t> scored = scoreColumn(records.columnNames());
    if (!records.hasHeader() || !scored || records.encoding().name != "utf-8" ||
        records.dialect().delimiter != ",")
        return false;
    RowReader rows(records);
    std::vector<CellView> cells;
    std::string scratch;
    int last = std::numeric_limits<int>::max();
    const bool hasGrades = scored && *scored + 1 < columns;
    // Excluded leads are ranked among themselves, behind all others: the grade says where they begin, or,
    // where there is none, the one place at which scores rise.
    bool isExcludedPart = false;
    for (std::size_t row = 0; row < records.rowCount(); ++row) {
        if (row % kRowsPerPoll == 0 && control.isCancelled()) return failure(ErrorCode::Cancelled);
        rows.cells(row, cells);
        if (cells.size() != columns) return false;
        for (const CellView& cell : cells)
            if (looksLikeFormula(plainText(cell, records.dialect(), scratch))) return false;
        const std::optional<int> points = wholeNumber(cells[*scored].raw);
        const bool wasExcludedPart = isExcludedPart;
        isExcludedPart = hasGrades ? cells[*scored + 1].raw == kExcludedGrade
                                   : wasExcludedPart || (points && *points > last);
        if (!points || (wasExcludedPart && !isExcludedPart)) return false;
        if (*points > last && (wasExcludedPart || !isExcludedPart)) return false;
        last = *points;
    }
    const bool isRiseByChance = !hasGrades && isExcludedPart && records.rowCount() < kFewestRowsWithRise;
    return records.rowCount() > 0 && !isRiseByChance;
}

} // namespace farol
