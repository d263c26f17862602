// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a small, well-formed CSV whole: the program's own vocabulary files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace farol {

// Comma-delimited RFC 4180 with a header, which is left out; blank lines and lines that begin with '#' too.
//   csv  UTF-8
std::vector<std::vector<std::string>> parseCsvRows(std::string_view csv);

} // namespace farol
