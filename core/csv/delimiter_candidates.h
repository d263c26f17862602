// SPDX-License-Identifier: GPL-3.0-or-later
// What may delimit the cells of a text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace farol {

struct DelimiterCandidate {
    std::string delimiter;
    double prior =
        1.0; // how readily it is believed: people delimit with commas far more often than with colons
    bool isWeak = false; // also stands inside dates, times and names, so it needs more to show for itself
};

// Two spaces or more between the cells, which may hold single ones.
inline constexpr std::string_view kAlignedColumns = "  ";

// The known delimiters that occur in `sample`, and sequences of signs that most of its lines hold: "@@",
// "<|>", ";|".
std::vector<DelimiterCandidate> delimiterCandidates(std::string_view sample);

} // namespace farol
