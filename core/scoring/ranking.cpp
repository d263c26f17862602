// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ranking.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace farol {
namespace {

// One counter per possible score pays off while there are not many more of them than rows.
constexpr std::int64_t kSmallRange = 1'000'000;

} // namespace

std::vector<std::uint32_t> rankByScore(const std::vector<std::int32_t>& scores) {
    std::vector<std::uint32_t> order(scores.size());
    if (scores.empty()) return order;
    const auto [low, high] = std::minmax_element(scores.begin(), scores.end());
    const std::int64_t range = std::int64_t{*high} - *low + 1;
    if (range > kSmallRange) {
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return scores[a] > scores[b]; });
        return order;
    }
    // Counting sort: where each score's run begins, best first.
    const auto bucketOf = [top = std::int64_t{*high}](std::int32_t score) {
        return static_cast<std::size_t>(top - score);
    };
    std::vector<std::uint32_t> next(static_cast<std::size_t>(range) + 1, 0);
    for (const std::int32_t score : scores) ++next[bucketOf(score) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (std::size_t row = 0; row < scores.size(); ++row)
        order[next[bucketOf(scores[row])]++] = static_cast<std::uint32_t>(row);
    return order;
}

std::vector<std::uint32_t> rankLeads(const std::vector<std::int32_t>& scores,
                                     const std::vector<std::uint8_t>& exclusions) {
    std::vector<std::uint32_t> order = rankByScore(scores);
    if (!exclusions.empty())
        std::stable_partition(order.begin(), order.end(),
                              [&](std::uint32_t row) { return exclusions[row] == 0; });
    return order;
}

} // namespace farol
