// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_splitter.h"

#include "core/text/fold.h"

#include <algorithm>

namespace farol {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

// Just behind the line break at `text[at]`: LF, CRLF, CR CR LF (a CRLF file written in text mode once more),
// CR.
std::size_t pastLineEnd(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\r\n")) return at + 2;
    if (rest.starts_with("\r\r\n")) return at + 3;
    return at + 1;
}

// What an escape outside quotes is for.
bool isCut(char c, const Dialect& dialect) {
    return c == '\n' || c == '\r' || (!dialect.delimiter.empty() && c == dialect.delimiter.front());
}

} // namespace

std::string_view plainText(const CellView& cell, const Dialect& dialect, std::string& scratch) {
    if (!cell.escaped) return cell.raw;
    scratch.resize(cell.raw.size()); // at once: a cell of 100 MB may be nothing but escapes
    std::size_t size = 0;
    for (std::size_t at = 0; at < cell.raw.size(); ++at) {
        const char c = cell.raw[at];
        const bool hasNext = at + 1 < cell.raw.size();
        const char next = hasNext ? cell.raw[at + 1] : '\0';
        const bool doubled = c == dialect.quote && hasNext && next == dialect.quote;
        // A backslash before anything but a quote or a backslash is text: "C:\new" keeps its two characters.
        const bool escapes =
            dialect.escape == Escape::Backslash && c == '\\' && hasNext &&
            (next == dialect.quote || next == '\\' || (!cell.quoted && isCut(next, dialect)));
        if ((doubled && cell.quoted) || escapes) ++at;
        scratch[size++] = cell.raw[at];
    }
    scratch.resize(size);
    return scratch;
}

bool isBlankRecord(const std::vector<CellView>& cells) {
    return cells.size() == 1 && !cells.front().quoted && trimmed(cells.front().raw).empty();
}

bool beginsWithHash(const CellView& first) {
    return !first.quoted && first.raw.starts_with('#');
}

std::size_t countLineEnds(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find_first_of("\r\n"); at != kNowhere; at = text.find_first_of("\r\n", at)) {
        ++count;
        at = pastLineEnd(text, at);
    }
    return count;
}

RecordSplitter::RecordSplitter(std::string_view text, const Dialect& dialect, std::size_t begin)
    : m_text(text), m_dialect(dialect), m_position(begin), m_noCloserFrom(text.size()) {}

bool RecordSplitter::isDelimiterAt(std::size_t at) const {
    const std::string& delimiter = m_dialect.delimiter;
    if (delimiter.empty()) return false;
    return delimiter.size() == 1 ? m_text[at] == delimiter[0] : m_text.substr(at).starts_with(delimiter);
}

bool RecordSplitter::isRecordEndAt(std::size_t at) const {
    return at == m_text.size() || m_text[at] == '\n' || m_text[at] == '\r';
}

std::size_t RecordSplitter::pastDelimiter(std::size_t at) const {
    do at += m_dialect.delimiter.size();
    while (m_dialect.mergesDelimiters && at < m_text.size() && isDelimiterAt(at));
    // Of columns that are aligned with spaces, an odd one may be left.
    while (m_dialect.mergesDelimiters && at < m_text.size() && m_text[at] == ' ') ++at;
    return at;
}

std::size_t RecordSplitter::quoteRun(std::size_t at) const {
    std::size_t end = at;
    while (end < m_text.size() && m_text[end] == m_dialect.quote) ++end;
    return end - at;
}

// Spaces between a closing quote and the delimiter are no text.
std::size_t RecordSplitter::pastSpaces(std::size_t at) const {
    while (at < m_text.size() && m_text[at] == ' ' && !isDelimiterAt(at)) ++at;
    return at;
}

bool RecordSplitter::endsCellAt(std::size_t at) const {
    const std::size_t end = pastSpaces(at);
    return isRecordEndAt(end) || isDelimiterAt(end);
}

std::size_t RecordSplitter::readPlain(std::size_t begin, CellView& cell) const {
    const char first = m_dialect.delimiter.empty() ? '\n' : m_dialect.delimiter[0];
    std::size_t at = begin;
    bool escaped = false;
    for (; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (m_dialect.escapesCells && c == '\\' && at + 1 < m_text.size()) {
            escaped = true;
            at += m_text.substr(at + 1).starts_with("\r\n") ? 2U : 1U;
            continue;
        }
        if (c == '\n' || c == '\r' || (c == first && isDelimiterAt(at))) break;
    }
    cell = {m_text.substr(begin, at - begin), false, escaped};
    return at;
}

