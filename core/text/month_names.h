// SPDX-License-Identifier: GPL-3.0-or-later
// Names of months and the small words around them, in five languages.
#pragma once

#include <optional>
#include <string_view>

namespace farol {

// The month, 1..12, of a name or the first three or more letters of one, in English, Portuguese, Spanish,
// French or German.
//   word     folded, without a dot: "fev", "marco", "janv"
//   returns  nothing when no month, or months of different numbers, begin so ("jui")
std::optional<unsigned> monthFromName(std::string_view word);

// True for what may stand in a written date and says nothing: "de", "of", "th", "at", a day of the week.
bool isDateFiller(std::string_view word);

} // namespace farol
