// SPDX-License-Identifier: GPL-3.0-or-later
// The digits and marks of one number within a text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// A run of digits, and the mark in front of it: '.', ',', ' ', '\''; 0 for the first.
struct DigitGroup {
    char mark = '\0';
    std::string_view digits;
};

// Spaces of every kind become ' ', curly apostrophes '\'', minus signs and dashes '-'; white space at the
// ends is gone, each inner run of it one space.
std::string plainMarks(std::string_view utf8);

// Takes the groups of the number at the beginning of `text`, which plainMarks made. A mark belongs to the
// number only with a digit on its right; a point or comma may also begin it (".5"), with an empty first
// group.
std::vector<DigitGroup> takeDigitGroups(std::string_view& text);

// The value of groups read with `decimal` as the decimal mark.
//   returns  nothing when the marks do not fit
std::optional<double> valueOfGroups(const std::vector<DigitGroup>& groups, char decimal, int exponent);

} // namespace farol
