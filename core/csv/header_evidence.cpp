// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/header_evidence.h"

#include "core/csv/cell_type.h"
#include "core/text/fold.h"

#include <algorithm>
#include <set>

namespace farol {

bool isYear(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    const bool digits = text.size() == 4 &&
                        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && (text.starts_with("19") || text.starts_with("20"));
}

ColumnBelow lookBelow(const std::vector<SampleRecord>& sample, std::size_t at, std::size_t column) {
    ColumnBelow below;
    const std::string& name = sample[at].cells[column];
    for (std::size_t i = at + 1; i < sample.size(); ++i) {
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

std::size_t knownWords(const std::vector<std::string>& cells, const KnownHeader& isKnownHeader) {
    if (!isKnownHeader) return 0;
    const auto end = cells.begin() + static_cast<std::ptrdiff_t>(std::min(cells.size(), kColumnsLookedAt));
    return static_cast<std::size_t>(std::count_if(cells.begin(), end, isKnownHeader));
}

HeaderEvidence evidenceFor(const std::vector<SampleRecord>& sample, std::size_t at,
                           const KnownHeader& isKnownHeader) {
    const std::vector<std::string>& cells = sample[at].cells;
    HeaderEvidence evidence;
    evidence.known = knownWords(cells, isKnownHeader);
    for (std::size_t column = 0; column < std::min(cells.size(), kColumnsLookedAt); ++column) {
        const CellType type = cellType(cells[column]);
        if (type == CellType::Empty) continue;
        ++evidence.filled;
        const ColumnBelow below = lookBelow(sample, at, column);
        if (isYear(cells[column])) ++evidence.years;
        if (isTyped(type)) {
            ++evidence.typed;
            continue;
        }
        if (below.isTyped()) ++evidence.contrasts;
        if (below.repeatsHeader) ++evidence.repeats;
    }
    return evidence;
}

bool isOneOfTheRows(const std::vector<SampleRecord>& sample, std::size_t at, const KindsOfValue& kindsOf) {
    constexpr std::size_t kRowsLookedAt = 50;
    if (!kindsOf) return false;
    const std::vector<std::string>& cells = sample[at].cells;
    const std::size_t end = std::min(sample.size(), at + 1 + kRowsLookedAt);
    for (std::size_t column = 0; column < std::min(cells.size(), kColumnsLookedAt); ++column) {
        const std::uint64_t kinds = kindsOf(cells[column]);
        if (kinds == 0) continue;
        std::size_t filled = 0;
        std::size_t alike = 0;
        for (std::size_t i = at + 1; i < end; ++i) {
            if (column >= sample[i].cells.size() || trimmed(sample[i].cells[column]).empty()) continue;
            ++filled;
            if ((kindsOf(sample[i].cells[column]) & kinds) != 0) ++alike;
        }
        if (filled > 1 && 2 * alike >= filled) return true;
    }
    return false;
}

std::size_t filledCells(const std::vector<std::string>& cells) {
    return static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

bool couldBeHeader(const std::vector<std::string>& cells) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < std::min(cells.size(), kColumnsLookedAt); ++i) {
        const std::string& cell = cells[i];
        const CellType type = cellType(cell);
        if (isTyped(type) && !isYear(cell)) return false;
        if (type != CellType::Empty && !seen.insert(cell).second) return false;
    }
    return seen.size() > 1;
}

} // namespace farol
