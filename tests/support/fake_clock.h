// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands still until a test moves it.
#pragma once

#include "core/ports/clock.h"

namespace farol::testing {

class FakeClock final : public Clock {
public:
    std::chrono::sys_seconds now() const override { return m_now; }
    void move(std::chrono::seconds by) { m_now += by; }

private:
    std::chrono::sys_seconds m_now{std::chrono::seconds(1'790'000'000)};
};

} // namespace farol::testing
