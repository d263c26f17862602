// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's own clock.
#pragma once

#include "core/ports/clock.h"

namespace farol::platform {

class SystemClock final : public Clock {
public:
    std::chrono::sys_seconds now() const override;
};

} // namespace farol::platform
