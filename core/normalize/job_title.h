// SPDX-License-Identifier: GPL-3.0-or-later
// What a job title says about its holder: how senior, and in which function of the company.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace farol {

// From the top down: of several titles, the first of these counts.
enum class TitleTier : std::uint8_t {
    Owner,
    CLevel,
    VicePresident,
    Director,
    Head,
    Manager,
    Senior,
    Individual,
    Entry,
    NotABuyer
};

struct JobTitle {
    std::optional<TitleTier> tier; // nothing: unknown
    std::string_view function;     // one of jobFunctions(); empty: unknown

    bool operator==(const JobTitle&) const = default;
};

// Reads a title in English, Portuguese, Spanish, French or German, in any case, gender form and order, with
// or without accents: "Diretor(a) Comercial" -> Director, "sales".
//   text     UTF-8; of more than 400 bytes only the beginning counts
//   returns  nothing known for text that is no title, an e-mail address or a place to work
//   source   docs/score_lead_definition.md, "Job titles"; resources/vocabulary/titles.csv
JobTitle readJobTitle(std::string_view text);

// "OWNER", "C", "VP", "DIR", "HEAD", "MGR", "SR", "IC", "ENTRY" or "NON".
std::string_view tierCode(TitleTier tier);

//   returns  nothing for text that is none of the codes; case matters
std::optional<TitleTier> tierFromCode(std::string_view code);

// The names of all functions, in the order of resources/vocabulary/title_functions.csv.
const std::vector<std::string_view>& jobFunctions();

} // namespace farol
