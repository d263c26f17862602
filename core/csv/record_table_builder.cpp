// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_table_builder.h"

#include "core/csv/dialect_sniffer.h"
#include "core/csv/framed_lines.h"
#include "core/csv/table_structure.h"
#include "core/text/file_kind.h"
#include "core/text/fold.h"

#include <algorithm>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kSampleRecords = 200;
constexpr std::size_t kSampleCells = 50'000;
constexpr std::size_t kLeastSample = 3; // records

// Blank lines stand before half of the records or more, and so mark nothing.
bool gapsAreUsual(const std::vector<SampleRecord>& sample, std::size_t header) {
    std::size_t gaps = 0;
    for (std::size_t i = header + 1; i < sample.size(); ++i)
        if (sample[i].afterGap) ++gaps;
    return gaps > 1 && 2 * gaps >= sample.size() - header;
}

} // namespace

RecordTableBuilder::RecordTableBuilder(DecodedText text, Dialect dialect, std::size_t dataBegin)
    : m_dataBegin(dataBegin) {
    m_table.m_text = std::move(text);
    m_table.m_dialect = std::move(dialect);
}

std::vector<SampleRecord> RecordTableBuilder::sample(std::size_t expectedWidth) const {
    RecordReader reader(m_table.m_text.view(), m_table.m_dialect, m_dataBegin, expectedWidth);
    std::vector<SampleRecord> sample;
    std::vector<CellView> cells;
    std::string scratch;
    std::size_t cellCount = 0;
    bool afterGap = false;
    // Two rows below the header are asked for, however wide they are.
    while (sample.size() < kSampleRecords && (cellCount < kSampleCells || sample.size() < kLeastSample) &&
           reader.next(cells)) {
        if (isBlankRecord(cells)) {
            afterGap = true;
            continue;
        }
        SampleRecord& record = sample.emplace_back();
        record.afterGap = std::exchange(afterGap, false);
        record.begin = reader.place().recordBegin();
        record.beginsWithHash = beginsWithHash(cells.front());
        for (CellView cell : cells) {
            cell.raw = cell.raw.substr(0, 2 * kLongestSampleCell); // half of it may be escapes
            record.cells.emplace_back(
                plainText(cell, m_table.m_dialect, scratch).substr(0, kLongestSampleCell));
        }
        cellCount += cells.size();
    }
    return sample;
}

TablePlace RecordTableBuilder::chooseStructure(const ReadOptions& words) {
    const auto dropMetadata = [&](std::vector<SampleRecord>& from) {
        const auto count = static_cast<std::ptrdiff_t>(metadataRecords(from, words.isKnownHeader));
        from.erase(from.begin(), from.begin() + count);
    };
    std::vector<SampleRecord> records = sample(0);
    dropMetadata(records);
    TablePlace place = wholeText();
    place.usualWidth = usualWidth(records);
    records.clear(); // they may be very wide
    // Once more, now that damaged records can be told by their width.
    records = sample(place.usualWidth);
    dropMetadata(records);
    const TableStructure structure = findTable(records, words.isKnownHeader, words.kindsOfValue);
    place.hasHeader = structure.hasHeader;
    m_table.m_dialect.comment = structure.comment;
    place.joinedNames = structure.header.joined;
    const std::size_t firstRow = structure.header.names + structure.header.records;
    if (structure.header.records > 1) place.headerEnd = records[firstRow - 1].begin + 1;
    place.gapsAreUsual = gapsAreUsual(records, structure.firstRecord);
    place.isKnownHeader = &words.isKnownHeader;
    place.begin = records.empty() ? place.text.size() : records[structure.firstRecord].begin;
    return place;
}

TablePlace RecordTableBuilder::wholeText() const {
    TablePlace place;
    place.text = m_table.m_text.view();
    place.dialect = &m_table.m_dialect;
    place.badOffsets = &m_table.m_text.badOffsets;
    return place;
}

