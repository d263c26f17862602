// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/spelling_hash.h"

#include <gtest/gtest.h>

#include <string>
#include <unordered_set>

namespace farol {
namespace {

TEST(SpellingHash, EachByteOfATextCounts) {
    for (std::size_t size = 1; size <= 40; ++size) {
        const std::string text(size, 'x');
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = text;
            other[at] = 'y';
            EXPECT_NE(spellingHash(text), spellingHash(other)) << size << ", " << at;
            EXPECT_FALSE(isSameSpelling(text, other.data())) << size << ", " << at;
        }
        EXPECT_TRUE(isSameSpelling(text, std::string(text).data())) << size;
    }
}

TEST(SpellingHash, LengthCounts) {
    EXPECT_NE(spellingHash("x"), spellingHash("xx"));
    EXPECT_NE(spellingHash(std::string(8, 'x')), spellingHash(std::string(16, 'x')));
}

// The low bits choose the slot: numbers, which differ in few bytes, must spread over them.
TEST(SpellingHash, SpreadsNumbersOverItsLowBits) {
    constexpr std::size_t kSlots = 65'536;
    std::unordered_set<std::uint64_t> used;
    for (int number = 0; number < 10'000; ++number)
        used.insert((spellingHash(std::to_string(number)) >> 1U) % kSlots);
    EXPECT_GT(used.size(), 8'900U); // by chance it would be 9,290
}

} // namespace
} // namespace farol
