// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backtest/separation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace farol {
namespace {

// The area by its definition: every pair of a won and a lost lead.
double areaByPairs(const std::vector<ScoredOutcome>& outcomes) {
    double inOrder = 0;
    double pairs = 0;
    for (const ScoredOutcome& won : outcomes) {
        if (!won.isWon) continue;
        for (const ScoredOutcome& lost : outcomes) {
            if (lost.isWon) continue;
            pairs += 1;
            inOrder += won.score > lost.score ? 1 : won.score == lost.score ? 0.5 : 0;
        }
    }
    return inOrder / pairs;
}

TEST(Separation, AreaIsTheShareOfPairsInTheRightOrder) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<ScoredOutcome> outcomes = {{3, true}, {2, false}};
        const auto scores = 1 + random() % 30;
        for (auto leads = random() % 200; leads > 0; --leads)
            outcomes.push_back({static_cast<std::int64_t>(random() % scores) - 5, random() % 3 == 0});
        EXPECT_NEAR(areaUnderCurve(countOutcomes(outcomes)), areaByPairs(outcomes), 1e-12) << round;
    }
}

TEST(Separation, PlantedAreasComeOut) {
    EXPECT_EQ(areaUnderCurve({{1, 0, 5}, {2, 5, 0}}), 1);
    EXPECT_EQ(areaUnderCurve({{1, 5, 0}, {2, 0, 5}}), 0);
    EXPECT_EQ(areaUnderCurve({{4, 5, 5}}), 0.5);
    EXPECT_EQ(areaUnderCurve({{1, 1, 3}, {2, 3, 1}}), 0.75);
}

TEST(Separation, CountsEachScoreOnceAscending) {
    const OutcomeCounts counts = countOutcomes({{5, true}, {-1, false}, {5, false}, {5, true}});
    EXPECT_EQ(counts, (OutcomeCounts{{-1, 0, 1}, {5, 2, 1}}));
    EXPECT_EQ(wonCount(counts), 2U);
    EXPECT_EQ(lostCount(counts), 2U);
}

TEST(Separation, IntervalIsTheSameEveryTimeAndHoldsTheArea) {
    const OutcomeCounts counts = {{0, 5, 60}, {1, 10, 30}, {2, 20, 20}, {3, 25, 5}};
    const Interval first = bootstrapInterval(counts);
    const Interval second = bootstrapInterval(counts);
    EXPECT_EQ(first.low, second.low);
    EXPECT_EQ(first.high, second.high);
    EXPECT_LT(first.low, areaUnderCurve(counts));
    EXPECT_GT(first.high, areaUnderCurve(counts));
    EXPECT_NE(bootstrapInterval(counts, kResamples, 1).low, first.low) << "the seed should matter";
}

// The width that theory expects: Hanley and McNeil's standard error, times 2 x 1.96.
TEST(Separation, IntervalIsAsWideAsTheStandardErrorSays) {
    for (const std::uint64_t scale : {std::uint64_t{1}, std::uint64_t{100}, std::uint64_t{10'000}}) {
        OutcomeCounts counts; // both spread evenly over many scores: area 0.5
        for (int score = 0; score < 50; ++score) counts.push_back({score, 2 * scale, 4 * scale});
        const double won = 100 * static_cast<double>(scale);
        const double lost = 2 * won;
        const double error = std::sqrt((0.25 + (won + lost - 2) * (1.0 / 3 - 0.25)) / (won * lost));
        const Interval interval = bootstrapInterval(counts);
        EXPECT_NEAR((interval.high - interval.low) / (2 * 1.96 * error), 1, 0.1) << scale;
        EXPECT_NEAR((interval.high + interval.low) / 2, 0.5, error / 5) << scale;
    }
}

TEST(Separation, BestShareSplitsEqualScores) {
    const OutcomeCounts counts = {{1, 10, 70}, {2, 10, 10}}; // 20 of 100 are won
    const BestShare ten = bestShare(counts, 10);
    EXPECT_DOUBLE_EQ(ten.leads, 10);
    EXPECT_DOUBLE_EQ(ten.won, 5);
    EXPECT_DOUBLE_EQ(ten.precision, 0.5);
    EXPECT_DOUBLE_EQ(ten.lift, 2.5);
    const BestShare thirty = bestShare(counts, 30);
    EXPECT_DOUBLE_EQ(thirty.won, 10 + 10 * 10.0 / 80);
    EXPECT_DOUBLE_EQ(bestShare(counts, 100).lift, 1);
}

} // namespace
} // namespace farol
