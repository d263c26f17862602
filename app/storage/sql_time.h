// SPDX-License-Identifier: GPL-3.0-or-later
// Times as the database keeps them: seconds of the Unix epoch.
#pragma once

#include <chrono>
#include <cstdint>

namespace farol::platform {

inline std::int64_t secondsOf(std::chrono::sys_seconds time) {
    return time.time_since_epoch().count();
}

inline std::chrono::sys_seconds timeOf(std::int64_t seconds) {
    return std::chrono::sys_seconds(std::chrono::seconds(seconds));
}

} // namespace farol::platform
