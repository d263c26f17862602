// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_table_builder.h"

#include "core/csv/block_ahead.h"
#include "core/csv/dialect_sniffer.h"
#include "core/text/file_kind.h"
#include "core/text/fold.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kSampleRecords = 200;
constexpr std::size_t kSampleCells = 50'000;
constexpr std::size_t kLeastSample = 3; // records
constexpr std::size_t kRecordsPerPoll = 4'096;
constexpr std::size_t kMostIssues = 1'000'000; // beyond it a list helps nobody

bool isBlank(const std::vector<CellView>& cells) {
    return cells.size() == 1 && !cells.front().quoted && trimmed(cells.front().raw).empty();
}

// Cells up to the last one that is not empty: "a,b,," has two, and what a spreadsheet adds behind is no news.
std::size_t filledWidth(const std::vector<CellView>& cells) {
    std::size_t width = cells.size();
    while (width > 0 && cells[width - 1].raw.empty()) --width;
    return width;
}

bool beginsWithHash(const CellView& first) {
    return !first.quoted && first.raw.starts_with('#');
}

std::uint32_t narrowed(std::size_t number) {
    return static_cast<std::uint32_t>(
        std::min<std::size_t>(number, std::numeric_limits<std::uint32_t>::max() - 1));
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
    // Two rows below the header are asked for, however wide they are.
    while (sample.size() < kSampleRecords && (cellCount < kSampleCells || sample.size() < kLeastSample) &&
           reader.next(cells)) {
        if (isBlank(cells)) continue;
        SampleRecord& record = sample.emplace_back();
        record.begin = reader.place().recordBegin();
        record.beginsWithHash = beginsWithHash(cells.front());
        for (const CellView& cell : cells)
            record.cells.emplace_back(
                plainText(cell, m_table.m_dialect, scratch).substr(0, kLongestSampleCell));
        cellCount += cells.size();
    }
    return sample;
}

void RecordTableBuilder::chooseStructure(const KnownHeader& isKnownHeader) {
    std::vector<SampleRecord> records = sample(0);
    m_usualWidth = usualWidth(records);
    records.clear(); // they may be very wide
    // Once more, now that damaged records can be told by their width.
    records = sample(m_usualWidth);
    const TableStructure structure = findTable(records, isKnownHeader);
    m_table.m_hasHeader = structure.hasHeader;
    m_table.m_dialect.comment = structure.comment;
    m_joinedNames = structure.header.joined;
    const std::size_t firstRow = structure.header.names + structure.header.records;
    if (structure.header.records > 1) m_headerEnd = records[firstRow - 1].begin + 1;
    m_tableBegin = records.empty() ? m_table.m_text.view().size() : records[structure.firstRecord].begin;
}

bool RecordTableBuilder::isOutside(const std::vector<CellView>& cells, std::size_t begin) const {
    if (begin < m_tableBegin || begin < m_headerEnd || m_outside != Outside::No) return true;
    return m_table.m_dialect.comment != '\0' &&
           isRemark(beginsWithHash(cells.front()), cells.size(), m_table.m_headerColumns);
}

void RecordTableBuilder::addIssue(IssueKind kind, std::size_t found) {
    ++m_table.m_issueCounts[static_cast<std::size_t>(kind)];
    if (m_table.m_issues.size() >= kMostIssues) return;
    RowIssue issue;
    issue.kind = kind;
    issue.line = issue.lastLine = narrowed(m_line);
    if (m_headerRead && !m_table.m_recordBegins.empty())
        issue.row = narrowed(m_table.m_recordBegins.size() - 1);
    issue.found = narrowed(found);
    m_table.m_issues.push_back(issue);
}

// Lines that follow each other are one entry.
void RecordTableBuilder::noteOutside(std::size_t lastLine) {
    std::vector<RowIssue>& issues = m_table.m_issues;
    if (!issues.empty() && issues.back().kind == IssueKind::OutsideTable &&
        issues.back().lastLine + 1 == narrowed(m_line)) {
        issues.back().lastLine = narrowed(lastLine);
        return;
    }
    addIssue(IssueKind::OutsideTable);
    if (issues.empty()) return;
    issues.back().lastLine = narrowed(lastLine);
    issues.back().row = RowIssue::kNone;
}

