// SPDX-License-Identifier: GPL-3.0-or-later
// Text made comparable: case, accents and punctuation folded away.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace farol {

// Lower case without accents, compatibility forms unified: "Ｄirecção" -> "direccao", "Straße" -> "strasse".
// Text that is not UTF-8 has its bad bytes replaced.
//   source   Unicode NFKC with case folding, marks stripped (utf8proc)
std::string fold(std::string_view utf8);

// Lower case only, accents kept, as Python's str.lower() for letters: what the first prototype compared.
std::string lowerCase(std::string_view utf8);

// The words of a text, folded. A word is a run of letters and digits; single letters joined by dots are one
// word ("V.P." -> "vp", "C.E.O" -> "ceo"). "Co-Founder & CTO" -> {"co", "founder", "cto"}.
std::vector<std::string> foldedWords(std::string_view utf8);

// foldedWords joined by one space: the form in which headers and names are looked up.
std::string foldedPhrase(std::string_view utf8);

// Without white space at both ends, and each inner run of it as one space. Knows the Unicode spaces.
std::string collapseSpace(std::string_view utf8);

// Without white space at both ends; a view into the argument.
std::string_view trimmed(std::string_view utf8);

} // namespace farol
