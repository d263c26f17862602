// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_limit.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(LineLimit, CountsALineAcrossPieces) {
    LineLimit lines(6);
    EXPECT_TRUE(lines.accepts("abc"));
    EXPECT_TRUE(lines.accepts("def"));
    EXPECT_FALSE(lines.accepts("g"));
}

TEST(LineLimit, EveryKindOfLineEndBeginsAnew) {
    LineLimit lines(3);
    EXPECT_TRUE(lines.accepts("abc\nd"));
    EXPECT_TRUE(lines.accepts("ef\r"));
    EXPECT_TRUE(lines.accepts("abc"));
    EXPECT_FALSE(lines.accepts("d"));
}

} // namespace
} // namespace farol
