// SPDX-License-Identifier: GPL-3.0-or-later
// What time it is: a port, so that waits and time limits are tested without waiting.
#pragma once

#include <chrono>

namespace farol {

class Clock {
public:
    virtual ~Clock() = default;

    // In UTC; may jump when a person sets the machine's clock.
    virtual std::chrono::sys_seconds now() const = 0;
};

} // namespace farol
