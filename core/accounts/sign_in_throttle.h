// SPDX-License-Identifier: GPL-3.0-or-later
// How long the next try to sign in must wait after failed ones.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace farol {

inline constexpr std::uint32_t kFreeSignInFailures = 5;
inline constexpr std::chrono::seconds kLongestSignInWait{60};

struct SignInFailures {
    std::uint32_t count = 0;         // since the last success
    std::chrono::sys_seconds last{}; // when the last one was
    bool operator==(const SignInFailures&) const = default;
};

// None before the fifth failure; then 1, 2, 4 ... 60 seconds.
std::chrono::seconds waitAfter(std::uint32_t failures);

// What is left of the wait. When the clock was set back, the wait begins anew: it is neither cut short nor
// ever longer than a full one.
//   failures  its time is set to `now` when it lies in the future
std::chrono::seconds remainingWait(SignInFailures& failures, std::chrono::sys_seconds now);

SignInFailures withFailure(SignInFailures failures, std::chrono::sys_seconds now);

// Two numbers as JSON: what is kept between starts.
std::string writeFailures(const SignInFailures& failures);

// What cannot be read counts as five failures just now: spoiling the file opens no gate and closes none.
SignInFailures readFailures(std::string_view text, std::chrono::sys_seconds now);

} // namespace farol
