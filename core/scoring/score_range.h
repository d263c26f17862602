// SPDX-License-Identifier: GPL-3.0-or-later
// The lowest and the highest of many scores.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace farol {

struct ScoreRange {
    std::int32_t low = 0;
    std::int32_t high = -1;
    std::int64_t size() const { return std::int64_t{high} - low + 1; } // 0: there are no scores
};

inline ScoreRange scoreRange(const std::vector<std::int32_t>& scores) {
    if (scores.empty()) return {};
    ScoreRange range{scores.front(), scores.front()};
    for (const std::int32_t score : scores) {
        range.low = std::min(range.low, score);
        range.high = std::max(range.high, score);
    }
    return range;
}

} // namespace farol
