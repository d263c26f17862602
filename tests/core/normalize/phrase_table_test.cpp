// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/phrase_table.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace farol {
namespace {

using Words = std::vector<std::string>;

std::vector<std::size_t> entriesIn(const PhraseTable& table, const Words& words) {
    std::vector<std::size_t> entries;
    for (const FoundPhrase& phrase : table.scan(words)) entries.push_back(phrase.meaning.entry);
    return entries;
}

TEST(PhraseTable, TakesTheLongestPhraseFromTheLeft) {
    PhraseTable table;
    table.add(Words{"real"}, {1, 0});
    table.add(Words{"real", "estate"}, {2, 0});
    table.add(Words{"estate", "agent"}, {3, 0});
    EXPECT_EQ(entriesIn(table, {"real", "estate", "agent"}), std::vector<std::size_t>{2});
    EXPECT_EQ(entriesIn(table, {"a", "real", "estate", "real"}), (std::vector<std::size_t>{2, 1}));
    EXPECT_EQ(entriesIn(table, {}), std::vector<std::size_t>());
}

TEST(PhraseTable, MatchesBeginningsAndEndingsOfWordsOnlyWhereMarked) {
    PhraseTable table;
    table.add(Words{"logist*"}, {1, 0});
    table.add(Words{"*handel"}, {2, 0});
    table.add(Words{"wine"}, {3, 0});
    EXPECT_EQ(entriesIn(table, {"logistik", "logist", "autohandel", "handelt", "wines", "alogist"}),
              (std::vector<std::size_t>{1, 1, 2}));
}

TEST(PhraseTable, PrefersTheWholeWordThenTheLongestPart) {
    PhraseTable table;
    table.add(Words{"*handel"}, {1, 0});
    table.add(Words{"*grosshandel"}, {2, 0});
    table.add(Words{"weingrosshandel"}, {3, 0});
    EXPECT_EQ(entriesIn(table, {"biergrosshandel", "weingrosshandel", "onlinehandel"}),
              (std::vector<std::size_t>{2, 3, 1}));
}

TEST(PhraseTable, KeepsTheFirstMeaning) {
    PhraseTable table;
    table.add(Words{"wine"}, {1, 5});
    table.add(Words{"wine"}, {2, 9});
    const auto meaning = table.find(Words{"wine"});
    ASSERT_TRUE(meaning);
    EXPECT_EQ(meaning->entry, 1U);
    EXPECT_EQ(meaning->weight, 5);
}

} // namespace
} // namespace farol
