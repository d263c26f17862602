// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/place_area.h"

#include <algorithm>

namespace farol {
namespace {

using Parts = std::vector<PlacePart>;
using Indices = std::vector<std::size_t>;

bool contains(const Indices& list, std::size_t value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

// The countries that a part may lie in, by what it may mean.
Indices countriesOf(const PlaceMeanings& meanings, const PlaceVocabulary& vocabulary) {
    Indices countries = meanings.countries;
    for (const std::size_t region : meanings.regions)
        countries.push_back(vocabulary.regions()[region].country);
    for (const std::size_t city : meanings.cities) countries.push_back(vocabulary.cities()[city].country);
    std::sort(countries.begin(), countries.end());
    countries.erase(std::unique(countries.begin(), countries.end()), countries.end());
    return countries;
}

// A region or country and no city's name, which may be a namesake.
bool isArea(const PlacePart& part) {
    return part.meanings.cities.empty() && !part.meanings.isEmpty();
}

// The countries that fit every part of one sort.
Indices commonCountries(const Parts& parts, const PlaceVocabulary& vocabulary, bool areas) {
    Indices common;
    bool isFirst = true;
    for (const PlacePart& part : parts) {
        if (part.meanings.isEmpty() || isArea(part) != areas) continue;
        const Indices countries = countriesOf(part.meanings, vocabulary);
        if (isFirst) common = countries;
        std::erase_if(common, [&](std::size_t country) { return !contains(countries, country); });
        isFirst = false;
    }
    return common;
}

// One of several that a code may mean: alone it is the country ("CA"), behind a place the state ("Fresno,
// GA").
std::optional<std::size_t> likeliest(const Indices& countries, const Parts& parts,
                                     const PlaceVocabulary& vocabulary) {
    if (countries.size() == 1) return countries.front();
    if (countries.empty()) return std::nullopt;
    if (parts.size() == 1 && parts.front().meanings.countries.size() == 1)
        return parts.front().meanings.countries.front();
    const bool namesCountry = std::any_of(
        parts.begin(), parts.end(), [](const PlacePart& part) { return !part.meanings.countries.empty(); });
    if (namesCountry) return std::nullopt;
    const auto isUnitedStates = [&](std::size_t country) { return vocabulary.countries()[country] == "US"; };
    const auto found = std::find_if(countries.begin(), countries.end(), isUnitedStates);
    return found == countries.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> countryOf(const Parts& parts, const PlaceVocabulary& vocabulary) {
    Indices countries = commonCountries(parts, vocabulary, true);
    const Indices ofCities = commonCountries(parts, vocabulary, false);
    const bool hasArea = std::any_of(parts.begin(), parts.end(), isArea);
    if (!hasArea) return likeliest(ofCities, parts, vocabulary);
    Indices both = countries;
    std::erase_if(both, [&](std::size_t country) { return !contains(ofCities, country); });
    return likeliest(both.empty() ? countries : both, parts, vocabulary);
}

// The first region of the country; none where two places that are cities too name one each ("Lisboa, Porto").
std::string regionIn(std::size_t country, const Parts& parts, const PlaceVocabulary& vocabulary) {
    std::optional<std::size_t> first;
    for (const PlacePart& part : parts) {
        // A name that alone means the country, such as "CA" or "Georgia", is no region of another one.
        if (contains(part.meanings.countries, country)) continue;
        for (const std::size_t region : part.meanings.regions) {
            if (vocabulary.regions()[region].country != country || first == region) continue;
            if (first && !isArea(part)) return {};
            if (!first) first = region;
        }
    }
    return first ? vocabulary.regions()[*first].name : std::string();
}

} // namespace

Place areaOf(const std::vector<PlacePart>& parts, const PlaceVocabulary& vocabulary) {
    const std::optional<std::size_t> country = countryOf(parts, vocabulary);
    if (!country) return {};
    return {{}, regionIn(*country, parts, vocabulary), vocabulary.countries()[*country]};
}

} // namespace farol
