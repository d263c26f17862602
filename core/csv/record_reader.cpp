// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_reader.h"

namespace farol {

RecordReader::RecordReader(std::string_view text, const Dialect& dialect, std::size_t begin,
                           std::size_t expectedWidth)
    : m_text(text), m_splitter(text, dialect, begin), m_expectedWidth(expectedWidth) {}

bool RecordReader::isSuspicious(const std::vector<CellView>& cells) const {
    if ((m_splitter.flaws() & kTooManyCells) != 0) return false;
    return m_expectedWidth > 0 && (m_splitter.flaws() != kNoFlaw || cells.size() != m_expectedWidth);
}

bool RecordReader::spansLines() const {
    const std::size_t begin = m_splitter.recordBegin();
    return m_text.substr(begin, m_splitter.recordEnd() - begin).find_first_of("\r\n") !=
           std::string_view::npos;
}

bool RecordReader::tryReading(QuoteReading reading, std::size_t begin, std::vector<CellView>& cells) {
    m_splitter.seek(begin);
    m_splitter.next(cells, reading);
    m_reading = reading;
    return cells.size() == m_expectedWidth;
}

// Looks at the record behind the current one, and comes back.
bool RecordReader::nextLineFits() {
    RecordSplitter ahead = m_splitter;
    return !ahead.next(m_ahead) || m_ahead.size() == m_expectedWidth;
}

// A record that is broken in more than its quote may fit in no reading; but where most of the lines that it
// would take in are records of the table's width by themselves, they are rows, and it ends at its own line.
bool RecordReader::swallowsRows(std::size_t begin, std::size_t usualEnd, std::vector<CellView>& cells) {
    constexpr std::size_t kLooked = 12; // records
    if (m_expectedWidth < 2) return false;
    tryReading(QuoteReading::OneLine, begin, cells);
    const std::size_t ownEnd = m_splitter.position();
    std::size_t looked = 0;
    std::size_t rows = 0;
    constexpr std::size_t kLongestQuoted = 512;
    RecordSplitter ahead = m_splitter;
    ahead.limitQuotedCells(kLongestQuoted);
    while (looked < kLooked && ahead.position() < usualEnd && ahead.next(m_ahead, QuoteReading::OneLine)) {
        ++looked;
        if (m_ahead.size() == m_expectedWidth) {
            ++rows;
            continue;
        }
        RecordSplitter again = ahead; // its quoted cells may hold line breaks
        again.seek(ahead.recordBegin());
        if (!again.next(m_ahead) || again.flaws() != kNoFlaw || m_ahead.size() != m_expectedWidth) continue;
        ++rows;
        ahead = again;
    }
    if (rows < 2 || 2 * rows <= looked) return false;
    tryReading(QuoteReading::OneLine, begin, cells);
    return m_splitter.position() == ownEnd;
}

// Where quotes open on line after line and close far away, each line would be read to that end and back.
void RecordReader::noteReadInVain(std::size_t bytes) {
    constexpr std::size_t kLongestFromThenOn = std::size_t{2} << 10;
    m_readInVain += bytes;
    if (isLimited()) m_splitter.limitQuotedCells(kLongestFromThenOn);
}

void RecordReader::goOnFrom(const RecordReader& other) {
    m_readInVain += other.m_readInVain;
    seek(other.place().position());
}

bool RecordReader::next(std::vector<CellView>& cells) {
    m_reading = QuoteReading::Usual;
    if (!m_splitter.next(cells)) return false;
    if (!isSuspicious(cells)) return true;
    const std::size_t begin = m_splitter.recordBegin();
    const bool strayQuote = (m_splitter.flaws() & kTextAfterQuote) != 0;
    const bool manyLines = spansLines();
    const std::size_t usualEnd = m_splitter.position();
    const auto fits = [&](QuoteReading reading) { return tryReading(reading, begin, cells); };
    if (strayQuote && !manyLines && cells.size() != m_expectedWidth) {
        if (fits(QuoteReading::Nested) && !spansLines()) return true;
        if (fits(QuoteReading::OneLine)) return true;
    }
    if (strayQuote && !manyLines && cells.size() == m_expectedWidth && !nextLineFits()) {
        if (fits(QuoteReading::Nested) && nextLineFits()) return true; // a quotation before a line break
    }
    if (manyLines) {
        const bool mended = (fits(QuoteReading::OneLine) && nextLineFits()) ||
                            (fits(QuoteReading::Literal) && nextLineFits()) ||
                            swallowsRows(begin, usualEnd, cells);
        if (mended) {
            noteReadInVain(usualEnd - m_splitter.position());
            return true;
        }
    }
    if (m_reading != QuoteReading::Usual) tryReading(QuoteReading::Usual, begin, cells);
    return true;
}

} // namespace farol