// `begin` is the first byte behind the opening quote. A quote that is followed by neither a delimiter nor a
// record end belongs to the text.
std::size_t RecordSplitter::readQuoted(std::size_t begin, QuoteReading reading, CellView& cell) {
    const bool backslash = m_dialect.escape == Escape::Backslash;
    bool escaped = false;
    bool inInnerQuotation = false;
    std::size_t at = begin;
    // A cell of nothing but quotes closes by itself. It is the one kind that a search from an earlier, never
    // closed quote would have read as escapes, so m_noCloserFrom says nothing about it.
    const std::size_t run = quoteRun(begin);
    if (run % 2 == 1 && endsCellAt(begin + run)) {
        cell = {m_text.substr(begin, run - 1), true, run > 1};
        return pastSpaces(begin + run);
    }
    std::size_t end = m_longestQuoted < m_noCloserFrom - std::min(begin, m_noCloserFrom)
                          ? begin + m_longestQuoted
                          : m_noCloserFrom;
    if (reading == QuoteReading::OneLine) end = std::min(end, m_text.find_first_of("\r\n", begin));
    while (at < end) {
        const char c = m_text[at];
        if (backslash && c == '\\') {
            escaped = true;
            at += 2;
            continue;
        }
        if (c != m_dialect.quote) {
            ++at;
            continue;
        }
        if (at + 1 < m_text.size() && m_text[at + 1] == m_dialect.quote) {
            escaped = true;
            at += 2;
            continue;
        }
        if (endsCellAt(at + 1) && !inInnerQuotation) {
            cell = {m_text.substr(begin, at - begin), true, escaped};
            return pastSpaces(at + 1);
        }
        if (reading == QuoteReading::OneLine && opensCell(at)) return kNowhere;
        inInnerQuotation = reading == QuoteReading::Nested && !inInnerQuotation && opensInnerQuotation(at);
        m_flaws |= kTextAfterQuote;
        ++at;
    }
    return kNowhere;
}

// A quote that stands where a cell begins.
bool RecordSplitter::opensCell(std::size_t at) const {
    while (m_dialect.skipInitialSpace && at > 0 && m_text[at - 1] == ' ') --at;
    return !m_dialect.delimiter.empty() && m_text.substr(0, at).ends_with(m_dialect.delimiter);
}

// A quote that stands where a word begins.
bool RecordSplitter::opensInnerQuotation(std::size_t at) const {
    const char before = m_text[at - 1];
    const bool afterGap = before == ' ' || before == '(' || before == '\n' || before == m_dialect.quote;
    return afterGap && at + 1 < m_text.size() && m_text[at + 1] != ' ';
}

bool RecordSplitter::next(std::vector<CellView>& cells, QuoteReading reading) {
    cells.clear();
    if (m_position >= m_text.size()) return false;
    m_recordBegin = m_position;
    m_flaws = kNoFlaw;
    std::size_t at = m_position;
    if (m_dialect.mergesDelimiters && isDelimiterAt(at)) at = pastDelimiter(at);
    while (true) {
        std::size_t begin = at;
        if (m_dialect.skipInitialSpace)
            while (begin < m_text.size() && m_text[begin] == ' ') ++begin;
        if (cells.size() == kMostCellsOfRecord) {
            m_flaws |= kTooManyCells;
            m_recordEnd = m_position = begin;
            return true;
        }
        CellView& cell = cells.emplace_back();
        const bool opens =
            m_dialect.quote != '\0' && begin < m_text.size() && m_text[begin] == m_dialect.quote;
        if (opens && reading == QuoteReading::Literal) m_flaws |= kUnclosedQuote;
        const bool quoted = opens && reading != QuoteReading::Literal;
        std::size_t end = quoted ? readQuoted(begin + 1, reading, cell) : kNowhere;
        if (quoted && end == kNowhere && reading != QuoteReading::Nested) {
            const bool toTheEnd = m_longestQuoted == kNowhere && reading == QuoteReading::Usual;
            // From here on nothing closes a quote, so no later cell needs to look again.
            if (toTheEnd) m_noCloserFrom = begin + 1;
            m_flaws = static_cast<std::uint8_t>((m_flaws & ~kTextAfterQuote) | kUnclosedQuote);
        }
        if (end == kNowhere) end = readPlain(begin, cell);
        if (isRecordEndAt(end)) {
            m_recordEnd = end;
            m_position = end < m_text.size() ? pastLineEnd(m_text, end) : end;
            return true;
        }
        at = pastDelimiter(end);
        if (m_dialect.mergesDelimiters && isRecordEndAt(at)) {
            m_recordEnd = at;
            m_position = at < m_text.size() ? pastLineEnd(m_text, at) : at;
            return true;
        }
    }
}

} // namespace farol
