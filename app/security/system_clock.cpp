// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/system_clock.h"

namespace farol::platform {

std::chrono::sys_seconds SystemClock::now() const {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace farol::platform
