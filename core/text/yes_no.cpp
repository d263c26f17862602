// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/yes_no.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace farol {
namespace {

// Folded. "s" is sim and sí, "o" oui, "j" ja.
constexpr std::array<std::string_view, 19> kYes = {
    "yes", "sim", "si",   "oui",  "ja",   "y",          "s",         "o", "j", "1",
    "on",  "t",   "true", "vrai", "wahr", "verdadeiro", "verdadero", "✔", "✅"};
constexpr std::array<std::string_view, 13> kNo = {"no",    "nao",  "non",    "nein",  "n", "0", "off",
                                                  "false", "faux", "falsch", "falso", "✗", "❌"};
constexpr std::array<std::string_view, 4> kTicks = {"x", "✓", "☑", "[x]"};

template <std::size_t N> bool holds(const std::array<std::string_view, N>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

std::optional<bool> parseYesNo(std::string_view text, BlankMeans blank) {
    constexpr std::size_t kLongest = 40; // bytes, white space included
    if (text.size() > kLongest) return std::nullopt;
    const std::string word = fold(collapseSpace(text));
    if (word.empty()) return blank == BlankMeans::No ? std::optional(false) : std::nullopt;
    if (holds(kYes, word) || holds(kTicks, word)) return true;
    if (holds(kNo, word)) return false;
    return std::nullopt;
}

BlankMeans decideBlank(std::span<const std::string> values) {
    bool hasTick = false;
    bool hasBlank = false;
    for (const std::string& value : values) {
        const std::string word = fold(collapseSpace(value));
        if (word.empty())
            hasBlank = true;
        else if (holds(kTicks, word))
            hasTick = true;
        else
            return BlankMeans::Nothing;
    }
    return hasTick && hasBlank ? BlankMeans::No : BlankMeans::Nothing;
}

} // namespace farol
