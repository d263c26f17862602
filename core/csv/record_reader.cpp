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

// Where quotes open on line after line and close far away, each line would be read to that end and back.
void RecordReader::noteReadInVain(std::size_t bytes) {
    constexpr std::size_t kPatience = 8; // times the text
    constexpr std::size_t kLongestFromThenOn = std::size_t{2} << 10;
    m_readInVain += bytes;
    if (m_readInVain > kPatience * m_text.size()) m_splitter.limitQuotedCells(kLongestFromThenOn);
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
    if (manyLines) {
        const bool mended = (fits(QuoteReading::OneLine) && nextLineFits()) ||
                            (fits(QuoteReading::Literal) && nextLineFits());
        if (mended) {
            noteReadInVain(usualEnd - m_splitter.position());
            return true;
        }
    }
    if (m_reading != QuoteReading::Usual) tryReading(QuoteReading::Usual, begin, cells);
    return true;
}

} // namespace farol
