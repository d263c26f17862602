// SPDX-License-Identifier: GPL-3.0-or-later
// Compares words without their plural and gender endings.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace farol {

// The form that a word shares with its plurals and with the other gender's word, in English, Portuguese,
// Spanish, French and German: diretor, diretora, diretores -> "diretor"; leiter, leiterinnen -> "leiter".
// Only endings that people's jobs and their adjectives have are known, so "porto" and "porta" stay apart.
// Words of four letters and fewer are their own form: "cto", "cta".
//   word  folded, as foldedWords gives it
std::string wordForm(std::string_view word);

// A word with its form, worked out once.
struct FormedWord {
    std::string word;
    std::string form;

    explicit FormedWord(std::string folded) : word(std::move(folded)), form(wordForm(word)) {}
};

// The same word, `text` in the plural with "s" ("vps" is "vp"), or of the same form.
bool isSameWord(const FormedWord& text, const FormedWord& term);

} // namespace farol
