// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/place_vocabulary.h"

#include "core/base/embedded_files.h"
#include "core/csv/csv_rows.h"
#include "core/normalize/vocabulary_file.h"
#include "core/text/fold.h"

#include <algorithm>

namespace farol {
namespace {

constexpr std::size_t kUnlisted = static_cast<std::size_t>(-1);

void addOnce(std::vector<std::size_t>& list, std::size_t value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

// Rows of at least `columns` cells; a short one is a slip of ours and leaves the rest usable.
std::vector<std::vector<std::string>> rowsOf(std::string_view csv, std::size_t columns) {
    auto rows = parseCsvRows(csv);
    for (auto& row : rows) row.resize(std::max(row.size(), columns));
    return rows;
}

} // namespace

void PlaceMeanings::add(const PlaceMeanings& other) {
    for (const std::size_t city : other.cities) addOnce(cities, city);
    for (const std::size_t region : other.regions) addOnce(regions, region);
    for (const std::size_t country : other.countries) addOnce(countries, country);
}

const PlaceVocabulary& PlaceVocabulary::shipped() {
    static const PlaceVocabulary vocabulary(embeddedFile("vocabulary/cities.csv"),
                                            embeddedFile("vocabulary/regions.csv"),
                                            embeddedFile("vocabulary/countries.csv"));
    return vocabulary;
}

PlaceVocabulary::PlaceVocabulary(std::string_view cities, std::string_view regions,
                                 std::string_view countries) {
    addCountries(countries);
    addRegions(regions);
    addCities(cities);
}

const PlaceMeanings* PlaceVocabulary::find(const std::string& phrase) const {
    const auto found = m_meanings.find(phrase);
    return found == m_meanings.end() ? nullptr : &found->second;
}

std::size_t PlaceVocabulary::resolve(const Index& index, const std::string& key) {
    const auto found = index.find(key);
    if (found != index.end()) return found->second;
    m_dangling.push_back(key);
    return kUnlisted;
}

void PlaceVocabulary::addCountries(std::string_view csv) {
    for (const auto& row : rowsOf(csv, 2)) {
        const std::size_t country = m_countries.size();
        m_countries.emplace(row[0], country);
        m_countryCodes.push_back(row[0]);
        addOnce(m_meanings[foldedPhrase(row[0])].countries, country);
        for (const std::string& name : splitTerms(row[1]))
            addOnce(m_meanings[foldedPhrase(name)].countries, country);
    }
}

void PlaceVocabulary::addRegions(std::string_view csv) {
    for (const auto& row : rowsOf(csv, 3)) {
        const std::size_t region = m_regions.size();
        m_regionList.push_back({row[1], resolve(m_countries, row[0])});
        m_regions.emplace(row[0] + '/' + row[1], region);
        addOnce(m_meanings[foldedPhrase(row[1])].regions, region);
        for (const std::string& name : splitTerms(row[2]))
            addOnce(m_meanings[foldedPhrase(name)].regions, region);
    }
}

void PlaceVocabulary::addCities(std::string_view csv) {
    for (const auto& row : rowsOf(csv, 4)) {
        const std::size_t index = m_cities.size();
        KnownCity city{row[0], resolve(m_countries, row[1]), {}};
        for (const std::string& region : splitTerms(row[2]))
            city.regions.push_back(resolve(m_regions, row[1] + '/' + region));
        m_cities.push_back(std::move(city));
        addOnce(m_meanings[foldedPhrase(row[0])].cities, index);
        for (const std::string& name : splitTerms(row[3]))
            addOnce(m_meanings[foldedPhrase(name)].cities, index);
    }
}

} // namespace farol
