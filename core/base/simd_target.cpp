// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/simd_target.h"

#include <cstdint>
#include <hwy/targets.h>

namespace farol {

void useBaselineInstructions() {
    hwy::DisableTargets(~static_cast<std::int64_t>(HWY_ENABLED_BASELINE));
}

} // namespace farol
