// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pattern.h"

#include <gtest/gtest.h>

#include <chrono>

namespace farol {
namespace {

TEST(Pattern, IgnoresCaseAndIsFoundAnywhere) {
    EXPECT_TRUE(Pattern("^head of").isFoundIn("HEAD OF SALES"));
    EXPECT_TRUE(Pattern("ÇÃO$").isFoundIn("Direção"));
    EXPECT_FALSE(Pattern("^sales").isFoundIn("Head of Sales"));
}

TEST(Pattern, SaysWhatIsWrong) {
    EXPECT_NE(Pattern("(open").problem(), "");
    EXPECT_FALSE(Pattern("(open").isFoundIn("(open"));
    EXPECT_NE(Pattern("(a)\\1").problem(), "") << "what would need to go back is no pattern";
    EXPECT_EQ(Pattern("a|b").problem(), "");
}

TEST(Pattern, CannotHangTheProgram) {
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_FALSE(Pattern("(a+)+$").isFoundIn(std::string(100'000, 'a') + "b"));
    EXPECT_NE(Pattern("((a{1,100}){1,100}){1,100}").problem(), "") << "too large to be kept";
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

} // namespace
} // namespace farol
