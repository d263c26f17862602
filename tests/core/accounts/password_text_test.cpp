// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/password_text.h"

#include <gtest/gtest.h>

#include <string>

namespace farol {
namespace {

std::string normal(std::string_view typed) {
    return std::string(normalPassword(SecretBytes::fromText(typed)).text());
}

TEST(PasswordText, IsTheSameHoweverAccentsAreTyped) {
    EXPECT_EQ(normal("corac\u0327a\u0303o"), normal("cora\u00E7\u00E3o"));
    EXPECT_EQ(normal("a\u0303"), "\u00E3");
}

TEST(PasswordText, KeepsEverythingElseApart) {
    EXPECT_NE(normal("Senha"), normal("senha"));
    EXPECT_NE(normal("\uFB01m"), normal("fim")); // a ligature
    EXPECT_NE(normal(" senha"), normal("senha"));
    EXPECT_EQ(normal(""), "");
    EXPECT_EQ(normal(std::string_view("a\0b", 3)), std::string_view("a\0b", 3));
}

TEST(PasswordText, LeavesBytesThatAreNoTextAsTheyAre) {
    EXPECT_EQ(normal("\xFF\xFEx"), "\xFF\xFEx");
}

} // namespace
} // namespace farol
