// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises the cities that location rules name, in every shipped language, and tells Paris from Paris,
// Texas.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace farol {

// A place as a lead states it. Any part may be empty.
struct PlaceText {
    std::string_view location; // free text: "Lisbon, Portugal", "Greater Boston Area"
    std::string_view city;     // counts only where `location` is empty
    std::string_view region;   // state, province, district
    std::string_view country;  // name or ISO code
};

// The city that a place text means, as its English name in lower case: "Lisboa, PT" -> "lisbon".
//   returns  nothing for a city that is not in the vocabulary, and for one that its region or country
//            contradicts ("Paris, Texas")
//   source   resources/vocabulary/cities.csv, countries.csv, regions.csv
std::optional<std::string> recogniseCity(const PlaceText& place);

} // namespace farol
