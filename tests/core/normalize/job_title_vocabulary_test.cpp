// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/job_title_vocabulary.h"

#include <gtest/gtest.h>

#include <string>

namespace farol {
namespace {

TEST(TitleVocabulary, ShipsWithoutMistakes) {
    const auto& mistakes = TitleVocabulary::shipped().mistakes();
    EXPECT_TRUE(mistakes.empty()) << mistakes.front();
    EXPECT_FALSE(TitleVocabulary::shipped().functions().empty());
}

TEST(TitleVocabulary, NamesTheMistakesOfItsFiles) {
    const TitleVocabulary vocabulary("kind,tier,function,terms\n"
                                     "titel,C,,one\n"
                                     "title,CC,,two\n"
                                     "title,C,shipping,three\n"
                                     "title,C,,four|five\n"
                                     "title,VP,,five\n",
                                     "function,terms\nsales,sale\n");
    EXPECT_EQ(vocabulary.mistakes(), (std::vector<std::string>{"kind titel", "tier CC", "function shipping",
                                                               "two meanings of five ... five"}));
}

TEST(TitleVocabulary, GivesAllFormsOfAWordOneId) {
    const TitleVocabulary vocabulary("kind,tier,function,terms\n"
                                     "title,DIR,,diret(or/ora)|gesch(ä)ftsf(ü)hrer(/in)\n"
                                     "title,C,,diretor geral\n",
                                     "function,terms\nsales,sale\n");
    EXPECT_EQ(vocabulary.idOf("diretor"), vocabulary.idOf("diretora"));
    EXPECT_EQ(vocabulary.idOf("geschaftsfuhrer"), vocabulary.idOf("geschaeftsfuehrerin"));
    EXPECT_NE(vocabulary.idOf("diretor"), vocabulary.idOf("geral"));
    EXPECT_EQ(vocabulary.idOf("direto"), TitleVocabulary::kUnknownWord);
}

TEST(TitleVocabulary, ReadsCompoundsByTheirLastPart) {
    const auto meaning = [](std::string_view word) {
        return TitleVocabulary::shipped().meaningByParts(word);
    };
    EXPECT_EQ(meaning("vertriebsleiterin").tier, TitleTier::Head);
    EXPECT_EQ(meaning("vertriebsleiterin").function, "sales");
    EXPECT_EQ(meaning("regionalverkaufsleiter").function, "sales");
    EXPECT_EQ(meaning("flugbegleiterin").tier, TitleTier::Individual);
    EXPECT_EQ(meaning("vizedirektorin").tier, TitleTier::Director);
    EXPECT_EQ(meaning("exdirectora").tier, TitleTier::NotABuyer);
    EXPECT_EQ(meaning("immunologist").kind, TitleKind::Guess);
    EXPECT_EQ(meaning("lighthouse").kind, TitleKind::Unknown);
}

} // namespace
} // namespace farol
