// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/byte_masks.h"

// This file is compiled once per instruction set; Highway includes it again for each.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/csv/byte_masks.cpp" // NOLINT
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace farol {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

void markBytesHere(const char* text, std::size_t blocks, char quote, char delimiter, ByteMasks* out) {
    const hn::CappedTag<std::uint8_t, kMaskBytes> lanes;
    const auto vectorOf = [&](char c) { return hn::Set(lanes, static_cast<std::uint8_t>(c)); };
    const auto quotes = vectorOf(quote);
    const auto delimiters = vectorOf(delimiter);
    const auto lineFeeds = vectorOf('\n');
    const auto returns = vectorOf('\r');
    const auto nuls = vectorOf('\0');
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text);
    const std::size_t step = hn::Lanes(lanes);
    for (std::size_t block = 0; block < blocks; ++block, bytes += kMaskBytes) {
        ByteMasks masks;
        for (std::size_t at = 0; at < kMaskBytes; at += step) {
            const auto text64 = hn::LoadU(lanes, bytes + at);
            const auto store = [&](const auto& wanted, std::uint64_t& mask) {
                std::uint64_t bits = 0; // StoreMaskBits puts lane 0 into the lowest bit of the first byte
                hn::StoreMaskBits(lanes, hn::Eq(text64, wanted), reinterpret_cast<std::uint8_t*>(&bits));
                mask |= bits << at;
            };
            store(quotes, masks.quotes);
            store(delimiters, masks.delimiters);
            store(lineFeeds, masks.lineFeeds);
            store(returns, masks.carriageReturns);
            store(nuls, masks.nuls);
        }
        out[block] = masks;
    }
}

} // namespace HWY_NAMESPACE
} // namespace farol
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace farol {

HWY_EXPORT(markBytesHere);

void markBytes(const char* text, std::size_t blocks, char quote, char delimiter, ByteMasks* out) {
    HWY_DYNAMIC_DISPATCH(markBytesHere)(text, blocks, quote, delimiter, out);
}

} // namespace farol
#endif