void RecordTableBuilder::noteBadCharacters(std::size_t recordEnd) {
    const std::vector<std::size_t>& bad = m_table.m_text.badOffsets;
    if (m_nextBad >= bad.size() || bad[m_nextBad] >= recordEnd) return;
    addIssue(IssueKind::BadCharacter);
    while (m_nextBad < bad.size() && bad[m_nextBad] < recordEnd) ++m_nextBad;
}

void RecordTableBuilder::noteFlaws(const std::vector<CellView>& cells, std::string_view raw) {
    if (raw.find('\0') != std::string_view::npos) addIssue(IssueKind::NulByte);
    const std::size_t width = filledWidth(cells);
    if (cells.size() < m_table.m_headerColumns) addIssue(IssueKind::TooFewFields, cells.size());
    if (width > m_table.m_headerColumns) addIssue(IssueKind::TooManyFields, width);
}

void RecordTableBuilder::readHeader(const std::vector<CellView>& cells) {
    std::string scratch;
    m_table.m_headerColumns = cells.size();
    for (const CellView& cell : cells)
        m_table.m_columnNames.emplace_back(plainText(cell, m_table.m_dialect, scratch));
    if (m_joinedNames.size() == cells.size()) m_table.m_columnNames = m_joinedNames;
}

void RecordTableBuilder::nameColumns() {
    std::vector<std::string>& names = m_table.m_columnNames;
    const std::size_t most = m_table.m_headerColumns + RecordTable::kMostExtraColumns;
    const std::size_t width = std::clamp(m_widest, m_table.m_headerColumns, most);
    while (names.size() < width) names.push_back("Column " + std::to_string(names.size() + 1));
}

// A record of the table's own width behind a gap ends what stood outside.
void RecordTableBuilder::judgeGap(const std::vector<CellView>& cells, std::size_t begin) {
    if (m_outside == Outside::Footer || m_table.m_recordBegins.empty()) return;
    if (m_outside == Outside::OtherTable && cells.size() != m_table.m_headerColumns) {
        ++m_otherTables.back().records;
        return;
    }
    m_outside = Outside::No;
    switch (judgeBlock(m_table.m_text.view(), m_table.m_dialect, begin, m_table.m_headerColumns)) {
    case BlockKind::Rows:
        break;
    case BlockKind::Footer:
        m_outside = Outside::Footer;
        break;
    case BlockKind::OtherTable:
        m_outside = Outside::OtherTable;
        m_otherTables.push_back({begin, 0});
        break;
    }
}

void RecordTableBuilder::readRecord(const RecordReader& reader, const std::vector<CellView>& cells) {
    const std::size_t begin = reader.place().recordBegin();
    const std::string_view raw = m_table.m_text.view().substr(begin, reader.place().recordEnd() - begin);
    const std::size_t lastLine = m_line + countLineEnds(raw);
    const std::uint8_t flaws = reader.place().flaws();
    if (isBlank(cells)) {
        m_afterGap = true; // not a row, and nothing to tell
        m_line = lastLine + 1;
        return;
    }
    if (m_table.m_hasHeader && begin == m_tableBegin) {
        readHeader(cells);
        m_headerRead = true;
    } else {
        if (m_afterGap) judgeGap(cells, begin);
        if (m_outside == Outside::OtherTable && !m_afterGap) ++m_otherTables.back().records;
        if (isOutside(cells, begin)) {
            noteOutside(lastLine);
        } else {
            addRow(cells, begin, raw, reader.reading());
        }
    }
    m_afterGap = filledWidth(cells) == 0;
    for (const CellView& cell : cells) m_table.m_usesQuotes = m_table.m_usesQuotes || cell.quoted;
    if ((flaws & kUnclosedQuote) != 0) addIssue(IssueKind::UnclosedQuote);
    if ((flaws & kTextAfterQuote) != 0) addIssue(IssueKind::TextAfterQuote);
    noteBadCharacters(reader.place().position());
    m_line = lastLine + 1;
}

