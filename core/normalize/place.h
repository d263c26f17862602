// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a place as city, region and country, in every shipped language, and tells Paris from Paris, Texas.
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

// What is known of a place. Any part may be empty.
struct Place {
    std::string city;    // English name in lower case: "lisbon"
    std::string region;  // as in regions.csv: "Lisboa"; in Portugal the district
    std::string country; // ISO 3166-1 alpha-2, upper case: "PT"

    bool operator==(const Place&) const = default;
};

// Reads a place in English, Portuguese, Spanish, French or German: "Rua X, 4000-123 Porto, Portugal",
// "Greater Porto Area", "Deutschland". A city that the region or country beside it contradicts ("Paris,
// Texas") is left out; what contradicts itself otherwise ("Portugal, Spain") and an unknown place give empty
// parts.
//   source   resources/vocabulary/cities.csv, countries.csv, regions.csv
Place readPlace(const PlaceText& place);

// The city alone: readPlace(place).city, or nothing where that is empty.
std::optional<std::string> recogniseCity(const PlaceText& place);

} // namespace farol
