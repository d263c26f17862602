// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_bytes.h"

#include <gtest/gtest.h>

#include <utility>

namespace farol {
namespace {

TEST(SecretBytes, HoldsWhatItWasGiven) {
    EXPECT_EQ(SecretBytes::fromText("correct horse").text(), "correct horse");
    EXPECT_EQ(SecretBytes(4).text(), std::string_view("\0\0\0\0", 4));
}

TEST(SecretBytes, LeavesNothingBehindWhenItMoves) {
    SecretBytes from = SecretBytes::fromText("secret");
    SecretBytes to;
    to = std::move(from);
    EXPECT_TRUE(from.empty()); // NOLINT(bugprone-use-after-move): that is the claim
    EXPECT_EQ(to.text(), "secret");
}

TEST(SecretBytes, IsEmptyWhenWiped) {
    SecretBytes bytes = SecretBytes::fromText("secret");
    const SecretBytes copy = bytes.clone();
    bytes.wipe();
    EXPECT_TRUE(bytes.empty());
    EXPECT_EQ(copy.text(), "secret");
}

} // namespace
} // namespace farol
