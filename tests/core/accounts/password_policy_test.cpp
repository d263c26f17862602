// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/password_policy.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

PasswordVerdict judge(std::string_view password, const std::vector<std::string_view>& known = {}) {
    return judgePassword(SecretBytes::fromText(password), known);
}

TEST(PasswordPolicy, AcceptsLongAndUnusualPasswords) {
    for (const char* password : {"vT9#qLm2&xRw", "seta lume grifo 84 onda", "Wk7-pUq3-zNf5"}) {
        EXPECT_EQ(judge(password).problem, PasswordProblem::None) << password;
        EXPECT_GE(judge(password).strength, 3) << password;
    }
}

TEST(PasswordPolicy, RefusesWhatIsGuessedFirst) {
    for (const char* password : {"1234567890", "aaaaaaaaaaaa", "abcdefghijkl", "0987654321"})
        EXPECT_EQ(judge(password).problem, PasswordProblem::TooWeak) << password;
}

TEST(PasswordPolicy, CountsCharactersAndNotBytes) {
    EXPECT_EQ(judge("ãõçéíúâêô").problem, PasswordProblem::TooShort);  // 9 of them in 18 bytes
    EXPECT_NE(judge("ãzõ4çqé7íx").problem, PasswordProblem::TooShort); // 10
    EXPECT_EQ(judge("vT9#qLm2&").problem, PasswordProblem::TooShort);
    EXPECT_EQ(judge("").problem, PasswordProblem::TooShort);
}

TEST(PasswordPolicy, CountsKnownWordsForLittle) {
    const std::vector<std::string_view> known{"Quartzhaven Lda", "renata@vulkoprim.example"};
    EXPECT_EQ(judge("quartzhaven1", known).problem, PasswordProblem::TooWeak);
    EXPECT_EQ(judge("Vulkoprim12", known).problem, PasswordProblem::TooWeak);
    EXPECT_LT(judge("quartzhaven1", known).strength, judge("quartzhaven1").strength);
}

TEST(PasswordPolicy, BearsAnyBytes) {
    EXPECT_EQ(judge(std::string_view("\0\0\0\0\0\0\0\0\0\0\0\0", 12)).problem, PasswordProblem::TooWeak);
    EXPECT_GE(judge(std::string(3'000, '\xFF') + "x").strength, 0);
}

} // namespace
} // namespace farol
