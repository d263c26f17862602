// SPDX-License-Identifier: GPL-3.0-or-later
// A plain rule for the strength of a password, where there is no zxcvbn.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace farol {

// What of the known texts is worth trying, in lower case: "Lumen & Filhos" -> "lumen", "filhos"; of an e-mail
// address also what stands before and behind its @. Without repetitions, and without what is shorter than
// four bytes.
std::vector<std::string> guessableWords(const std::vector<std::string_view>& known);

// By how much is left when what costs a guesser nothing is taken away: guessable words, characters that
// repeat or continue their neighbour (aaaa, 1234, dcba). Kinds are small letters, capitals, digits, others.
//   words    in lower case
//   returns  0 below 6 left, 1 below 8, 2 below 10; then 3; 4 from 14 left with three kinds, or from 18 left.
//            A password of a single kind is at most 2 below 16 left, any below 5 different ones is at most 1
int plainStrength(std::string_view password, const std::vector<std::string>& words);

} // namespace farol
