// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/place.h"

#include "core/normalize/missing_value.h"
#include "core/normalize/place_area.h"
#include "core/normalize/place_parts.h"
#include "core/normalize/place_vocabulary.h"
#include "core/text/fold.h"

#include <algorithm>
#include <vector>

namespace farol {
namespace {

using Parts = std::vector<PlacePart>;

bool contains(const std::vector<std::size_t>& list, std::size_t value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool liesIn(const KnownCity& city, const PlaceMeanings& meanings) {
    return contains(meanings.countries, city.country) ||
           std::any_of(meanings.regions.begin(), meanings.regions.end(),
                       [&city](std::size_t region) { return contains(city.regions, region); });
}

// A part contradicts a city when it is known and no reading of it fits. "CA" may be Canada and fits Los
// Angeles.
bool contradicts(const PlacePart& part, std::size_t cityIndex, const KnownCity& city) {
    if (part.meanings.isEmpty() || contains(part.meanings.cities, cityIndex)) return false;
    return !liesIn(city, part.meanings);
}

bool sharesRegion(const PlaceMeanings& one, const PlaceMeanings& other) {
    return std::any_of(one.regions.begin(), one.regions.end(),
                       [&other](std::size_t region) { return contains(other.regions, region); });
}

// "New York" is a city and a state, so in "Buffalo, New York" it is the state. It is the city where nothing
// but its own country or region stands before it, or where the state is named besides ("5th Ave, New York,
// NY").
bool isReadAsCity(const Parts& parts, std::size_t at, const KnownCity& city) {
    const PlaceMeanings& meanings = parts[at].meanings;
    if (meanings.regions.empty() && meanings.countries.empty()) return true;
    bool leads = true;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i < at && !liesIn(city, parts[i].meanings)) leads = false;
        if (i != at && sharesRegion(meanings, parts[i].meanings)) return true;
    }
    return leads;
}

bool isContradicted(const Parts& parts, std::size_t cityIndex, const KnownCity& city) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](const PlacePart& part) { return contradicts(part, cityIndex, city); });
}

// Empty for "N/A" and the like: "NA" would else be the province of Naples.
std::string_view stated(std::string_view text) {
    const std::string_view bare = trimmed(text);
    return isMissingValue(bare) ? std::string_view() : bare;
}

// The first city that nothing beside it contradicts.
std::optional<std::size_t> cityAmong(const Parts& parts, const Parts& beside) {
    const std::vector<KnownCity>& cities = PlaceVocabulary::shipped().cities();
    for (std::size_t at = 0; at < parts.size(); ++at)
        for (const std::size_t index : parts[at].meanings.cities) {
            const KnownCity& city = cities[index];
            const bool isWrong = isContradicted(parts, index, city) || isContradicted(beside, index, city);
            if (!isWrong && isReadAsCity(parts, at, city)) return index;
        }
    return std::nullopt;
}

Place placeOfCity(const KnownCity& city) {
    const PlaceVocabulary& vocabulary = PlaceVocabulary::shipped();
    const std::string region =
        city.regions.empty() ? std::string() : vocabulary.regions()[city.regions.front()].name;
    return {city.name, region, vocabulary.countries()[city.country]};
}

} // namespace

std::optional<std::string> recogniseCity(const PlaceText& place) {
    Place read = readPlace(place);
    if (read.city.empty()) return std::nullopt;
    return std::move(read.city);
}

Place readPlace(const PlaceText& place) {
    const PlaceVocabulary& vocabulary = PlaceVocabulary::shipped();
    const std::string_view location = stated(place.location);
    const auto parts = placeParts(location.empty() ? stated(place.city) : location, vocabulary);
    if (!parts) return {};
    Parts beside = placeParts(stated(place.region), vocabulary).value_or(Parts());
    const auto country = placeParts(stated(place.country), vocabulary);
    if (country) beside.insert(beside.end(), country->begin(), country->end());

    if (const auto city = cityAmong(*parts, beside)) return placeOfCity(vocabulary.cities()[*city]);
    Parts all = *parts;
    all.insert(all.end(), beside.begin(), beside.end());
    return areaOf(all, vocabulary);
}

} // namespace farol
