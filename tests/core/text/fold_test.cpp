// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/display_text.h"
#include "core/text/fold.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using Words = std::vector<std::string>;

TEST(Fold, TakesCaseAccentsAndWidthAway) {
    EXPECT_EQ(fold("Direcção"), "direccao");
    EXPECT_EQ(fold("STRASSE Straße"), "strasse strasse");
    EXPECT_EQ(fold("ＣＥＯ"), "ceo");
    EXPECT_EQ(fold("Łódź Ærø Œuvre"), "lodz aero oeuvre");
}

TEST(Fold, ComposedAndDecomposedAccentsAreEqual) {
    EXPECT_EQ(fold("S\u00E3o"), fold("Sa\u0303o"));
}

TEST(Fold, BadBytesDoNotStopIt) {
    EXPECT_EQ(fold("A\xFF"), "a\uFFFD");
}

TEST(LowerCase, KeepsAccents) {
    EXPECT_EQ(lowerCase("DIREÇÃO Ab1"), "direção ab1");
}

TEST(FoldedWords, SplitsAtEverythingThatIsNoLetterOrDigit) {
    EXPECT_EQ(foldedWords("Co-Founder & CTO/Head_of R2D2"),
              (Words{"co", "founder", "cto", "head", "of", "r2d2"}));
    EXPECT_EQ(foldedWords("  "), Words{});
}

TEST(FoldedWords, SingleLettersJoinedByDotsAreOneWord) {
    EXPECT_EQ(foldedWords("V.P. of Sales"), (Words{"vp", "of", "sales"}));
    EXPECT_EQ(foldedWords("c.e.o"), Words{"ceo"});
    EXPECT_EQ(foldedWords("J. Smith"), (Words{"j", "smith"}));
    EXPECT_EQ(foldedWords("v1.p"), (Words{"v1", "p"}));
}

TEST(FoldedPhrase, JoinsWordsWithOneSpace) {
    EXPECT_EQ(foldedPhrase("N.º  de\tColaboradores:"), "no de colaboradores");
}

TEST(CollapseSpace, KnowsUnicodeSpaces) {
    EXPECT_EQ(collapseSpace("\u00A0 São \t\r\n Paulo\u2003"), "São Paulo");
    EXPECT_EQ(collapseSpace(" \n"), "");
}

TEST(Trimmed, LeavesInnerSpace) {
    EXPECT_EQ(trimmed("\u00A0a  b \n"), "a  b");
}

TEST(DisplayText, CountsColumnsNotBytes) {
    EXPECT_EQ(displayWidth("ação"), 4U);
    EXPECT_EQ(displayWidth("日本"), 4U);
    EXPECT_EQ(displayWidth("a\u0303"), 1U);
}

TEST(DisplayText, CutsWithAnEllipsisInsideTheWidth) {
    EXPECT_EQ(displayLine("Lisboa", 6), "Lisboa");
    EXPECT_EQ(displayLine("Lisboa", 5), "Lisb…");
    EXPECT_EQ(displayLine("日本語", 4), "日…");
}

TEST(DisplayText, TerminalCommandsDoNotGetThrough) {
    EXPECT_EQ(displayLine("a\x1B[2Jb\x07", 20), "a[2Jb");
}

} // namespace
} // namespace farol
