// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/table_structure.h"

#include "core/csv/cell_type.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace farol {
namespace {

using Cells = std::vector<std::string>;

constexpr std::size_t kLongestPreamble = 30; // records

constexpr std::size_t kColumnsLookedAt = 300;

std::size_t filledWidth(const Cells& cells) {
    std::size_t width = cells.size();
    while (width > 0 && trimmed(cells[width - 1]).empty()) --width;
    return width;
}

bool beginsWithHash(const SampleRecord& record) {
    return record.cells.front().starts_with('#');
}

// '#' marks remarks when a record that begins with it does not have the table's width.
bool hasRemarks(const std::vector<SampleRecord>& sample, std::size_t width) {
    return std::any_of(sample.begin(), sample.end(), [&](const SampleRecord& record) {
        return beginsWithHash(record) && (record.cells.size() != width || (width == 1 && sample.size() > 1));
    });
}

// A title or a piece of metadata: at most half of the table's width is filled, and the record is narrower.
bool isPreamble(const Cells& cells, std::size_t width) {
    if (width < 2) return false;
    const std::size_t filled = filledCells(cells);
    return filled * 2 <= width && (cells.size() < width || filled <= 1) && filled < width;
}

bool isYear(const std::string& cell) {
    const std::string_view text = trimmed(cell);
    const bool digits = text.size() == 4 &&
                        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && (text.starts_with("19") || text.starts_with("20"));
}

struct ColumnBelow {
    std::size_t filled = 0;
    std::size_t typed = 0;
    bool repeatsHeader = false;
};

ColumnBelow lookBelow(const std::vector<SampleRecord>& sample, std::size_t header, std::size_t column) {
    ColumnBelow below;
    const std::string& name = sample[header].cells[column];
    for (std::size_t i = header + 1; i < sample.size(); ++i) {
        if (column >= sample[i].cells.size()) continue;
        const std::string& cell = sample[i].cells[column];
        const CellType type = cellType(cell);
        if (type == CellType::Empty) continue;
        ++below.filled;
        if (isTyped(type)) ++below.typed;
        if (cell == name) below.repeatsHeader = true;
    }
    return below;
}

// The first record that could be a header, where all records above it are sparse: the title, account and
// period that a bank or a CRM writes above its table, padded to the table's width.
std::optional<std::size_t> headerBelowSparseRecords(const std::vector<SampleRecord>& sample,
                                                    std::size_t width) {
    for (std::size_t i = 0; i < std::min(sample.size(), kLongestPreamble); ++i) {
        const Cells& cells = sample[i].cells;
        const bool sparse = filledCells(cells) * 2 <= width;
        if (!sparse) return i > 0 && width > 2 && couldBeHeader(cells) ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

bool looksLikeHeader(const std::vector<SampleRecord>& sample, std::size_t at,
                     const KnownHeader& isKnownHeader) {
    const Cells& cells = sample[at].cells;
    const std::size_t columns = std::min(cells.size(), kColumnsLookedAt);
    std::size_t known = 0;
    std::size_t filled = 0;
    std::size_t typed = 0;
    std::size_t years = 0;
    std::size_t contrasts = 0; // words above a column of numbers, dates or addresses
    std::size_t repeats = 0;
    for (std::size_t column = 0; column < columns; ++column) {
        const CellType type = cellType(cells[column]);
        if (type == CellType::Empty) continue;
        ++filled;
        if (isKnownHeader && isKnownHeader(cells[column])) ++known;
        const ColumnBelow below = lookBelow(sample, at, column);
        if (isYear(cells[column])) ++years;
        if (isTyped(type)) ++typed;
        if (!isTyped(type) && below.filled > 0 && below.typed * 10 >= below.filled * 6) ++contrasts;
        if (!isTyped(type) && below.repeatsHeader) ++repeats;
    }
    if (filled == 0) return false;
    if (known >= 2 || (known == 1 && filled <= 2 && typed == 0)) return true;
    if (typed > years) return false;
    if (years > 0 && years == filled) return false;
    if (contrasts > 0) return true;
    return repeats == 0;
}

} // namespace

std::size_t filledCells(const Cells& cells) {
    return static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

bool couldBeHeader(const Cells& cells) {
    std::set<std::string> seen;
    for (const std::string& cell : cells) {
        const CellType type = cellType(cell);
        if (isTyped(type) && !isYear(cell)) return false;
        if (type != CellType::Empty && !seen.insert(cell).second) return false;
    }
    return seen.size() > 1;
}

std::size_t usualWidth(const std::vector<SampleRecord>& sample) {
    std::map<std::size_t, std::size_t> count;
    for (const SampleRecord& record : sample) ++count[record.cells.size()];
    // Titles, remarks and footers are of one cell, so one cell is the width only where nothing else is.
    const bool wide = std::any_of(count.begin(), count.end(), [&](const auto& entry) {
        return entry.first > 1 && (entry.second > 1 || sample.size() < 4);
    });
    std::size_t best = 1;
    std::size_t bestCount = 0;
    for (const auto& [width, records] : count)
        if (records >= bestCount && !(wide && width == 1)) {
            best = width;
            bestCount = records;
        }
    std::size_t filled = 1;
    for (const SampleRecord& record : sample)
        if (record.cells.size() == best) filled = std::max(filled, filledWidth(record.cells));
    return filled;
}

TableStructure findTable(const std::vector<SampleRecord>& sample, const KnownHeader& isKnownHeader) {
    TableStructure structure;
    if (sample.empty()) return structure;
    const std::size_t width = usualWidth(sample);
    const bool remarks = hasRemarks(sample, width);
    if (remarks) structure.comment = '#';
    const auto isRemark = [&](const SampleRecord& record) {
        return remarks && beginsWithHash(record) && (record.cells.size() != width || width == 1);
    };
    std::size_t first = headerBelowSparseRecords(sample, width).value_or(0);
    while (first + 1 < sample.size() && (isRemark(sample[first]) || isPreamble(sample[first].cells, width)))
        ++first;
    structure.firstRecord = first;
    structure.hasHeader = looksLikeHeader(sample, first, isKnownHeader);
    return structure;
}

} // namespace farol
