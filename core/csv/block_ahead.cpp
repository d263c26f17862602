// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/block_ahead.h"

#include "core/csv/record_splitter.h"
#include "core/csv/table_structure.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace farol {
namespace {

using Records = std::vector<std::vector<std::string>>;

constexpr std::size_t kMostRecords = 20;
constexpr std::size_t kMostCells = 5'000;

struct Ahead {
    Records block; // up to the first blank record
    Records all;   // without blank records
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
    while (ahead.all.size() < kMostRecords && cellCount < kMostCells) {
        if (!splitter.next(cells)) {
            ahead.reachesEnd = true;
            break;
        }
        cellCount += cells.size();
        std::vector<std::string> texts;
        for (const CellView& cell : cells) texts.emplace_back(plainText(cell, dialect, scratch));
        if (filledCells(texts) == 0) {
            inBlock = false;
            continue;
        }
        if (inBlock) ahead.block.push_back(texts);
        ahead.all.push_back(std::move(texts));
    }
    return ahead;
}

// "Total,,31" or, narrower than the table, "Total: 31".
bool isTotal(const std::vector<std::string>& cells, std::size_t width) {
    constexpr std::array kWords = {"total", "totals", "totais", "totales", "totaux", "subtotal",
                                   "soma",  "suma",   "somme",  "summe",   "gesamt", "grand total"};
    for (const std::string& cell : cells) {
        std::string phrase = foldedPhrase(cell);
        if (phrase.empty()) continue;
        if (cells.size() < width) phrase.erase(phrase.find_last_not_of(" 0123456789") + 1);
        return std::find(kWords.begin(), kWords.end(), phrase) != kWords.end();
    }
    return false;
}

// Only what is narrower than the table: a note that a spreadsheet padded to its width may be a sparse row.
bool isFooterRecord(const std::vector<std::string>& cells, std::size_t width) {
    return (width > 2 && cells.size() < width && filledCells(cells) <= 1) || isTotal(cells, width);
}

} // namespace

BlockKind judgeBlock(std::string_view text, const Dialect& dialect, std::size_t begin, std::size_t width) {
    const Ahead ahead = lookAhead(text, dialect, begin);
    if (ahead.all.empty()) return BlockKind::Rows;
    const bool footer = std::all_of(ahead.all.begin(), ahead.all.end(),
                                    [&](const auto& cells) { return isFooterRecord(cells, width); });
    if (footer && ahead.reachesEnd) return BlockKind::Footer;
    if (ahead.block.empty()) return BlockKind::Rows; // another gap: what follows it is judged there
    const std::size_t otherWidth = ahead.block.front().size();
    const bool sameWidth = std::all_of(ahead.block.begin(), ahead.block.end(),
                                       [&](const auto& cells) { return cells.size() == otherWidth; });
    const bool header = otherWidth > 1 && otherWidth != width && couldBeHeader(ahead.block.front()) &&
                        filledCells(ahead.block.front()) == otherWidth;
    return header && sameWidth && ahead.block.size() > 1 ? BlockKind::OtherTable : BlockKind::Rows;
}

} // namespace farol
