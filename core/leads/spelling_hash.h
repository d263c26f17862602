// SPDX-License-Identifier: GPL-3.0-or-later
// A hash for the cells of a table: most are shorter than 20 bytes, and a library's call costs more than its
// work.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace farol {

namespace detail {

template <typename Word> std::uint64_t wordAt(const char* bytes) {
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

} // namespace detail

// Not for keys that must not be found out: whoever writes a file can make its cells collide.
inline std::uint64_t spellingHash(std::string_view text) {
    constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U; // 2^64 by the golden ratio
    constexpr std::uint64_t kOther = 0xD6E8FEB86659FD93U;
    const char* const begin = text.data();
    const std::size_t size = text.size();
    std::uint64_t hash = size * kOther;
    const auto add = [&](std::uint64_t word) {
        hash = (hash ^ word) * kOdd;
        hash ^= hash >> 32U;
    };
    if (size >= 8) {
        for (std::size_t at = 0; at + 8 < size; at += 8) add(detail::wordAt<std::uint64_t>(begin + at));
        add(detail::wordAt<std::uint64_t>(begin + size - 8)); // may overlap the word before
    } else if (size >= 4) {
        add(detail::wordAt<std::uint32_t>(begin) << 32U | detail::wordAt<std::uint32_t>(begin + size - 4));
    } else if (size > 0) {
        const auto byteAt = [&](std::size_t at) {
            return std::uint64_t{static_cast<unsigned char>(begin[at])};
        };
        add(byteAt(0) << 16U | byteAt(size / 2) << 8U | byteAt(size - 1));
    }
    hash *= kOther;
    return hash ^ (hash >> 29U);
}

// Whether texts of one length are the same.
inline bool isSameSpelling(std::string_view one, const char* other) {
    const char* const begin = one.data();
    const std::size_t size = one.size();
    if (size >= 8) {
        std::uint64_t difference = 0;
        for (std::size_t at = 0; at + 8 < size; at += 8)
            difference |=
                detail::wordAt<std::uint64_t>(begin + at) ^ detail::wordAt<std::uint64_t>(other + at);
        return (difference | (detail::wordAt<std::uint64_t>(begin + size - 8) ^
                              detail::wordAt<std::uint64_t>(other + size - 8))) == 0;
    }
    if (size >= 4)
        return detail::wordAt<std::uint32_t>(begin) == detail::wordAt<std::uint32_t>(other) &&
               detail::wordAt<std::uint32_t>(begin + size - 4) ==
                   detail::wordAt<std::uint32_t>(other + size - 4);
    for (std::size_t at = 0; at < size; ++at)
        if (begin[at] != other[at]) return false;
    return true;
}

} // namespace farol
