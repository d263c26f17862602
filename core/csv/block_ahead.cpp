// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/block_ahead.h"

#include "core/csv/footer_words.h"
#include "core/csv/record_splitter.h"
#include "core/text/fold.h"

#include <algorithm>

namespace farol {
namespace {

constexpr std::size_t kMostRecords = 20;
constexpr std::size_t kMostCells = 5'000;
constexpr std::size_t kMostTitles = 3;

struct Ahead {
    std::vector<SampleRecord> records; // without blank ones
    std::size_t blockSize = 0;         // records up to the first blank one
    bool reachesEnd = false;
};

Ahead lookAhead(std::string_view text, const Dialect& dialect, std::size_t begin) {
    constexpr std::size_t kLongestQuoted = 512; // a header or a footer holds no longer text
    RecordSplitter splitter(text, dialect, begin);
    splitter.limitQuotedCells(kLongestQuoted);
    std::vector<CellView> cells;
    std::string scratch;
    Ahead ahead;
    bool inBlock = true;
    std::size_t cellCount = 0;
    while (ahead.records.size() < kMostRecords && cellCount < kMostCells) {
        if (!splitter.next(cells)) {
            ahead.reachesEnd = true;
            break;
        }
        cellCount += cells.size();
        SampleRecord record;
        record.begin = splitter.recordBegin();
        for (const CellView& cell : cells)
            record.cells.emplace_back(plainText(cell, dialect, scratch).substr(0, kLongestSampleCell));
        if (filledCells(record.cells) == 0) {
            inBlock = false;
            continue;
        }
        ahead.records.push_back(std::move(record));
        if (inBlock) ++ahead.blockSize;
    }
    return ahead;
}

// Only what is narrower than the table: a note that a spreadsheet padded to its width may be a sparse row.
bool isFooterRecord(const std::vector<std::string>& cells, std::size_t width) {
    return (width > 2 && cells.size() < width && filledCells(cells) <= 1) || isTotal(cells, width) ||
           isNote(cells, width);
}

bool isFooter(const Ahead& ahead, bool afterGap, const TableSoFar& table) {
    const auto all = [&](auto isIt) {
        return std::all_of(ahead.records.begin(), ahead.records.end(),
                           [&](const SampleRecord& record) { return isIt(record.cells); });
    };
    const auto isMarked = [&](const auto& cells) {
        return isTotal(cells, table.width) || isNote(cells, table.width);
    };
    if (!ahead.reachesEnd || !all([&](const auto& cells) { return isFooterRecord(cells, table.width); }))
        return false;
    if (!afterGap) return isNote(ahead.records.front().cells, table.width);
    const auto isName = [&](const auto& cells) { return couldBeName(cells) && !isMarked(cells); };
    return table.gapsAreUsual ? all(isMarked) : !all(isName);
}

// Filled from the left, with as many names as there are columns: blank ones only where a spreadsheet pads.
std::size_t nameCount(const std::vector<std::string>& cells) {
    const std::size_t filled = filledCells(cells);
    const bool withoutGaps = std::all_of(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(filled),
                                         [](const std::string& cell) { return !trimmed(cell).empty(); });
    return withoutGaps ? filled : 0;
}

// The first record of a block that could be a header, behind titles of one cell.
std::size_t headerOf(const std::vector<SampleRecord>& block) {
    std::size_t at = 0;
    while (at < kMostTitles && at + 2 < block.size() && filledCells(block[at].cells) == 1 &&
           filledCells(block[at + 1].cells) >= filledCells(block[at].cells))
        ++at;
    return at;
}

BlockAhead otherTable(std::vector<SampleRecord> block, bool afterGap, const TableSoFar& table,
                      const KnownHeader& isKnownHeader) {
    if (block.size() < 2) return {};
    const std::size_t at = headerOf(block);
    const std::vector<std::string>& header = block[at].cells;
    const std::size_t width = header.size();
    const bool isRepeated = table.names != nullptr && header == *table.names;
    if (isRepeated || nameCount(header) < 2 || !couldBeHeader(header)) return {};
    const bool sameWidth =
        std::all_of(block.begin() + static_cast<std::ptrdiff_t>(at), block.end(),
                    [&](const SampleRecord& record) { return record.cells.size() == width; });
    if (!sameWidth) return {};
    const HeaderEvidence evidence = evidenceFor(block, at, isKnownHeader);
    const bool isSure = evidence.repeats == 0 && evidence.known + evidence.contrasts >= 2;
    // Words alone could be a row; those of another width behind a gap are none of this table's.
    const bool isElsewhere = afterGap && at == 0 && width != table.width && nameCount(header) == width;
    if (!isSure && !isElsewhere) return {};
    return {BlockKind::OtherTable, block[at].begin, width};
}

} // namespace

BlockAhead judgeBlock(std::string_view text, const Dialect& dialect, std::size_t begin, bool afterGap,
                      const TableSoFar& table, const KnownHeader& isKnownHeader) {
    Ahead ahead = lookAhead(text, dialect, begin);
    if (ahead.records.empty()) return {};
    if (isFooter(ahead, afterGap, table)) return {BlockKind::Footer, 0, 0};
    ahead.records.resize(ahead.blockSize); // behind another gap the next judgement is made
    return otherTable(std::move(ahead.records), afterGap, table, isKnownHeader);
}

bool mayEndTable(const std::vector<std::string>& cells, std::size_t width) {
    if (cells.size() == width) return false;
    return isNote(cells, width) || (nameCount(cells) == cells.size() && couldBeHeader(cells));
}

} // namespace farol
