// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/plain_batch.h"

// This file is compiled once per instruction set; Highway includes it again for each.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/csv/plain_batch.cpp" // NOLINT
#include "core/csv/plain_records.h"
#include "core/csv/verbatim_record.h"

#include <algorithm>
#include <array>
#include <bit>
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace farol {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Bits = std::uint64_t; // bit i stands for byte i of a block of 64
using Lanes = hn::CappedTag<std::uint8_t, kMaskBytes>;

template <typename Test> HWY_INLINE Bits marks(const char* bytes, const Test& test) {
    const Lanes lanes;
    Bits all = 0;
    for (std::size_t at = 0; at < kMaskBytes; at += hn::Lanes(lanes)) {
        Bits bits = 0; // StoreMaskBits puts lane 0 into the lowest bit of the first byte
        const auto block = hn::LoadU(lanes, reinterpret_cast<const std::uint8_t*>(bytes) + at);
        hn::StoreMaskBits(lanes, test(block), reinterpret_cast<std::uint8_t*>(&bits));
        all |= bits << at;
    }
    return all;
}

HWY_INLINE auto equals(char wanted) {
    return [wanted](const auto& block)
               HWY_ATTR { return hn::Eq(block, hn::Set(Lanes(), static_cast<std::uint8_t>(wanted))); };
}

// Bytes with which a cell is not written as it stands: see looksLikeFormula and appendCsvCell.
HWY_INLINE auto isTrigger() {
    return [](const auto& block) HWY_ATTR {
        const auto is = [&](char c) HWY_ATTR {
            return hn::Eq(block, hn::Set(Lanes(), static_cast<std::uint8_t>(c)));
        };
        return hn::Or(hn::Or(hn::Or(is('='), is('+')), hn::Or(is('-'), is('@'))),
                      hn::Or(is('\t'), is('\xEF')));
    };
}

// Bit i of the result is the parity of bits 0..i: set from each odd bit of `bits` up to the next one.
HWY_INLINE Bits prefixParity(Bits bits) {
    for (unsigned shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
    return bits;
}

struct Block {
    Bits quotes = 0;
    Bits lineFeeds = 0;  // all of them
    Bits recordEnds = 0; // those outside quotes
    Bits delimiters = 0; // outside quotes
    Bits flaws = 0;      // bytes that a plain record does not have, or that need a closer look
};

// What goes on from one block to the next: a bit 0, but for `inside`.
struct Carry {
    Bits cellBegins = 1; // the next byte is the first of a cell
    Bits afterReturn = 0;
    Bits afterQuote = 0; // the byte before closes a quote
    Bits inside = 0;     // all bits while quotes are open
};

HWY_INLINE Block blockAt(const PlainBatch::Format& format, const char* bytes, Carry& carry) {
    Block block;
    block.lineFeeds = marks(bytes, equals('\n'));
    block.delimiters = marks(bytes, equals(format.delimiter));
    const Bits returns = marks(bytes, equals('\r'));
    block.flaws = marks(bytes, equals('\0')) | (((returns << 1U) | carry.afterReturn) & ~block.lineFeeds);
    block.recordEnds = block.lineFeeds;
    if (format.quote != '\n') block.quotes = marks(bytes, equals(format.quote));
    const bool hasQuotes = (block.quotes | carry.inside | carry.afterQuote) != 0;
    const Bits inside = hasQuotes ? prefixParity(block.quotes) ^ carry.inside : 0;
    block.recordEnds &= ~inside;
    block.delimiters &= ~inside;
    const Bits cellEnds = block.delimiters | block.recordEnds;
    const Bits cellBegins = (cellEnds << 1U) | carry.cellBegins;
    if (hasQuotes) {
        const Bits opens = block.quotes & inside;
        const Bits closes = block.quotes & ~inside;
        const Bits behindQuote = (closes << 1U) | carry.afterQuote;
        block.flaws |= (opens & ~(cellBegins | behindQuote)) | (behindQuote & ~(cellEnds | returns | opens)) |
                       (returns & inside);
        carry.afterQuote = closes >> 63U;
        carry.inside = Bits{0} - (inside >> 63U);
    }
    if (format.isVerbatim) block.flaws |= marks(bytes, isTrigger()) & cellBegins;
    carry.cellBegins = cellEnds >> 63U;
    carry.afterReturn = returns >> 63U;
    return block;
}

// A record that has been read up to the present block.
struct Open {
    std::size_t delimiters = 0;
    std::size_t lineFeeds = 0; // with the one that ends it
    Bits quotes = 0;           // not 0: it has some

    HWY_INLINE void add(const Block& block, Bits own) {
        delimiters += static_cast<std::size_t>(std::popcount(block.delimiters & own));
        lineFeeds += static_cast<std::size_t>(std::popcount(block.lineFeeds & own));
        quotes |= block.quotes & own;
    }
};

// Few records are so short that they might be empty, and are left to PlainRecords.
HWY_INLINE bool isTaken(const PlainBatch::Format& format, const Open& record, std::size_t begin,
                        std::size_t feed) {
    const std::size_t mayBeEmpty = record.quotes == 0 ? format.width : 3 * format.width;
    return record.delimiters + 1 == format.width && feed - begin > mayBeEmpty &&
           (format.comment == '\0' || format.text[begin] != format.comment);
}

HWY_INLINE void take(const PlainBatch::Format& format, const Open& record, std::size_t begin,
                     std::size_t feed, std::vector<RowPlace>& rows) {
    RowPlace& row = rows.emplace_back(begin);
    row.setPlain();
    if (!format.isVerbatim) return;
    if (record.quotes == 0) {
        row.setVerbatim(false);
    } else if (record.lineFeeds == 1) {
        const auto verbatim = verbatimQuotes(format.text.substr(begin, feed - begin));
        if (verbatim) row.setVerbatim(verbatim->hasFormula);
    }
}

PlainBatch::Found findPlain(const PlainBatch::Format& format, std::size_t begin, std::size_t end,
                            std::size_t most, std::vector<RowPlace>& rows) {
    constexpr std::size_t kLongest = (PlainRecords::kMostBlocks - 1) * kMaskBytes;
    PlainBatch::Found found{begin, 0, false};
    Carry carry;
    Open record;
    std::size_t taken = 0;
    for (std::size_t at = begin; at + kMaskBytes <= end && at - found.next <= kLongest; at += kMaskBytes) {
        const Block block = blockAt(format, format.text.data() + at, carry);
        Bits left = ~Bits{0}; // not yet looked at
        for (Bits ends = block.recordEnds; ends != 0; ends &= ends - 1) {
            const Bits own = (ends ^ (ends - 1)) & left; // up to the lowest end
            left &= ~own;
            record.add(block, own);
            const std::size_t feed = at + static_cast<std::size_t>(std::countr_zero(ends));
            if ((block.flaws & own) != 0 || !isTaken(format, record, found.next, feed)) return found;
            take(format, record, found.next, feed, rows);
            found.next = feed + 1;
            found.lines += record.lineFeeds;
            found.usesQuotes = found.usesQuotes || record.quotes != 0;
            if (++taken == most) return found;
            record = {};
        }
        if ((block.flaws & left) != 0) return found;
        record.add(block, left);
    }
    return found;
}

// Writes where the first cells of one record end.
HWY_INLINE void splitOne(const PlainBatch::Format& format, std::size_t begin, std::size_t cells,
                         std::uint32_t* ends) {
    std::array<char, kMaskBytes> rest;
    std::size_t found = 0;
    Bits inQuotes = 0;
    for (std::size_t at = begin;; at += kMaskBytes) {
        const char* bytes = format.text.data() + at;
        if (at + kMaskBytes > format.text.size()) { // the end of the text ends its last record
            rest.fill('\n');
            format.text.substr(std::min(at, format.text.size())).copy(rest.data(), rest.size());
            bytes = rest.data();
        }
        Bits bits = marks(bytes, equals(format.delimiter)) | marks(bytes, equals('\n'));
        const Bits quotes = format.quote == '\n' ? 0 : marks(bytes, equals(format.quote));
        if ((quotes | inQuotes) != 0) {
            const Bits inside = prefixParity(quotes) ^ inQuotes;
            bits &= ~inside;
            inQuotes = Bits{0} - (inside >> 63U);
        }
        for (; bits != 0; bits &= bits - 1) {
            auto cellEnd =
                static_cast<std::uint32_t>(at - begin + static_cast<unsigned>(std::countr_zero(bits)));
            ++found;
            const bool isLast = found == format.width;
            if (isLast && cellEnd > 0 && format.text[begin + cellEnd - 1] == '\r') --cellEnd;
            *ends++ = cellEnd;
            if (found == cells) return;
        }
    }
}

void splitPlain(const PlainBatch::Format& format, std::span<const RowPlace> rows, std::size_t cells,
                std::uint32_t* ends) {
    for (const RowPlace& row : rows) {
        splitOne(format, row.begin(), cells, ends);
        ends += cells;
    }
}

} // namespace HWY_NAMESPACE
} // namespace farol
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace farol {

HWY_EXPORT(findPlain);
HWY_EXPORT(splitPlain);

PlainBatch::PlainBatch(std::string_view text, const Dialect& dialect, std::size_t width)
    : m_format{text,
               width,
               dialect.quote == '\0' ? '\n' : dialect.quote,
               dialect.delimiter.empty() ? '\n' : dialect.delimiter.front(),
               dialect.comment,
               dialect.quote == '"' && dialect.delimiter == ","} {}

bool PlainBatch::knows(const Dialect& dialect, std::size_t width) {
    return width > 1 && !dialect.delimiter.empty() && PlainRecords::knows(dialect);
}

PlainBatch::Found PlainBatch::find(std::size_t begin, std::size_t end, std::size_t most,
                                   std::vector<RowPlace>& rows) const {
    return HWY_DYNAMIC_DISPATCH(findPlain)(m_format, begin, std::min(end, m_format.text.size()), most, rows);
}

void PlainBatch::split(std::span<const RowPlace> rows, std::size_t cells, std::uint32_t* ends) const {
    HWY_DYNAMIC_DISPATCH(splitPlain)(m_format, rows, cells, ends);
}

} // namespace farol
#endif
