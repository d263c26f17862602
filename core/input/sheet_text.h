// SPDX-License-Identifier: GPL-3.0-or-later
// Undoes what workbooks write for characters that XML has no place for.
#pragma once

#include <string>
#include <string_view>

namespace farol {

// "_x000D_" -> a carriage return, "_x005F_" -> "_". What is no character, or NUL, stays as it is.
//   source   ECMA-376 part 1, 22.9.2.19 (ST_Xstring)
std::string plainSheetText(std::string_view utf8);

} // namespace farol
