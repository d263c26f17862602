// SPDX-License-Identifier: GPL-3.0-or-later
// Guesses the encoding of text that carries no mark and is not UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace farol {

// UTF-16 or UTF-32 without a byte order mark: Latin letters leave every second byte zero, or three of four.
//   returns  "utf-16le", "utf-16be", "utf-32le" or "utf-32be"; nothing for anything else
std::optional<std::string> wideEncoding(std::string_view bytes);

// The code page of a text that is not UTF-8, by its lower-case IANA name. Windows-1252 where nothing speaks
// for another: that is what the files of Western Europe are.
//   source   uchardet's statistics of letters, checked against what each code page cannot hold
std::string guessCodePage(std::string_view bytes);

} // namespace farol
