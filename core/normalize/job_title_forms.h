// SPDX-License-Identifier: GPL-3.0-or-later
// The notation in which vocabulary files write the forms of a title (resources/vocabulary/README.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace farol {

// All spellings of one word, folded, the first of which names it: "diret(or/ora)" -> {"diretor", "diretora"}.
// An umlaut is also written with an e.
using WordForms = std::vector<std::string>;

// A term word by word: "sóci(o/a) gerente" -> {{"socio", "socia"}, {"gerente"}}.
using TermForms = std::vector<WordForms>;

// The terms that a cell lists, separated by '|'. "[x/y]" stands for two terms, "(x/y)" for two forms of a
// word.
//   cell   UTF-8, as in the vocabulary files
std::vector<TermForms> parseTerms(std::string_view cell);

} // namespace farol
