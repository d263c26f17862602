// SPDX-License-Identifier: GPL-3.0-or-later
// Reads yes and no in five languages, and as forms and spreadsheets write them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace farol {

// What an empty cell says: nothing, or "no" in a column that is only ticked ("x" or empty).
enum class BlankMeans { Nothing, No };

// Reads "sim", "Não", "oui", "nein", "S", "n", "1", "0", "TRUE", "verdadeiro", "x", "✓".
//   text     UTF-8, any white space
//   returns  nothing when it is neither
std::optional<bool> parseYesNo(std::string_view text, BlankMeans blank = BlankMeans::Nothing);

// No when every value is a tick or empty, and some are each.
BlankMeans decideBlank(std::span<const std::string> values);

} // namespace farol
