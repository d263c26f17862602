// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/number_name.h"

#include <array>
#include <charconv>
#include <cmath>

namespace farol {

std::string plainNumber(double number) {
    std::array<char, 400> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    return {text.data(), end.ptr};
}

std::string bandName(const NumberCondition& band, bool isWhole) {
    if (!band.from && !band.below) return "any number";
    if (!band.from) return "under " + plainNumber(*band.below);
    if (!band.below) return plainNumber(*band.from) + "+";
    if (!isWhole) return plainNumber(*band.from) + " to under " + plainNumber(*band.below);
    const double first = std::ceil(*band.from);
    const double last = std::ceil(*band.below) - 1;
    return first < last ? plainNumber(first) + "-" + plainNumber(last) : plainNumber(first);
}

} // namespace farol
