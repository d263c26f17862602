// SPDX-License-Identifier: GPL-3.0-or-later
// Text prepared for columns of fixed width, as on a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace farol {

// Columns that a text takes on a terminal: wide East Asian letters take two, combining marks none.
std::size_t displayWidth(std::string_view utf8);

// One line without control characters (a cell may hold terminal commands), at most `width` columns wide, an
// ellipsis at the end of what was cut.
std::string displayLine(std::string_view utf8, std::size_t width);

} // namespace farol
