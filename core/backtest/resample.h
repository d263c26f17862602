// SPDX-License-Identifier: GPL-3.0-or-later
// Draws with replacement from counted classes, by a seed.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace farol {

class Resampler {
public:
    explicit Resampler(std::uint64_t seed) : m_random(seed) {}

    // How often each class comes up in as many draws as there are members.
    //   counts  members per class
    //   drawn   same length; adds up to the same sum
    void draw(const std::vector<std::uint64_t>& counts, std::vector<std::uint64_t>& drawn);

private:
    double uniform(); // 0 <= u < 1
    double normal();
    std::uint64_t binomial(std::uint64_t trials, double chance);

    std::mt19937_64 m_random;
};

} // namespace farol
