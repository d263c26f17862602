// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ranking.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

namespace farol {
namespace {

using Order = std::vector<std::uint32_t>;

Order stableSorted(const std::vector<std::int32_t>& scores) {
    Order order(scores.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return scores[a] > scores[b]; });
    return order;
}

TEST(Ranking, EmptyAndSingle) {
    EXPECT_EQ(rankByScore({}), Order{});
    EXPECT_EQ(rankByScore({-7}), Order{0});
}

TEST(Ranking, HighestFirstAndStable) {
    EXPECT_EQ(rankByScore({1, 3, -2, 3, 1}), (Order{1, 3, 0, 4, 2}));
}

TEST(Ranking, ExtremeScoresDoNotOverflow) {
    constexpr auto kLow = std::numeric_limits<std::int32_t>::min();
    constexpr auto kHigh = std::numeric_limits<std::int32_t>::max();
    EXPECT_EQ(rankByScore({kLow, kHigh, 0, kHigh, kLow}), (Order{1, 3, 2, 0, 4}));
}

TEST(Ranking, AgreesWithAStableSort) {
    std::mt19937 random(7);
    for (const int range : {1, 3, 40, 5'000'000}) {
        std::vector<std::int32_t> scores(5'000);
        for (auto& score : scores)
            score = static_cast<std::int32_t>(random() % static_cast<unsigned>(range)) - range / 2;
        EXPECT_EQ(rankByScore(scores), stableSorted(scores)) << "range " << range;
    }
}

} // namespace
} // namespace farol
