// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/spelling_index.h"

#include <gtest/gtest.h>

#include <string>

namespace farol {
namespace {

TEST(SpellingIndex, FindsWhatWasAddedAndNothingElse) {
    SpellingIndex index;
    for (std::uint32_t i = 0; i < 10'000; ++i) {
        EXPECT_FALSE(index.find(std::to_string(i)));
        index.add(std::to_string(i), i * 3);
    }
    EXPECT_EQ(index.size(), 10'000U);
    for (std::uint32_t i = 0; i < 10'000; ++i) EXPECT_EQ(index.find(std::to_string(i)), i * 3);
    EXPECT_FALSE(index.find("10000"));
    EXPECT_FALSE(index.find(""));
}

TEST(SpellingIndex, TellsSpellingsApartByCaseAndBytes) {
    SpellingIndex index;
    index.add("CEO", 1);
    index.add("ceo", 2);
    index.add(std::string("a\0b", 3), 3);
    EXPECT_EQ(index.find("CEO"), 1U);
    EXPECT_EQ(index.find("ceo"), 2U);
    EXPECT_EQ(index.find(std::string("a\0b", 3)), 3U);
    EXPECT_FALSE(index.find("a"));
}

} // namespace
} // namespace farol
