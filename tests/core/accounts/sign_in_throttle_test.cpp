// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sign_in_throttle.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

const std::chrono::sys_seconds kNow{seconds(1'790'000'000)};

TEST(SignInThrottle, WaitsFromTheFifthFailureOnAndNeverOverAMinute) {
    const std::vector<int> expected{0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60};
    for (std::uint32_t failures = 0; failures < expected.size(); ++failures)
        EXPECT_EQ(waitAfter(failures), seconds(expected[failures])) << failures;
    EXPECT_EQ(waitAfter(4'000'000'000U), seconds(60));
}

TEST(SignInThrottle, CountsTheWaitDown) {
    SignInFailures failures{8, kNow}; // 8 seconds
    EXPECT_EQ(remainingWait(failures, kNow), seconds(8));
    EXPECT_EQ(remainingWait(failures, kNow + seconds(7)), seconds(1));
    EXPECT_EQ(remainingWait(failures, kNow + seconds(8)), seconds(0));
    EXPECT_EQ(remainingWait(failures, kNow + hours(9'000)), seconds(0));
}

TEST(SignInThrottle, BeginsAnewWhenTheClockWasSetBack) {
    SignInFailures failures{8, kNow};
    const auto earlier = kNow - hours(24 * 365);
    EXPECT_EQ(remainingWait(failures, earlier), seconds(8));
    EXPECT_EQ(remainingWait(failures, earlier + seconds(8)), seconds(0));
}

TEST(SignInThrottle, CountsFailures) {
    const SignInFailures failures = withFailure({4, kNow}, kNow + seconds(3));
    EXPECT_EQ(failures, (SignInFailures{5, kNow + seconds(3)}));
    EXPECT_EQ(withFailure({0xFFFFFFFFU, kNow}, kNow).count, 0xFFFFFFFFU);
}

TEST(SignInThrottle, ReadsWhatItWrote) {
    const SignInFailures failures{7, kNow};
    EXPECT_EQ(readFailures(writeFailures(failures), kNow + hours(1)), failures);
}

TEST(SignInThrottle, TakesASpoiltFileForFiveFailuresJustNow) {
    for (const char* text :
         {"", "x", "{}", "[1,2]", "{\"failures\":-1,\"last\":1}", "{\"failures\":1}",
          "{\"failures\":0,\"last\":-5}", "{\"failures\":4294967296,\"last\":0}",
          "{\"failures\":1.5,\"last\":0}", "{\"failures\":18446744073709551615,\"last\":0}"})
        EXPECT_EQ(readFailures(text, kNow), (SignInFailures{kFreeSignInFailures, kNow})) << text;
}

} // namespace
} // namespace farol
