// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/recovery_code.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace farol {
namespace {

SecretBytes sample() {
    SecretBytes secret(kRecoveryBytes);
    for (std::size_t i = 0; i < secret.size(); ++i) secret.data()[i] = static_cast<std::uint8_t>(i * 37 + 11);
    return secret;
}

std::string codeOf(const SecretBytes& secret) {
    return std::string(writeRecoveryCode(secret).text());
}

bool readsAs(std::string_view typed, const SecretBytes& secret) {
    const auto read = readRecoveryCode(typed);
    return read && read->text() == secret.text();
}

TEST(RecoveryCode, IsNineGroupsOfFour) {
    const std::string code = codeOf(sample());
    ASSERT_EQ(code.size(), 44U);
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i % 5 == 4)
            EXPECT_EQ(code[i], '-');
        else
            EXPECT_NE(std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ").find(code[i]), std::string::npos);
    }
}

TEST(RecoveryCode, ReadsWhatItWrote) {
    EXPECT_TRUE(readsAs(codeOf(sample()), sample()));
    for (const int value : {0x00, 0xFF, 0x80, 0x01}) {
        SecretBytes secret(kRecoveryBytes);
        std::fill_n(secret.data(), secret.size(), static_cast<std::uint8_t>(value));
        EXPECT_TRUE(readsAs(codeOf(secret), secret)) << value;
    }
}

TEST(RecoveryCode, BearsCaseSpacesDashesAndLookAlikes) {
    SecretBytes secret(kRecoveryBytes); // zeros and ones, so that O, I and L have a place
    secret.data()[0] = 0b00001'000;
    const std::string code = codeOf(secret);
    std::string typed = "  ";
    for (const char c : code) {
        if (c == '-')
            typed += " \u2013\n";
        else if (c == '0')
            typed += typed.size() % 2 ? 'O' : 'o';
        else if (c == '1')
            typed += typed.size() % 2 ? 'I' : 'l';
        else
            typed += static_cast<char>(std::tolower(c));
    }
    EXPECT_NE(typed.find_first_of("oO"), std::string::npos);
    EXPECT_TRUE(readsAs(typed, secret)) << typed;
}

TEST(RecoveryCode, TellsEverySingleTypo) {
    const std::string code = codeOf(sample());
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '-') continue;
        for (const char other : std::string("0123456789ABCDEFGHJKMNPQRSTUVWXYZ")) {
            std::string typed = code;
            typed[i] = other;
            EXPECT_EQ(readRecoveryCode(typed).has_value(), other == code[i]) << typed;
        }
    }
}

TEST(RecoveryCode, TellsEverySwapOfNeighbours) {
    std::string code = codeOf(sample());
    std::erase(code, '-');
    for (std::size_t i = 0; i + 1 < code.size(); ++i) {
        std::string typed = code;
        std::swap(typed[i], typed[i + 1]);
        EXPECT_EQ(readRecoveryCode(typed).has_value(), code[i] == code[i + 1]) << typed;
    }
}

TEST(RecoveryCode, RefusesOtherLengths) {
    const std::string code = codeOf(sample());
    for (std::size_t size = 0; size < code.size(); ++size)
        EXPECT_FALSE(readRecoveryCode(std::string_view(code).substr(0, size)));
    EXPECT_FALSE(readRecoveryCode(code + "0"));
    EXPECT_FALSE(readRecoveryCode(code + code));
}

} // namespace
} // namespace farol
