// SPDX-License-Identifier: GPL-3.0-or-later
// Text that stands for nothing: what forms and exports write into an empty cell.
#pragma once

#include <string_view>

namespace farol {

// True for empty text and for markers such as "-", "n/a", "NULL", "(blank)" and a form's untouched "Select".
//   text  white space trimmed
bool isMissingValue(std::string_view text);

} // namespace farol
