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

std::size_t filledWidth(const Cells& cells) {
    std::size_t width = cells.size();
    while (width > 0 && trimmed(cells[width - 1]).empty()) --width;
    return width;
}

// Above a table, what begins with '#' is a remark unless it fills the table's width.
bool isOpeningRemark(const SampleRecord& record, std::size_t width) {
    return record.beginsWithHash && record.cells.size() != width;
}

bool isRemarkRecord(const SampleRecord& record, std::size_t width) {
    return isRemark(record.cells.front(), !record.beginsWithHash, record.cells.size(), width);
}

bool isMarkedWithSpace(std::string_view text) {
    return text.size() < 2 || std::string_view(" \t#!-=").find(text[1]) != std::string_view::npos;
}

// '#' marks remarks among the rows, unless whole rows begin with it as well: "#1,Ana".
bool hasRemarks(const std::vector<SampleRecord>& sample, std::size_t firstRow, std::size_t width) {
    bool found = false;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const SampleRecord& record = sample[i];
        found = found || isRemarkRecord(record, width);
        if (i >= firstRow && record.beginsWithHash && record.cells.size() == width &&
            !isMarkedWithSpace(record.cells.front()))
            return false;
    }
    return found && sample.size() > 1;
}

// A title or a piece of metadata: at most half of the table's width is filled, and the record is narrower.
bool isPreamble(const Cells& cells, std::size_t width) {
    if (width < 2) return false;
    const std::size_t filled = filledCells(cells);
    return filled * 2 <= width && (cells.size() < width || filled <= 1) && filled < width;
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
        const bool sparse = filledCells(sample[i].cells) * 2 <= width || sample[i].beginsWithHash;
        if (!sparse) break; // the table has begun
    }
    return best;
}

// How many records of the sample stand before the table.
std::size_t recordsBefore(const std::vector<SampleRecord>& sample, std::size_t width,
                          const KnownHeader& isKnownHeader) {
    if (const auto known = knownHeaderRecord(sample, width, isKnownHeader)) return *known;
    if (const auto below = headerBelowSparseRecords(sample, width);
        below && evidenceFor(sample, *below, isKnownHeader).isStrong())
        return *below;
    const auto isTheRemark = [&](const SampleRecord& record) {
        return width == 1 ? isRemarkRecord(record, width) : isOpeningRemark(record, width);
    };
    std::size_t first = 0;
    while (first + 1 < sample.size() &&
           (isTheRemark(sample[first]) || isPreamble(sample[first].cells, width)))
        ++first;
    // Titles padded to the table's width look like a header with blank names; only a header below tells them
    // apart.
    const bool padded =
        first > 0 && sample[first - 1].cells.size() >= width && !isTheRemark(sample[first - 1]);
    if (padded && !evidenceFor(sample, first, isKnownHeader).isStrong()) return 0;
    return first;
}

} // namespace

bool isRemark(std::string_view first, bool quoted, std::size_t cells, std::size_t width) {
    if (quoted || !first.starts_with('#')) return false;
    if (width == 1) return isMarkedWithSpace(first);
    return cells != width && (cells == 1 || isMarkedWithSpace(first));
}

std::size_t metadataRecords(const std::vector<SampleRecord>& sample, const KnownHeader& isKnownHeader) {
    std::size_t keys = 0;
    std::size_t at = 0;
    for (; at < std::min(sample.size(), kLongestPreamble); ++at) {
        const Cells& cells = sample[at].cells;
        const std::size_t filled = filledCells(cells);
        const bool hasKey = filled > 0 && filled <= 2 && trimmed(cells.front()).ends_with(':');
        if (!hasKey && filled > 1) break;
        if (hasKey) ++keys;
    }
    if (keys < 2 || at + 1 >= sample.size() || at == kLongestPreamble) return 0;
    const Cells& header = sample[at].cells;
    const bool isHeader =
        knownWords(header, isKnownHeader) >= 2 || (filledCells(header) > 2 && couldBeHeader(header));
    return isHeader ? at : 0;
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

TableStructure findTable(const std::vector<SampleRecord>& sample, const KnownHeader& isKnownHeader,
                         const KindsOfValue& kindsOf) {
    TableStructure structure;
    if (sample.empty()) return structure;
    const std::size_t width = usualWidth(sample);
    structure.firstRecord = recordsBefore(sample, width, isKnownHeader);
    const HeaderEvidence evidence = evidenceFor(sample, structure.firstRecord, isKnownHeader);
    structure.hasHeader = evidence.isHeader() &&
                          (evidence.isStrong() || !isOneOfTheRows(sample, structure.firstRecord, kindsOf));
    if (structure.hasHeader) {
        structure.header = headerLines(sample, structure.firstRecord, isKnownHeader);
        structure.firstRecord = structure.header.names;
    }
    const std::size_t firstRow = structure.firstRecord + (structure.hasHeader ? structure.header.records : 0);
    if (hasRemarks(sample, firstRow, width)) structure.comment = '#';
    return structure;
}

} // namespace farol
