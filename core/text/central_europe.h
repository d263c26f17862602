// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the code pages of Central Europe from the Western one by the words of a text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace farol {

// The page of Central Europe that `bytes` are in, where words prove it: their letters are all of one language
// there, and of no Western language in Windows-1252.
//   bytes    in a code page of one byte for each letter
//   returns  "windows-1250" or "iso-8859-2"; none where the words may be Western
std::optional<std::string> centralEuropeanPage(std::string_view bytes);

} // namespace farol
