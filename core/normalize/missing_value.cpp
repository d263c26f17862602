// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/missing_value.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace farol {

bool isMissingValue(std::string_view text) {
    constexpr std::array kMarkers = {"-",    "--",    "—",       "n/a",    "n.a.",    "na",       "n.d.",
                                     "n/d",  "nd",    "null",    "none",   "nan",     "(blank)",  "(none)",
                                     "#n/a", "#ref!", "#value!", "select", "unknown", "undefined"};
    constexpr std::size_t kLongestMarker = 9;
    if (text.empty()) return true;
    if (text.size() > kLongestMarker) return false;
    const std::string lower = lowerCase(text);
    return std::any_of(kMarkers.begin(), kMarkers.end(), [&](const char* marker) { return lower == marker; });
}

} // namespace farol
