// SPDX-License-Identifier: GPL-3.0-or-later
// The names of cities, regions and countries that Farol knows, looked up by their folded form.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace farol {

// All that one name may mean: "CA" is California and Canada. Indices are those of the vocabulary.
struct PlaceMeanings {
    std::vector<std::size_t> cities;
    std::vector<std::size_t> regions;
    std::vector<std::size_t> countries;

    bool isEmpty() const { return cities.empty() && regions.empty() && countries.empty(); }
    void add(const PlaceMeanings& other);
};

struct KnownCity {
    std::string name; // English, lower case
    std::size_t country = 0;
    std::vector<std::size_t> regions; // all that it lies in
};

struct KnownRegion {
    std::string name; // as in regions.csv
    std::size_t country = 0;
};

// Immutable once built.
class PlaceVocabulary {
public:
    // The vocabulary compiled into the program, built at the first call.
    static const PlaceVocabulary& shipped();

    //   cities, regions, countries  CSV text as in resources/vocabulary
    PlaceVocabulary(std::string_view cities, std::string_view regions, std::string_view countries);

    //   phrase   from foldedPhrase
    //   returns  nullptr for an unknown name
    const PlaceMeanings* find(const std::string& phrase) const;

    const std::vector<KnownCity>& cities() const { return m_cities; }
    const std::vector<KnownRegion>& regions() const { return m_regionList; }
    const std::vector<std::string>& countries() const { return m_countryCodes; } // ISO 3166-1 alpha-2

    // Regions and countries that cities.csv or regions.csv refer to and that are not listed; empty when the
    // files agree.
    const std::vector<std::string>& danglingReferences() const { return m_dangling; }

private:
    using Index = std::unordered_map<std::string, std::size_t>;
    void addCountries(std::string_view csv);
    void addRegions(std::string_view csv);
    void addCities(std::string_view csv);
    std::size_t resolve(const Index& index, const std::string& key);

    std::unordered_map<std::string, PlaceMeanings> m_meanings;
    std::vector<KnownCity> m_cities;
    std::vector<KnownRegion> m_regionList;
    std::vector<std::string> m_countryCodes;
    Index m_countries; // by ISO code
    Index m_regions;   // by "ISO code/name"
    std::vector<std::string> m_dangling;
};

} // namespace farol
