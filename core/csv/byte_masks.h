// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the bytes that delimit a text, 64 at a time, as bit masks.
#pragma once

#include <cstddef>
#include <cstdint>

namespace farol {

inline constexpr std::size_t kMaskBytes = 64; // bytes of text per mask

// Bit i stands for byte i of the 64.
struct ByteMasks {
    std::uint64_t quotes = 0;
    std::uint64_t delimiters = 0;
    std::uint64_t lineFeeds = 0;
    std::uint64_t carriageReturns = 0;
    std::uint64_t nuls = 0;
};

// Marks whole blocks of 64 bytes with the widest instructions that this machine has.
//   text        blocks * 64 bytes
//   out         `blocks` masks
void markBytes(const char* text, std::size_t blocks, char quote, char delimiter, ByteMasks* out);

} // namespace farol
