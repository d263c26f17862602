// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an industry: "SaaS", "Setor: Retalho", "IT Services and IT Consulting", "62.01", "J".
#pragma once

#include <optional>
#include <string_view>

namespace farol {

// Views into the vocabulary, which lives as long as the program.
struct Industry {
    std::string_view name;        // as in resources/vocabulary/industries.csv: "software_it"
    std::string_view naceSection; // one letter, NACE Rev. 2: "J"

    bool operator==(const Industry&) const = default;
};

// Reads industries in English, Portuguese, Spanish, French and German, LinkedIn's names of them, and codes of
// NACE and its national forms (CAE, WZ, NAF, CNAE). Of several terms in one part of the text the most
// specific counts, of several parts ("Software, Retail") the first.
//   text     UTF-8, any white space
//   returns  nothing when no term of the vocabulary is in it
//   source   resources/vocabulary/industries.csv, nace.csv; Regulation (EC) No 1893/2006 for the codes
std::optional<Industry> readIndustry(std::string_view text);

} // namespace farol
