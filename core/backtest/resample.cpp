// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backtest/resample.h"

#include <algorithm>
#include <cmath>

namespace farol {

// Not std::uniform_real_distribution and its like: they may differ between standard libraries.
double Resampler::uniform() {
    constexpr double kStep = 1.0 / 9007199254740992.0; // 2^-53
    return static_cast<double>(m_random() >> 11U) * kStep;
}

//   source   Marsaglia and Bray 1964: the polar method
double Resampler::normal() {
    for (;;) {
        const double x = 2 * uniform() - 1;
        const double y = 2 * uniform() - 1;
        const double square = x * x + y * y;
        if (square > 0 && square < 1) return x * std::sqrt(-2 * std::log(square) / square);
    }
}

std::uint64_t Resampler::binomial(std::uint64_t trials, double chance) {
    if (trials == 0 || chance <= 0) return 0;
    if (chance >= 1) return trials;
    if (chance > 0.5) return trials - binomial(trials, 1 - chance);
    const double count = static_cast<double>(trials);
    const double mean = count * chance;
    // Where so many are expected, the rounded normal is as good as the exact law for an interval of three
    // digits.
    constexpr double kManyExpected = 200;
    if (mean > kManyExpected) {
        const double value = std::round(mean + normal() * std::sqrt(mean * (1 - chance)));
        return static_cast<std::uint64_t>(std::clamp(value, 0.0, count));
    }
    // Goes up from 0 until the chances add up to a number drawn by lot.
    const double odds = chance / (1 - chance);
    double share = std::exp(count * std::log1p(-chance));
    double rest = uniform();
    std::uint64_t value = 0;
    while (rest >= share && value < trials) {
        rest -= share;
        share *= odds * (count - static_cast<double>(value)) / static_cast<double>(value + 1);
        ++value;
    }
    return value;
}

void Resampler::draw(const std::vector<std::uint64_t>& counts, std::vector<std::uint64_t>& drawn) {
    std::uint64_t members = 0;
    for (const std::uint64_t count : counts) members += count;
    std::uint64_t draws = members;
    drawn.assign(counts.size(), 0);
    for (std::size_t i = 0; i < counts.size() && draws > 0; ++i) {
        drawn[i] = counts[i] == members
                       ? draws
                       : binomial(draws, static_cast<double>(counts[i]) / static_cast<double>(members));
        draws -= drawn[i];
        members -= counts[i];
    }
}

} // namespace farol
