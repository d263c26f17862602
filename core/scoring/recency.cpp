// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/recency.h"

#include <algorithm>
#include <cmath>

namespace farol {

int recencyPoints(const Recency& recency, std::int64_t ageDays) {
    const std::int64_t age = std::max<std::int64_t>(ageDays, 0);
    const std::int64_t days = std::max(recency.days, 1);
    if (recency.decay == Decay::HalfLife)
        return static_cast<int>(
            std::round(recency.points * std::exp2(-static_cast<double>(age) / static_cast<double>(days))));
    if (age >= days) return 0;
    const std::int64_t doubled = 2 * recency.points * (days - age);
    return static_cast<int>((doubled + (doubled < 0 ? -days : days)) / (2 * days));
}

} // namespace farol
