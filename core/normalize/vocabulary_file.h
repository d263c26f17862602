// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the vocabulary that is compiled into the program.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// The rows of a file in resources/vocabulary, without header and comments, each of at least `columns` cells.
// A short row is a slip of ours and leaves the rest usable.
std::vector<std::vector<std::string>> vocabularyRows(std::string_view file, std::size_t columns);

// "a|b|c" -> {"a", "b", "c"}; empty terms are left out.
std::vector<std::string> splitTerms(std::string_view terms);

} // namespace farol
