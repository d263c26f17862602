// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/row_walk.h"

#include "core/csv/table_structure.h"
#include "core/csv/verbatim_record.h"
#include "core/text/fold.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace farol {
namespace {

constexpr std::size_t kRecordsPerPoll = 4'096;
constexpr std::size_t kMostIssues = 1'000'000; // beyond it a list helps nobody

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

RowWalk::RowWalk(TablePlace place, std::size_t begin, std::size_t line)
    : m_place(std::move(place)),
      m_reader(m_place.text, *m_place.dialect, begin, m_place.usualWidth),
      m_watch(m_place.text, *m_place.dialect, m_place.isKnownHeader),
      m_begin(begin),
      m_line(line) {}

Result<void> RowWalk::to(std::size_t end, const TaskControl& control) {
    std::vector<CellView> cells;
    const auto size = static_cast<double>(m_place.text.size());
    std::size_t sincePoll = kRecordsPerPoll;
    while (position() < std::min(end, m_place.text.size())) {
        if (sincePoll >= kRecordsPerPoll) {
            if (control.isCancelled()) return failure(ErrorCode::Cancelled);
            control.report(static_cast<double>(position()) / size);
            sincePoll = 0;
        }
        const bool mayBePlain = mayReadPlain();
        const std::size_t batch = mayBePlain ? addBatch(end) : 0;
        sincePoll += std::max<std::size_t>(batch, 1);
        if (batch > 0 || (mayBePlain && addPlain())) continue;
        if (Result<void> added = addNext(cells); !added) return added;
    }
    return {};
}

// Plain records are read as the reader would read them, as long as nothing that came before weighs on them.
bool RowWalk::mayReadPlain() const {
    return m_plain && !m_afterGap && !m_watch.isOutside() && position() >= m_place.headerEnd &&
           !m_reader.isLimited();
}

// Takes plain records, many at once, as addPlain would take them one by one.
//   returns  how many
std::size_t RowWalk::addBatch(std::size_t end) {
    constexpr unsigned kMostMisses = 4; // in a row: the records here are not of the kind
    constexpr unsigned kRest = 64;
    if (!m_batch) return 0;
    if (m_batchRest > 0) {
        --m_batchRest;
        return 0;
    }
    const std::vector<std::size_t>& bad = *m_place.badOffsets;
    const std::size_t limit = m_nextBad < bad.size() ? std::min(end, bad[m_nextBad]) : end;
    const std::size_t before = m_found.rows.size();
    const PlainBatch::Found found = m_batch->find(position(), limit, kRecordsPerPoll, m_found.rows);
    const std::size_t count = m_found.rows.size() - before;
    m_batchMisses = count == 0 ? m_batchMisses + 1 : 0;
    if (m_batchMisses == kMostMisses) {
        m_batchMisses = 0;
        m_batchRest = kRest;
    }
    if (count == 0) return 0;
    m_found.widest = std::max(m_found.widest, m_found.headerColumns);
    m_found.usesQuotes = m_found.usesQuotes || found.usesQuotes;
    m_line += found.lines;
    m_reader.seek(found.next);
    return count;
}

bool RowWalk::addPlain() {
    if (!m_plain->read(position(), m_record)) return false;
    m_found.rows.emplace_back(m_record.begin);
    m_found.widest = std::max(m_found.widest, m_found.headerColumns);
    m_found.usesQuotes = m_found.usesQuotes || m_record.hasQuotes;
    if (const auto verbatim = verbatimRecord(m_place.text, m_record, *m_place.dialect))
        m_found.rows.back().setVerbatim(verbatim->hasFormula);
    if (m_batch) m_found.rows.back().setPlain();
    noteBadCharacters(m_record.next);
    m_line += m_record.lineEnds + 1;
    m_reader.seek(m_record.next);
    return true;
}

Result<void> RowWalk::addNext(std::vector<CellView>& cells) {
    if (!m_reader.next(cells)) return {};
    if ((m_reader.place().flaws() & kTooManyCells) != 0)
        return failure(ErrorCode::NotDelimitedText, {}, "too-many-cells: " + std::to_string(m_line));
    addRecord(cells);
    const bool isUsualWidth = m_place.usualWidth == 0 || m_place.usualWidth == m_found.headerColumns;
    if (m_headerRead && !m_plain && isUsualWidth && PlainRecords::knows(*m_place.dialect)) prepareFastPaths();
    return {};
}

void RowWalk::prepareFastPaths() {
    m_plain.emplace(m_place.text, *m_place.dialect, m_found.headerColumns);
    if (PlainBatch::knows(*m_place.dialect, m_found.headerColumns))
        m_batch.emplace(m_place.text, *m_place.dialect, m_found.headerColumns);
}

void RowWalk::addRecord(const std::vector<CellView>& cells) {
    const std::size_t begin = m_reader.place().recordBegin();
    const std::string_view raw = m_place.text.substr(begin, m_reader.place().recordEnd() - begin);
    const std::size_t lastLine = m_line + countLineEnds(raw);
    const std::uint8_t flaws = m_reader.place().flaws();
    if (isBlankRecord(cells)) {
        m_afterGap = true; // not a row, and nothing to tell
        m_line = lastLine + 1;
        return;
    }
    if (m_place.hasHeader && begin == m_place.begin) {
        readHeader(cells);
        m_headerRead = true;
    } else {
        if (!m_found.rows.empty()) watch(cells, begin);
        if (isOutside(cells, begin))
            noteOutside(lastLine);
        else
            addRow(cells, begin, raw);
    }
    m_afterGap = filledWidth(cells) == 0;
    m_emptyRows = m_afterGap && !m_watch.isOutside() ? m_emptyRows + 1 : 0;
    for (const CellView& cell : cells) m_found.usesQuotes = m_found.usesQuotes || cell.quoted;
    if ((flaws & kUnclosedQuote) != 0) addIssue(IssueKind::UnclosedQuote);
    if ((flaws & kTextAfterQuote) != 0) addIssue(IssueKind::TextAfterQuote);
    noteBadCharacters(position());
    m_line = lastLine + 1;
}

void RowWalk::watch(const std::vector<CellView>& cells, std::size_t begin) {
    const bool wasOutside = m_watch.isOutside();
    const auto* names = m_found.columnNames.empty() ? nullptr : &m_found.columnNames;
    m_watch.see(cells, begin, m_afterGap, {m_found.headerColumns, names, m_place.gapsAreUsual});
    if (m_watch.isOutside() && !wasOutside) dropEmptyRows();
}

// Rows of nothing but delimiters are the gap before what stands outside.
void RowWalk::dropEmptyRows() {
    m_found.rows.resize(m_found.rows.size() - std::min(m_emptyRows, m_found.rows.size()));
    std::vector<RowIssue>& issues = m_found.issues;
    while (!issues.empty() && issues.back().row != RowIssue::kNone &&
           issues.back().row >= m_found.rows.size()) {
        --m_found.issueCounts[static_cast<std::size_t>(issues.back().kind)];
        issues.pop_back();
    }
}

bool RowWalk::isOutside(const std::vector<CellView>& cells, std::size_t begin) const {
    if (begin < m_place.begin || begin < m_place.headerEnd || m_watch.isOutside()) return true;
    return m_place.dialect->comment != '\0' &&
           isRemark(cells.front().raw, cells.front().quoted, cells.size(), m_found.headerColumns);
}

void RowWalk::addRow(const std::vector<CellView>& cells, std::size_t begin, std::string_view raw) {
    if (!m_headerRead) m_found.headerColumns = cells.size();
    m_headerRead = true;
    if (m_reader.reading() != QuoteReading::Usual)
        m_found.mendedRows.emplace_back(m_found.rows.size(), m_reader.reading());
    m_found.rows.emplace_back(begin);
    m_found.widest = std::max(m_found.widest, filledWidth(cells));
    noteFlaws(cells, raw);
}

void RowWalk::readHeader(const std::vector<CellView>& cells) {
    std::string scratch;
    m_found.headerColumns = cells.size();
    for (const CellView& cell : cells)
        m_found.columnNames.emplace_back(plainText(cell, *m_place.dialect, scratch));
    if (m_place.joinedNames.size() == cells.size()) m_found.columnNames = m_place.joinedNames;
}

void RowWalk::addIssue(IssueKind kind, std::size_t found) {
    m_outsideEnd = kNowhere;
    ++m_found.issueCounts[static_cast<std::size_t>(kind)];
    if (m_found.issues.size() >= kMostIssues) return;
    RowIssue issue;
    issue.kind = kind;
    issue.line = issue.lastLine = narrowed(m_line);
    if (m_headerRead && !m_found.rows.empty()) issue.row = narrowed(m_found.rows.size() - 1);
    issue.found = narrowed(found);
    m_found.issues.push_back(issue);
}

// Lines that follow each other are one entry.
void RowWalk::noteOutside(std::size_t lastLine) {
    if (m_outsideEnd != m_line) addIssue(IssueKind::OutsideTable);
    m_outsideEnd = lastLine + 1;
    const auto& counts = m_found.issueCounts;
    const bool isListed =
        std::accumulate(counts.begin(), counts.end(), std::size_t{0}) == m_found.issues.size();
    if (!isListed) return; // the last entry is another one
    m_found.issues.back().lastLine = narrowed(lastLine);
    m_found.issues.back().row = RowIssue::kNone;
}

void RowWalk::noteBadCharacters(std::size_t recordEnd) {
    const std::vector<std::size_t>& bad = *m_place.badOffsets;
    if (m_nextBad >= bad.size() || bad[m_nextBad] >= recordEnd) return;
    addIssue(IssueKind::BadCharacter);
    while (m_nextBad < bad.size() && bad[m_nextBad] < recordEnd) ++m_nextBad;
}

void RowWalk::noteFlaws(const std::vector<CellView>& cells, std::string_view raw) {
    if (raw.find('\0') != std::string_view::npos) addIssue(IssueKind::NulByte);
    const std::size_t width = filledWidth(cells);
    if (cells.size() < m_found.headerColumns) addIssue(IssueKind::TooFewFields, cells.size());
    if (width > m_found.headerColumns) addIssue(IssueKind::TooManyFields, width);
}

bool RowWalk::mayGoOnInPieces() {
    return mayReadPlain() && m_plain->read(position(), m_record);
}

RowWalk RowWalk::piece(std::size_t begin) const {
    RowWalk piece(m_place, begin, 0);
    piece.m_found.headerColumns = m_found.headerColumns;
    piece.m_found.columnNames = m_found.columnNames;
    piece.m_headerRead = true;
    if (m_plain) piece.prepareFastPaths();
    const std::vector<std::size_t>& bad = *m_place.badOffsets;
    piece.m_nextBad = static_cast<std::size_t>(std::lower_bound(bad.begin(), bad.end(), begin) - bad.begin());
    return piece;
}

bool RowWalk::isContinuedBy(const RowWalk& piece) const {
    return position() == piece.m_begin && !m_afterGap && !m_watch.isOutside() &&
           m_reader.staysUnlimitedWith(piece.m_reader);
}

void RowWalk::append(RowWalk piece) {
    const std::size_t rows = m_found.rows.size();
    const WalkedRows& more = piece.m_found;
    m_found.rows.insert(m_found.rows.end(), more.rows.begin(), more.rows.end());
    for (const auto& [row, reading] : more.mendedRows) m_found.mendedRows.emplace_back(row + rows, reading);
    for (RowIssue issue : more.issues) {
        if (m_found.issues.size() >= kMostIssues) break;
        issue.line = narrowed(issue.line + m_line);
        issue.lastLine = narrowed(issue.lastLine + m_line);
        if (issue.row != RowIssue::kNone) issue.row = narrowed(issue.row + rows);
        m_found.issues.push_back(issue);
    }
    for (std::size_t kind = 0; kind < kIssueKindCount; ++kind)
        m_found.issueCounts[kind] += more.issueCounts[kind];
    m_found.widest = std::max(m_found.widest, more.widest);
    m_found.usesQuotes = m_found.usesQuotes || more.usesQuotes;
    m_watch.append(piece.m_watch);
    m_emptyRows = piece.m_emptyRows;
    m_afterGap = piece.m_afterGap;
    m_outsideEnd = piece.m_outsideEnd == kNowhere ? kNowhere : piece.m_outsideEnd + m_line;
    m_line += piece.m_line;
    m_nextBad = piece.m_nextBad;
    m_reader.goOnFrom(piece.m_reader);
}

void RowWalk::expectRows(std::size_t textBytes) {
    if (m_found.rows.empty()) return;
    const std::size_t bytesPerRow = std::max<std::size_t>(1, (position() - m_begin) / m_found.rows.size());
    m_found.rows.reserve(textBytes / bytesPerRow + textBytes / bytesPerRow / 8);
}

std::optional<std::size_t> RowWalk::likelyRowFrom(std::size_t from) const {
    constexpr int kMostLines = 16;
    if (!m_plain) return std::nullopt;
    PlainRecords plain(m_place.text, *m_place.dialect, m_found.headerColumns);
    PlainRecord first;
    PlainRecord second;
    for (int line = 0; line < kMostLines; ++line) {
        const std::size_t end = m_place.text.find('\n', from);
        if (end == std::string_view::npos) break;
        from = end + 1;
        if (plain.read(from, first) && plain.read(first.next, second)) return from;
    }
    return std::nullopt;
}

} // namespace farol