void RecordTableBuilder::addRow(const std::vector<CellView>& cells, std::size_t begin, std::string_view raw,
                                QuoteReading reading) {
    if (!m_headerRead) m_table.m_headerColumns = cells.size();
    m_headerRead = true;
    if (reading != QuoteReading::Usual)
        m_table.m_mendedRows.emplace_back(m_table.m_recordBegins.size(), reading);
    m_table.m_recordBegins.push_back(begin);
    m_widest = std::max(m_widest, filledWidth(cells));
    noteFlaws(cells, raw);
}

Result<void> RecordTableBuilder::readRecords(const TaskControl& control) {
    const std::string_view text = m_table.m_text.view();
    m_line = 1 + countLineEnds(text.substr(0, m_dataBegin));
    m_table.m_firstLine = m_line;
    m_table.m_firstOffset = m_dataBegin;
    RecordReader reader(text, m_table.m_dialect, m_dataBegin, m_usualWidth);
    std::vector<CellView> cells;
    for (std::size_t count = 0; reader.next(cells); ++count) {
        if (count % kRecordsPerPoll == 0) {
            if (control.isCancelled()) return failure(ErrorCode::Cancelled);
            control.report(static_cast<double>(reader.place().position()) / static_cast<double>(text.size()));
        }
        if ((reader.place().flaws() & kTooManyCells) != 0)
            return failure(ErrorCode::NotDelimitedText, {}, "too-many-cells: " + std::to_string(m_line));
        readRecord(reader, cells);
    }
    return {};
}

// Forgets all rows and takes another table of the text for the one to read.
void RecordTableBuilder::startOverAt(std::size_t tableBegin) {
    m_table.m_recordBegins.clear();
    m_table.m_mendedRows.clear();
    m_table.m_columnNames.clear();
    m_table.m_issues.clear();
    m_table.m_issueCounts = {};
    m_table.m_headerColumns = 0;
    m_table.m_hasHeader = true;
    m_tableBegin = tableBegin;
    m_headerEnd = 0;
    m_joinedNames.clear();
    m_widest = 0;
    m_nextBad = 0;
    m_headerRead = m_afterGap = false;
    m_outside = Outside::No;
    m_otherTables.clear();
}

Result<RecordTable> RecordTableBuilder::build(const KnownHeader& isKnownHeader, const TaskControl& control) {
    chooseStructure(isKnownHeader);
    if (m_tableBegin >= m_table.m_text.view().size()) return failure(ErrorCode::EmptyInput);
    if (Result<void> read = readRecords(control.step(0, 0.9)); !read) return tl::unexpected(read.error());
    const auto largest = std::max_element(m_otherTables.begin(), m_otherTables.end(),
                                          [](const auto& a, const auto& b) { return a.records < b.records; });
    if (largest != m_otherTables.end() && largest->records > m_table.rowCount()) {
        startOverAt(largest->begin);
        if (Result<void> read = readRecords(control.step(0.9, 1)); !read) return tl::unexpected(read.error());
    }
    nameColumns();
    control.report(1.0);
    return std::move(m_table);
}

Result<RecordTable> readRecordTable(FileBytes bytes, const ReadOptions& options, const TaskControl& control) {
    if (bytes.view().empty()) return failure(ErrorCode::EmptyInput);
    if (!options.encoding)
        if (const auto kind = recogniseNonText(bytes.view()))
            return failure(ErrorCode::NotDelimitedText, {}, std::string(*kind));
    Result<DecodedText> text = decodeText(std::move(bytes), options.encoding);
    if (!text) return tl::unexpected(text.error());
    SniffedDialect sniffed;
    if (options.dialect) {
        sniffed.dialect = *options.dialect;
    } else if (options.delimiter) {
        if (options.delimiter->empty() || options.delimiter->find_first_of("\"\r\n") != std::string::npos)
            return failure(ErrorCode::BadArgument, "delimiter", "one or more characters, or \"tab\"");
        sniffed.dialect = sniffQuoting(text->view(), *options.delimiter == "tab" ? "\t" : *options.delimiter);
    } else {
        sniffed = sniffDialect(text->view(), options.isKnownHeader);
    }
    RecordTableBuilder builder(std::move(*text), sniffed.dialect, sniffed.dataBegin);
    return builder.build(options.isKnownHeader, control);
}

} // namespace farol
