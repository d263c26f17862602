// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_buffer.h"
#include "core/base/file_bytes.h"

#include <gtest/gtest.h>

#include <cstring>
#include <string>

namespace farol {
namespace {

TEST(ByteBuffer, KeepsWhatItHoldsWhenItGrows) {
    ByteBuffer buffer;
    std::string expected;
    for (int i = 0; i < 1'000; ++i) {
        const std::string piece(static_cast<std::size_t>(i), static_cast<char>('a' + i % 26));
        buffer.append(piece);
        expected += piece;
    }
    buffer.append('!');
    EXPECT_EQ(buffer.view(), expected + '!');
    EXPECT_EQ(FileBytes(std::move(buffer)).view(), expected + '!');
}

TEST(ByteBuffer, CountsOnlyTheRoomThatWasFilled) {
    ByteBuffer buffer;
    std::memcpy(buffer.room(100), "abc", 3);
    buffer.commit(2);
    EXPECT_EQ(buffer.view(), "ab");
}

TEST(ByteBuffer, MayStayEmpty) {
    EXPECT_TRUE(FileBytes(ByteBuffer()).view().empty());
}

} // namespace
} // namespace farol
