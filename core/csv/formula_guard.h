// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a spreadsheet from running a lead's text as a formula.
#pragma once

#include <string_view>

namespace farol {

// True for a cell that begins with = + - @, tab or carriage return and is neither a lone sign nor a plain or
// phone number.
//   source   OWASP, "CSV Injection"
bool looksLikeFormula(std::string_view text);

// True for a cell that is an apostrophe before what looksLikeFormula.
bool isGuarded(std::string_view text);

} // namespace farol
