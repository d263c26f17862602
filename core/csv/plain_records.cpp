// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/plain_records.h"

#include "core/text/fold.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace farol {
namespace {

// Bit i of the result is the parity of bits 0..i: set from each odd bit of `bits` up to the next one.
std::uint64_t prefixParity(std::uint64_t bits) {
    for (unsigned shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
    return bits;
}

std::uint64_t bitsBelow(unsigned bit) {
    return bit >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bit) - 1;
}

} // namespace

PlainRecords::PlainRecords(std::string_view text, const Dialect& dialect, std::size_t width)
    : m_text(text),
      m_width(width),
      m_quote(dialect.quote),
      m_delimiter(dialect.delimiter.empty() ? '\0' : dialect.delimiter.front()),
      m_comment(dialect.comment),
      m_hasQuote(dialect.quote != '\0'),
      m_hasDelimiter(!dialect.delimiter.empty()) {}

bool PlainRecords::knows(const Dialect& dialect) {
    const bool usualDelimiter =
        dialect.delimiter.size() <= 1 && dialect.delimiter != "\n" && dialect.delimiter != "\r";
    return usualDelimiter && dialect.escape == Escape::Doubled && !dialect.skipInitialSpace &&
           !dialect.mergesDelimiters;
}

void PlainRecords::refill(std::size_t block) {
    // Read one by one from the front, and few blocks for a record somewhere else.
    const bool goesOn = block == m_windowEnd;
    const std::size_t wanted = goesOn ? kWindowBlocks : 4;
    const std::size_t whole = m_text.size() / kMaskBytes;
    m_windowBegin = block;
    m_windowEnd = std::min(block + wanted, std::max(whole, block));
    markBytes(m_text.data() + block * kMaskBytes, m_windowEnd - block, m_quote, m_delimiter, m_window.data());
    if (m_windowEnd == block) { // the rest of the text
        std::array<char, kMaskBytes> rest;
        rest.fill('\n');
        m_text.substr(block * kMaskBytes).copy(rest.data(), rest.size());
        markBytes(rest.data(), 1, m_quote, m_delimiter, m_window.data());
        ++m_windowEnd;
    }
}

const ByteMasks& PlainRecords::masksAt(std::size_t block) {
    if (block < m_windowBegin || block >= m_windowEnd) refill(block);
    return m_window[block - m_windowBegin];
}

bool PlainRecords::isEmpty(const PlainRecord& record) const {
    const std::size_t size = record.end - record.begin;
    if (m_width == 1) return trimmed(m_text.substr(record.begin, size)).empty();
    if (size >= 3 * m_width) return false; // more than quotes and delimiters
    for (std::size_t column = 0; column < m_width; ++column) {
        const std::string_view cell = record.cell(m_text, column);
        if (!cell.empty() && !(m_hasQuote && cell.size() == 2 && cell.front() == m_quote)) return false;
    }
    return true;
}

bool PlainRecords::finish(std::size_t end, std::size_t cells, PlainRecord& record) const {
    if (cells + 1 != m_width) return false;
    record.cellEnds[cells] = static_cast<std::uint32_t>(end - record.begin);
    record.end = end;
    record.next = end;
    if (end < m_text.size()) {
        const bool isReturn = m_text[end] == '\r';
        if (isReturn && (end + 1 == m_text.size() || m_text[end + 1] != '\n')) return false;
        record.next = end + (isReturn ? 2 : 1);
    }
    return !isEmpty(record);
}

bool PlainRecords::read(std::size_t begin, PlainRecord& record) {
    if (begin >= m_text.size() || (m_comment != '\0' && m_text[begin] == m_comment)) return false;
    record.begin = begin;
    record.width = m_width;
    record.lineEnds = 0;
    record.hasQuotes = false;
    record.cellEnds.resize(m_width + kMaskBytes); // room for one block too many
    std::size_t cells = 0;                        // that have ended
    const std::size_t firstBlock = begin / kMaskBytes;
    std::uint64_t valid = ~bitsBelow(static_cast<unsigned>(begin % kMaskBytes));
    std::uint64_t inQuotes = 0; // all bits set while the block before ended inside quotes
    bool mayOpen = true;  // a quote may open at the next byte: a cell begins there, or a quote has closed
    bool mustEnd = false; // a quote has just closed: a delimiter, a line end or a quote must follow
    for (std::size_t block = firstBlock; block - firstBlock < kMostBlocks; ++block) {
        const ByteMasks& masks = masksAt(block);
        const std::uint64_t allEnds = masks.lineFeeds | masks.carriageReturns;
        const std::uint64_t quotes = m_hasQuote ? masks.quotes & valid : 0;
        const std::uint64_t inside =
            quotes == 0 ? inQuotes & valid : (prefixParity(quotes) ^ inQuotes) & valid;
        const std::uint64_t delimiters = m_hasDelimiter ? masks.delimiters & valid & ~inside : 0;
        const std::uint64_t ends = allEnds & valid & ~inside;
        const unsigned stop = static_cast<unsigned>(std::countr_zero(ends)); // 64: the record goes on
        const std::uint64_t within = bitsBelow(stop) & valid;
        if (((masks.nuls | (masks.carriageReturns & inside)) & within) != 0) return false;
        if (quotes != 0 || inQuotes != 0 || mustEnd) {
            const std::uint64_t opens = quotes & inside;
            const std::uint64_t closes = quotes & ~inside;
            const std::uint64_t first = valid & (~valid + 1); // the lowest bit
            const std::uint64_t mayOpenAt = ((delimiters | closes) << 1U) | (mayOpen ? first : 0);
            if ((opens & ~mayOpenAt & within) != 0) return false;
            const std::uint64_t mayFollow = delimiters | ends | opens;
            const std::uint64_t mustFollow = ((closes & within) << 1U) | (mustEnd ? first : 0);
            if ((mustFollow & ~mayFollow) != 0) return false;
            record.hasQuotes = record.hasQuotes || (quotes & within) != 0;
            if (const std::uint64_t breaks = masks.lineFeeds & inside & within; breaks != 0)
                record.lineEnds += static_cast<std::size_t>(std::popcount(breaks));
            mustEnd = (closes >> 63U) != 0;
            mayOpen = ((delimiters | closes) >> 63U) != 0;
        } else {
            mayOpen = (delimiters >> 63U) != 0;
        }
        const std::size_t blockBegin = block * kMaskBytes;
        std::uint32_t* cellEnd = record.cellEnds.data() + cells;
        const auto fromRecord =
            static_cast<std::uint32_t>(blockBegin - begin); // wraps in the first block, and back
        for (std::uint64_t bits = delimiters & within; bits != 0; bits &= bits - 1)
            *cellEnd++ = fromRecord + static_cast<std::uint32_t>(std::countr_zero(bits));
        cells = static_cast<std::size_t>(cellEnd - record.cellEnds.data());
        if (cells >= m_width) return false;
        if (stop < 64) return finish(std::min(blockBegin + stop, m_text.size()), cells, record);
        inQuotes = (inside >> 63U) != 0 ? ~std::uint64_t{0} : 0;
        valid = ~std::uint64_t{0};
        if (blockBegin + kMaskBytes >= m_text.size())
            return inQuotes == 0 && finish(m_text.size(), cells, record);
    }
    return false;
}

} // namespace farol
