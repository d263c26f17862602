// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_table_builder.h"

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

void RecordTableBuilder::chooseStructure(const KnownHeader& isKnownHeader) {
    RecordSplitter splitter(m_table.m_text.view(), m_table.m_dialect, m_dataBegin);
    std::vector<SampleRecord> sample;
    std::vector<CellView> cells;
    std::string scratch;
    std::size_t cellCount = 0;
    while (sample.size() < kSampleRecords && cellCount < kSampleCells && splitter.next(cells)) {
        if (isBlank(cells)) continue;
        SampleRecord& record = sample.emplace_back();
        record.begin = splitter.recordBegin();
        for (const CellView& cell : cells)
            record.cells.emplace_back(plainText(cell, m_table.m_dialect, scratch));
        cellCount += cells.size();
    }
    const TableStructure structure = findTable(sample, isKnownHeader);
    m_table.m_hasHeader = structure.hasHeader;
    m_table.m_dialect.comment = structure.comment;
    m_tableBegin = sample.empty() ? m_table.m_text.view().size() : sample[structure.firstRecord].begin;
}

bool RecordTableBuilder::isRemark(const std::vector<CellView>& cells) const {
    const char comment = m_table.m_dialect.comment;
    if (comment == '\0' || cells.front().quoted || !cells.front().raw.starts_with(comment)) return false;
    return m_table.m_headerColumns == 1 || cells.size() != m_table.m_headerColumns;
}

void RecordTableBuilder::addIssue(IssueKind kind, std::size_t found) {
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
}

void RecordTableBuilder::nameColumns() {
    std::vector<std::string>& names = m_table.m_columnNames;
    const std::size_t most = m_table.m_headerColumns + RecordTable::kMostExtraColumns;
    const std::size_t width = std::clamp(m_widest, m_table.m_headerColumns, most);
    while (names.size() < width) names.push_back("Column " + std::to_string(names.size() + 1));
}

Result<RecordTable> RecordTableBuilder::build(const KnownHeader& isKnownHeader, const TaskControl& control) {
    chooseStructure(isKnownHeader);
    const std::string_view text = m_table.m_text.view();
    if (m_tableBegin >= text.size()) return failure(ErrorCode::EmptyInput);
    m_line += countLineEnds(text.substr(0, m_dataBegin));
    m_table.m_firstLine = m_line;
    m_table.m_firstOffset = m_dataBegin;
    RecordSplitter splitter(text, m_table.m_dialect, m_dataBegin);
    std::vector<CellView> cells;
    for (std::size_t count = 0; splitter.next(cells); ++count) {
        if (count % kRecordsPerPoll == 0) {
            if (control.isCancelled()) return failure(ErrorCode::Cancelled);
            control.report(static_cast<double>(splitter.position()) / static_cast<double>(text.size()));
        }
        const std::size_t begin = splitter.recordBegin();
        const std::string_view raw = text.substr(begin, splitter.recordEnd() - begin);
        const std::size_t lastLine = m_line + countLineEnds(raw);
        const bool isHeader = m_table.m_hasHeader && begin == m_tableBegin;
        if (isHeader) {
            readHeader(cells);
            m_headerRead = true;
        } else if (isBlank(cells)) {
            // Not a row, and nothing to tell.
        } else if (begin < m_tableBegin || isRemark(cells)) {
            noteOutside(lastLine);
        } else {
            if (!m_headerRead) m_table.m_headerColumns = cells.size();
            m_headerRead = true;
            m_table.m_recordBegins.push_back(begin);
            m_widest = std::max(m_widest, filledWidth(cells));
            noteFlaws(cells, raw);
        }
        if ((splitter.flaws() & kUnclosedQuote) != 0) addIssue(IssueKind::UnclosedQuote);
        if ((splitter.flaws() & kTextAfterQuote) != 0) addIssue(IssueKind::TextAfterQuote);
        noteBadCharacters(splitter.position());
        m_line = lastLine + 1;
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
    if (options.delimiter) {
        if (options.delimiter->empty() || options.delimiter->find_first_of("\"\r\n") != std::string::npos)
            return failure(ErrorCode::BadArgument, "delimiter", "one or more characters, or \"tab\"");
        sniffed.dialect = sniffQuoting(text->view(), *options.delimiter == "tab" ? "\t" : *options.delimiter);
    } else {
        sniffed = sniffDialect(text->view());
    }
    RecordTableBuilder builder(std::move(*text), sniffed.dialect, sniffed.dataBegin);
    return builder.build(options.isKnownHeader, control);
}

} // namespace farol
