// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_kinds.h"

#include "core/base/embedded_files.h"
#include "core/csv/csv_rows.h"
#include "core/leads/value_shapes.h"
#include "core/normalize/place_vocabulary.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kLongestWorded = 120; // bytes; longer values are prose
constexpr std::size_t kMostTitleWords = 10;

constexpr std::array<std::pair<std::string_view, ValueKind>, 6> kPhraseKinds{{
    {"industry", ValueKind::Industry},
    {"city", ValueKind::City},
    {"region", ValueKind::Region},
    {"status", ValueKind::LeadStatus},
    {"honorific", ValueKind::Honorific},
    {"marital", ValueKind::MaritalStatus},
}};
constexpr std::array<std::pair<std::string_view, ValueKind>, 3> kWordKinds{{
    {"job_title", ValueKind::JobTitle},
    {"company", ValueKind::CompanyName},
    {"given_name", ValueKind::GivenName},
}};

std::string joined(const std::vector<std::string>& words) {
    std::string phrase;
    for (const std::string& word : words) {
        if (!phrase.empty()) phrase += ' ';
        phrase += word;
    }
    return phrase;
}

} // namespace

ValueVocabulary::ValueVocabulary(std::string_view csv) {
    for (const std::vector<std::string>& row : parseCsvRows(csv)) {
        if (row.size() < 2) continue;
        const std::string phrase = foldedPhrase(row[1]);
        if (row[0] == "month") m_months.insert(phrase);
        if (row[0] == "yes_no") m_phrases[phrase].set(indexOf(ValueKind::YesNo));
        for (const auto& [name, kind] : kPhraseKinds)
            if (row[0] == name) m_phrases[phrase].set(indexOf(kind));
        for (const auto& [name, kind] : kWordKinds)
            if (row[0] == name) m_words[phrase].set(indexOf(kind));
    }
}

ValueKinds ValueVocabulary::kindsOf(std::string_view value) const {
    ValueKinds kinds = shapesOf(value);
    if (value.empty() || value.size() > kLongestWorded) return kinds;
    const bool isLink = kinds[indexOf(ValueKind::Email)] || kinds[indexOf(ValueKind::Url)];
    if (!isLink) addWordKinds(value, kinds);
    if (kinds[indexOf(ValueKind::HasDigit)] && isNumericDate(value)) kinds.set(indexOf(ValueKind::Date));
    if (kinds[indexOf(ValueKind::Date)]) {
        kinds.reset(indexOf(ValueKind::Phone));
        kinds.reset(indexOf(ValueKind::Identifier));
    }
    return kinds;
}

ValueKinds ValueVocabulary::kindsOfPhrase(const std::string& phrase) const {
    ValueKinds kinds;
    if (const auto found = m_phrases.find(phrase); found != m_phrases.end()) kinds = found->second;
    if (const PlaceMeanings* place = PlaceVocabulary::shipped().find(phrase)) {
        if (!place->cities.empty()) kinds.set(indexOf(ValueKind::City));
        if (!place->regions.empty()) kinds.set(indexOf(ValueKind::Region));
        if (!place->countries.empty()) kinds.set(indexOf(ValueKind::Country));
    }
    return kinds;
}

bool ValueVocabulary::isPlacePart(std::string_view part) const {
    const ValueKinds kinds = kindsOfPhrase(foldedPhrase(part));
    return kinds[indexOf(ValueKind::City)] || kinds[indexOf(ValueKind::Region)] ||
           kinds[indexOf(ValueKind::Country)];
}

void ValueVocabulary::addWordKinds(std::string_view value, ValueKinds& kinds) const {
    const std::vector<std::string> words = foldedWords(value);
    if (words.empty()) return;
    if (words.size() > 1) kinds.set(indexOf(ValueKind::SeveralWords));
    kinds |= kindsOfPhrase(words.size() == 1 ? words.front() : joined(words));
    if (kinds[indexOf(ValueKind::HasDigit)] && isWrittenDate(words)) kinds.set(indexOf(ValueKind::Date));

    for (std::size_t i = 0; i < std::min(words.size(), kMostTitleWords); ++i) {
        const auto found = m_words.find(words[i]);
        if (found == m_words.end()) continue;
        if (found->second[indexOf(ValueKind::JobTitle)]) kinds.set(indexOf(ValueKind::JobTitle));
        if (found->second[indexOf(ValueKind::GivenName)] && i == 0) kinds.set(indexOf(ValueKind::GivenName));
        // "Lda" alone, or before the name, marks nothing.
        if (found->second[indexOf(ValueKind::CompanyName)] && i > 0)
            kinds.set(indexOf(ValueKind::CompanyName));
    }
    if (words.size() >= 2 && words.size() <= 5 && !kinds[indexOf(ValueKind::HasDigit)] &&
        isCapitalised(value))
        kinds.set(indexOf(ValueKind::NameShape));
    if (const std::size_t comma = value.find(','); comma != std::string_view::npos) {
        const std::size_t last = value.rfind(',');
        if (isPlacePart(value.substr(0, comma)) || isPlacePart(value.substr(last + 1)))
            kinds.set(indexOf(ValueKind::PlaceList));
    }
}

// "15 Oct 2023", "15 de janeiro de 2024": a month in words and two numbers.
bool ValueVocabulary::isWrittenDate(const std::vector<std::string>& words) const {
    constexpr std::size_t kMostDateWords = 9;
    constexpr std::size_t kLongestDateWord = 10;
    if (words.size() < 3 || words.size() > kMostDateWords) return false;
    bool month = false;
    std::size_t numbers = 0;
    for (const std::string& word : words) {
        if (word.size() > kLongestDateWord) return false;
        const bool isNumber = word.front() >= '0' && word.front() <= '9';
        if (isNumber) ++numbers;
        month = month || (!isNumber && m_months.contains(word));
    }
    return month && numbers >= 2;
}

const ValueVocabulary& shippedValueVocabulary() {
    static const ValueVocabulary vocabulary(embeddedFile("vocabulary/value_words.csv"));
    return vocabulary;
}

} // namespace farol
