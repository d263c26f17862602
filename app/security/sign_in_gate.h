// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps count of failed tries to sign in, across restarts, and says how long the next must wait.
#pragma once

#include "core/accounts/sign_in_throttle.h"
#include "core/base/result.h"
#include "core/ports/clock.h"

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace farol::platform {

// One count for all companies: a count per e-mail address would tell which addresses have been tried.
class SignInGate {
public:
    SignInGate(std::filesystem::path folder, const Clock& clock);

    //   errors   ReadFailed, WriteFailed, NoPermission
    Result<std::chrono::seconds> remaining();

    // Lets one try through, and counts it as failed from its beginning: who ends the program in the middle
    // of a try gains nothing.
    //   errors   TooManyAttempts, detail: seconds to wait; WriteFailed, NoPermission
    Result<void> enter();

    // The last try was right, or something else was in its way: it does not count.
    Result<void> withdraw();

    // Somebody is in: the count begins anew.
    //   returns  how many tries failed
    Result<std::uint32_t> reset();

private:
    Result<SignInFailures> load() const;
    Result<void> store(const SignInFailures& failures) const;

    std::filesystem::path m_folder;
    const Clock& m_clock;
};

} // namespace farol::platform
