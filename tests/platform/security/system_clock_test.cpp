// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/system_clock.h"

#include <gtest/gtest.h>

#include <chrono>

namespace farol::platform {
namespace {

TEST(SystemClock, TellsTheSecondsOfTheUnixEpoch) {
    const auto before = std::chrono::system_clock::now() - std::chrono::seconds(1);
    const auto now = SystemClock().now();
    EXPECT_GE(now, before);
    EXPECT_LE(now, std::chrono::system_clock::now());
}

} // namespace
} // namespace farol::platform
