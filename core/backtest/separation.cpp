// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backtest/separation.h"

#include "core/backtest/resample.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace farol {
namespace {

// The area from the counts per score, ascending.
double areaOf(const std::vector<std::uint64_t>& won, const std::vector<std::uint64_t>& lost) {
    double pairsInOrder = 0; // below 2^53 for lists of tens of millions; beyond, the last digits are rounded
    double lostBelow = 0;
    double wonSoFar = 0;
    for (std::size_t i = 0; i < won.size(); ++i) {
        const double wonHere = static_cast<double>(won[i]);
        const double lostHere = static_cast<double>(lost[i]);
        pairsInOrder += wonHere * (lostBelow + lostHere / 2);
        lostBelow += lostHere;
        wonSoFar += wonHere;
    }
    return pairsInOrder / (wonSoFar * lostBelow);
}

} // namespace

OutcomeCounts countOutcomes(std::vector<ScoredOutcome> outcomes) {
    std::sort(outcomes.begin(), outcomes.end(),
              [](const ScoredOutcome& a, const ScoredOutcome& b) { return a.score < b.score; });
    OutcomeCounts counts;
    for (const ScoredOutcome& outcome : outcomes) {
        if (counts.empty() || counts.back().score != outcome.score) counts.push_back({outcome.score, 0, 0});
        ++(outcome.isWon ? counts.back().won : counts.back().lost);
    }
    return counts;
}

std::uint64_t wonCount(const OutcomeCounts& counts) {
    std::uint64_t sum = 0;
    for (const OutcomeCount& count : counts) sum += count.won;
    return sum;
}

std::uint64_t lostCount(const OutcomeCounts& counts) {
    std::uint64_t sum = 0;
    for (const OutcomeCount& count : counts) sum += count.lost;
    return sum;
}

double areaUnderCurve(const OutcomeCounts& counts) {
    std::vector<std::uint64_t> won;
    std::vector<std::uint64_t> lost;
    for (const OutcomeCount& count : counts) {
        won.push_back(count.won);
        lost.push_back(count.lost);
    }
    return areaOf(won, lost);
}

Interval bootstrapInterval(const OutcomeCounts& counts, int resamples, std::uint64_t seed) {
    std::vector<std::uint64_t> won;
    std::vector<std::uint64_t> lost;
    for (const OutcomeCount& count : counts) {
        won.push_back(count.won);
        lost.push_back(count.lost);
    }
    Resampler resampler(seed);
    std::vector<std::uint64_t> wonDrawn;
    std::vector<std::uint64_t> lostDrawn;
    std::vector<double> areas;
    areas.reserve(static_cast<std::size_t>(resamples));
    for (int i = 0; i < resamples; ++i) {
        resampler.draw(won, wonDrawn);
        resampler.draw(lost, lostDrawn);
        areas.push_back(areaOf(wonDrawn, lostDrawn));
    }
    std::sort(areas.begin(), areas.end());
    const auto quantile = [&areas](double share) {
        return areas[static_cast<std::size_t>(std::lround(share * static_cast<double>(areas.size() - 1)))];
    };
    return {quantile(0.025), quantile(0.975)};
}

BestShare bestShare(const OutcomeCounts& counts, int percent) {
    const double won = static_cast<double>(wonCount(counts));
    const double all = won + static_cast<double>(lostCount(counts));
    assert(won > 0);
    BestShare best;
    best.percent = percent;
    best.leads = all * percent / 100;
    double room = best.leads;
    for (auto count = counts.rbegin(); count != counts.rend() && room > 0; ++count) {
        const double here = static_cast<double>(count->won + count->lost);
        const double taken = std::min(room, here);
        best.won += static_cast<double>(count->won) * taken / here;
        room -= taken;
    }
    best.precision = best.won / best.leads;
    best.lift = best.precision / (won / all);
    return best;
}

} // namespace farol
