// SPDX-License-Identifier: GPL-3.0-or-later
// Text that stands for nothing: what forms and exports write into an empty cell.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// The texts that count as an empty cell. Case and white space do not matter; empty text always counts.
struct MissingMarkers {
    // "-", "n/a", "NULL", "(blank)", a form's untouched "Select" and the like.
    MissingMarkers();
    // Only these, instead of the usual ones.
    explicit MissingMarkers(const std::vector<std::string>& markers);

    void add(std::string_view marker);

    //   text  white space trimmed
    bool contains(std::string_view text) const;

private:
    std::vector<std::string> m_markers; // lower case, white space collapsed
    std::size_t m_longest = 0;          // bytes
};

// MissingMarkers().contains(text)
bool isMissingValue(std::string_view text);

} // namespace farol