void RecordTableBuilder::keep(WalkedRows rows) {
    m_table.m_rows = std::move(rows.rows);
    m_table.m_mendedRows = std::move(rows.mendedRows);
    m_table.m_columnNames = std::move(rows.columnNames);
    m_table.m_headerColumns = rows.headerColumns;
    m_table.m_usesQuotes = rows.usesQuotes;
    m_table.m_issues = std::move(rows.issues);
    m_table.m_issueCounts = rows.issueCounts;
    const std::size_t most = rows.headerColumns + RecordTable::kMostExtraColumns;
    const std::size_t width = std::clamp(rows.widest, rows.headerColumns, most);
    std::vector<std::string>& names = m_table.m_columnNames;
    while (names.size() < width) names.push_back("Column " + std::to_string(names.size() + 1));
}

Result<RecordTable> RecordTableBuilder::build(const ReadOptions& words, const TaskControl& control,
                                              const WalkPieces& pieces) {
    TablePlace place = chooseStructure(words);
    m_table.m_hasHeader = place.hasHeader;
    m_table.m_firstOffset = m_dataBegin;
    m_table.m_firstLine = 1 + countLineEnds(place.text.substr(0, m_dataBegin));
    if (place.begin >= place.text.size()) return failure(ErrorCode::EmptyInput);
    Result<RowWalk> walk = walkTable(place, m_dataBegin, m_table.m_firstLine, control.step(0, 0.9), pieces);
    if (!walk) return tl::unexpected(walk.error());
    const auto& others = walk->otherTables();
    const auto largest = std::max_element(others.begin(), others.end(),
                                          [](const auto& a, const auto& b) { return a.records < b.records; });
    if (largest != others.end() && largest->records > walk->found().rows.size()) {
        TablePlace larger = wholeText();
        larger.begin = largest->begin;
        larger.usualWidth = largest->width;
        larger.isKnownHeader = &words.isKnownHeader;
        m_table.m_hasHeader = true;
        walk = walkTable(larger, m_dataBegin, m_table.m_firstLine, control.step(0.9, 1), pieces);
        if (!walk) return tl::unexpected(walk.error());
    }
    keep(walk->take());
    control.report(1.0);
    return std::move(m_table);
}

namespace {

// What was said, else what is found; the frame of a text whose lines are framed is taken off it.
Result<SniffedDialect> dialectOf(DecodedText& text, const ReadOptions& options) {
    if (options.dialect) return SniffedDialect{*options.dialect, 0};
    if (options.delimiter) {
        if (options.delimiter->empty() || options.delimiter->find_first_of("\"\r\n") != std::string::npos)
            return failure(ErrorCode::BadArgument, "delimiter", "one or more characters, or \"tab\"");
        const std::string delimiter = *options.delimiter == "tab" ? "\t" : *options.delimiter;
        return SniffedDialect{sniffQuoting(text.view(), delimiter), 0};
    }
    if (std::optional<UndrawnTable> table = withoutDrawing(text)) {
        text = std::move(table->text);
        return SniffedDialect{table->dialect, 0};
    }
    if (std::optional<DecodedText> records = withoutLineQuotes(text, options.isKnownHeader))
        text = std::move(*records);
    return sniffDialect(text.view(), options.isKnownHeader);
}

} // namespace

Result<RecordTable> readRecordTable(FileBytes bytes, const ReadOptions& options, const TaskControl& control) {
    if (bytes.view().empty()) return failure(ErrorCode::EmptyInput);
    if (!options.encoding)
        if (const auto kind = recogniseNonText(bytes.view()))
            return failure(ErrorCode::NotDelimitedText, {}, std::string(*kind));
    Result<DecodedText> text = decodeText(std::move(bytes), options.encoding);
    if (!text) return tl::unexpected(text.error());
    Result<SniffedDialect> sniffed = dialectOf(*text, options);
    if (!sniffed) return tl::unexpected(sniffed.error());
    RecordTableBuilder builder(std::move(*text), sniffed->dialect, sniffed->dataBegin);
    return builder.build(options, control);
}

} // namespace farol
