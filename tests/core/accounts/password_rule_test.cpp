// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/password_rule.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(PasswordRule, RatesByWhatIsLeft) {
    EXPECT_EQ(plainStrength("", {}), 0);
    EXPECT_EQ(plainStrength("xk4Pz", {}), 0);
    EXPECT_EQ(plainStrength("xk4PzTm", {}), 1);
    EXPECT_EQ(plainStrength("xk4PzTm9v", {}), 2);
    EXPECT_EQ(plainStrength("xk4PzTm9vB", {}), 3);
    EXPECT_EQ(plainStrength("xk4PzTm9vBz7Wd", {}), 4);
    EXPECT_EQ(plainStrength("horta veleiro granito", {}), 4);
}

TEST(PasswordRule, CountsNothingForRepetitionsAndSequences) {
    EXPECT_EQ(plainStrength("aaaaaaaaaaaaaaaaaaaa", {}), 0);
    EXPECT_EQ(plainStrength("12345678901234567890", {}), 0);
    EXPECT_EQ(plainStrength("zyxwvutsrqponmlkji", {}), 0);
    EXPECT_EQ(plainStrength("axaxaxaxaxaxaxaxaxax", {}), 1); // two different ones
}

TEST(PasswordRule, WantsMoreOfASingleKind) {
    EXPECT_EQ(plainStrength("739150628404", {}), 2);
    EXPECT_EQ(plainStrength("qzmtwrpvkxjd", {}), 2);
    EXPECT_EQ(plainStrength("qzmtwrpvkxjdmwqt", {}), 3);
}

TEST(PasswordRule, TakesKnownWordsAway) {
    const std::vector<std::string> words = guessableWords({"Lumen & Filhos, SA", " Ana.Reis@lumen.pt"});
    EXPECT_EQ(words, (std::vector<std::string>{"ana.reis", "filhos", "lumen", "lumen.pt", "reis"}));
    EXPECT_EQ(plainStrength("LumenFilhos7391", words), 0);
    EXPECT_GT(plainStrength("LumenFilhos7391", {}), 2);
}

} // namespace
} // namespace farol
