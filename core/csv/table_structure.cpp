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

// What speaks for a record being the header.
struct HeaderEvidence {
    std::size_t filled = 0;
    std::size_t known = 0; // header words
    std::size_t typed = 0; // numbers, dates, addresses
    std::size_t years = 0;
    std::size_t contrasts = 0; // words above a column of numbers, dates or addresses
    std::size_t repeats = 0;   // words that come again below

    bool isStrong() const { return known > 0 || contrasts > 0 || (years > 1 && years == typed); }
    bool isHeader() const {
        if (filled == 0) return false;
        if (known >= 2 || (known == 1 && filled <= 2 && typed == 0)) return true;
        if (typed > years || (years > 0 && years == filled)) return false;
        return contrasts > 0 || repeats == 0;
    }
};

std::size_t knownWords(const Cells& cells, const KnownHeader& isKnownHeader) {
    if (!isKnownHeader) return 0;
    const auto end = cells.begin() + static_cast<std::ptrdiff_t>(std::min(cells.size(), kColumnsLookedAt));
    return static_cast<std::size_t>(std::count_if(cells.begin(), end, isKnownHeader));
}

HeaderEvidence evidenceFor(const std::vector<SampleRecord>& sample, std::size_t at,
                           const KnownHeader& isKnownHeader) {
    const Cells& cells = sample[at].cells;
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
        if (below.filled > 0 && below.typed * 10 >= below.filled * 6) ++evidence.contrasts;
        if (below.repeatsHeader) ++evidence.repeats;
    }
    return evidence;
}

// The first of the records with the most header words, where what stands above it are titles and remarks.
std::optional<std::size_t> knownHeaderRecord(const std::vector<SampleRecord>& sample, std::size_t width,
                                             const KnownHeader& isKnownHeader) {
    std::optional<std::size_t> best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < std::min(sample.size(), kLongestPreamble); ++i) {
        const std::size_t known = knownWords(sample[i].cells, isKnownHeader);
        if (known > most) {
            best = i;
            most = known;
        }
        const bool sparse = filledCells(sample[i].cells) * 2 <= width || beginsWithHash(sample[i]);
        if (!sparse) break; // the table has begun
    }
    return best;
}

// How many records of the sample stand before the table.
std::size_t recordsBefore(const std::vector<SampleRecord>& sample, std::size_t width, bool remarks,
                          const KnownHeader& isKnownHeader) {
    if (const auto known = knownHeaderRecord(sample, width, isKnownHeader)) return *known;
    if (const auto below = headerBelowSparseRecords(sample, width);
        below && evidenceFor(sample, *below, isKnownHeader).isStrong())
        return *below;
    const auto isRemark = [&](const SampleRecord& record) {
        return remarks && beginsWithHash(record) && (record.cells.size() != width || width == 1);
    };
    std::size_t first = 0;
    while (first + 1 < sample.size() && (isRemark(sample[first]) || isPreamble(sample[first].cells, width)))
        ++first;
    // Titles padded to the table's width look like a header with blank names; only a header below tells them
    // apart.
    const bool padded = first > 0 && sample[first - 1].cells.size() >= width && !isRemark(sample[first - 1]);
    if (padded && !evidenceFor(sample, first, isKnownHeader).isStrong()) return 0;
    return first;
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
    structure.firstRecord = recordsBefore(sample, width, remarks, isKnownHeader);
    structure.hasHeader = evidenceFor(sample, structure.firstRecord, isKnownHeader).isHeader();
    return structure;
}

} // namespace farol
