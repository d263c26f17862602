// SPDX-License-Identifier: GPL-3.0-or-later
// How well a score tells won leads from lost ones, worked out from how many of each have each score.
#pragma once

#include <cstdint>
#include <vector>

namespace farol {

// The won and lost leads of one score.
struct OutcomeCount {
    std::int64_t score = 0;
    std::uint64_t won = 0;
    std::uint64_t lost = 0;
    bool operator==(const OutcomeCount&) const = default;
};

// Ascending scores, each once.
using OutcomeCounts = std::vector<OutcomeCount>;

// Counts (score, won or lost) pairs.
struct ScoredOutcome {
    std::int64_t score = 0;
    bool isWon = false;
};
OutcomeCounts countOutcomes(std::vector<ScoredOutcome> outcomes);

std::uint64_t wonCount(const OutcomeCounts& counts);
std::uint64_t lostCount(const OutcomeCounts& counts);

// The chance that a won lead, picked by lot, has a higher score than a lost one; equal scores count half.
// 0.5: the score says nothing.
//   requires  at least one of each
//   source    Hanley and McNeil 1982: the area under the ROC curve as the Mann-Whitney statistic
double areaUnderCurve(const OutcomeCounts& counts);

struct Interval {
    double low = 0;
    double high = 0;
};

inline constexpr int kResamples = 1'000;
inline constexpr std::uint64_t kResampleSeed = 20'260'101;

// The middle 95 % of the areas of `resamples` lists drawn with replacement from the won leads and, apart
// from them, from the lost ones. The same bytes on every platform for the same counts and seed. Takes time by
// distinct scores, not by leads.
//   requires  at least one of each
//   source    Efron and Tibshirani 1993, chapter 13: the percentile interval
Interval bootstrapInterval(const OutcomeCounts& counts, int resamples = kResamples,
                           std::uint64_t seed = kResampleSeed);

// The best `percent` of the leads, highest score first. Where the border falls among equal scores, each of
// them counts in part, so that the order of the file plays no role.
struct BestShare {
    int percent = 10;
    double leads = 0;
    double won = 0;
    double precision = 0; // won / leads
    double lift = 0;      // precision / the share of won leads in the whole list
};
//   requires  at least one lead that is won
BestShare bestShare(const OutcomeCounts& counts, int percent);

} // namespace farol
