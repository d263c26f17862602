// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/header_vocabulary.h"

#include "core/base/embedded_files.h"
#include "core/csv/csv_rows.h"
#include "core/leads/header_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kLongestHeader = 300; // bytes; longer text is no header that anybody means to be read
constexpr std::size_t kMostWords = 16;
constexpr std::size_t kLongestPhrase = 4; // words of an ignored phrase

struct SenseName {
    std::string_view name;
    HeaderSense sense;
    Field field;
};
constexpr std::array<SenseName, 11> kSenses{{
    {"name?", HeaderSense::Name, Field::FullName},
    {"given?", HeaderSense::GivenName, Field::FullName},
    {"title?", HeaderSense::Title, Field::JobTitle},
    {"state?", HeaderSense::State, Field::Status},
    {"status?", HeaderSense::Status, Field::Status},
    {"area?", HeaderSense::Area, Field::Department},
    {"departement?", HeaderSense::Departement, Field::Department},
    {"date?", HeaderSense::Date, Field::CreatedAt},
    {"address?", HeaderSense::Address, Field::Location},
    {"postal", HeaderSense::PostalCode, Field::LeadId},
    {"ignored", HeaderSense::Ignored, Field::LeadId},
}};

std::optional<HeaderMeaning> meaningFromName(std::string_view name) {
    HeaderMeaning meaning;
    if (const std::optional<Field> field = fieldFromName(name)) {
        meaning.sense = HeaderSense::Field;
        meaning.field = *field;
        return meaning;
    }
    const auto* found =
        std::find_if(kSenses.begin(), kSenses.end(), [name](const SenseName& s) { return s.name == name; });
    if (found == kSenses.end()) return std::nullopt;
    meaning.sense = found->sense;
    meaning.field = found->field;
    return meaning;
}

std::string joined(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
    std::string key;
    for (std::size_t i = begin; i < end; ++i) key += words[i];
    return key;
}

bool isSmallNumber(const std::string& word) {
    return word.size() <= 2 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

HeaderMeaning decided(HeaderMeaning meaning, Field field) {
    meaning.sense = HeaderSense::Field;
    meaning.field = field;
    return meaning;
}

// "Company ID" and "Organization created" are about the company, not about the lead.
std::optional<HeaderMeaning> aboutCompany(const HeaderMeaning& meaning) {
    switch (meaning.sense) {
    case HeaderSense::Name:
    case HeaderSense::GivenName:
        return decided(meaning, Field::Company);
    case HeaderSense::State:
        return decided(meaning, Field::Region);
    case HeaderSense::Address:
        return meaning;
    case HeaderSense::Field:
        break;
    default:
        return std::nullopt;
    }
    switch (meaning.field) {
    case Field::LinkedinUrl:
        return decided(meaning, Field::CompanyLinkedinUrl);
    case Field::Company:
    case Field::Industry:
    case Field::Employees:
    case Field::Email:
    case Field::Phone:
    case Field::Location:
    case Field::City:
    case Field::Region:
    case Field::Country:
    case Field::Website:
    case Field::CompanyLinkedinUrl:
    case Field::TaxId:
        return meaning;
    default:
        return std::nullopt;
    }
}

HeaderMeaning aboutPerson(const HeaderMeaning& meaning) {
    switch (meaning.sense) {
    case HeaderSense::Name:
    case HeaderSense::GivenName:
    case HeaderSense::Title:
    case HeaderSense::Date:
        return decided(meaning, meaning.field);
    default:
        return meaning;
    }
}

} // namespace

HeaderVocabulary::HeaderVocabulary(std::string_view csv) {
    for (const std::vector<std::string>& row : parseCsvRows(csv)) {
        if (row.size() < 4) continue;
        const std::string& meaningName = row[0];
        const std::vector<std::string> words = headerWords(row[2]);
        if (words.empty()) continue;
        if (meaningName.starts_with("word:")) {
            addWord(meaningName.substr(5), words.front());
            continue;
        }
        std::optional<HeaderMeaning> meaning = meaningFromName(meaningName);
        if (!meaning) continue;
        int percent = 100;
        std::from_chars(row[3].data(), row[3].data() + row[3].size(), percent);
        meaning->confidence = percent / 100.0;
        meaning->isEnglish = row[1].find("en") != std::string::npos;
        m_meanings.emplace(joined(words, 0, words.size()), *meaning);
    }
}

void HeaderVocabulary::addWord(std::string_view kind, const std::string& word) {
    constexpr std::array<std::pair<std::string_view, WordKind>, 5> kKinds{
        {{"person", kPerson}, {"company", kCompany}, {"work", kWork}, {"home", kHome}, {"filler", kFiller}}};
    for (const auto& [name, bit] : kKinds)
        if (name == kind) m_words[word] |= bit;
}

std::uint8_t HeaderVocabulary::wordKind(const std::string& word) const {
    const auto found = m_words.find(word);
    if (found != m_words.end()) return found->second;
    if (isSmallNumber(word)) return kFiller;
    return 0;
}

const HeaderMeaning* HeaderVocabulary::find(const Words& words, std::size_t begin, std::size_t end) const {
    const auto found = m_meanings.find(joined(words, begin, end));
    return found == m_meanings.end() ? nullptr : &found->second;
}

std::optional<HeaderMeaning> HeaderVocabulary::meaningOf(std::string_view header) const {
    if (header.size() > kLongestHeader) return std::nullopt;
    const Words words = headerWords(header);
    if (words.empty()) return std::nullopt;
    std::optional<HeaderMeaning> meaning = meaningOfWords(words);
    if (!meaning && holdsIgnoredPhrase(words)) meaning = HeaderMeaning{};
    if (!meaning) {
        meaning = meaningOfWords(headerWords(withoutBrackets(header)));
        for (const std::string_view part : headerAlternatives(header))
            if (!meaning) meaning = meaningOfWords(headerWords(part));
        if (meaning) {
            meaning->confidence *= 0.95;
            meaning->isWholeHeader = false;
        }
    }
    if (meaning) meaning->use = useOf(words);
    return meaning;
}

std::optional<HeaderMeaning> HeaderVocabulary::meaningOfWords(const Words& words) const {
    if (words.empty() || words.size() > kMostWords) return std::nullopt;
    if (const HeaderMeaning* whole = find(words, 0, words.size())) {
        HeaderMeaning meaning = *whole;
        meaning.isWholeHeader = true;
        return meaning;
    }
    return meaningOfCore(words);
}

// Leaves aside as few words as it can, from both ends.
std::optional<HeaderMeaning> HeaderVocabulary::meaningOfCore(const Words& words) const {
    const std::size_t count = words.size();
    std::vector<std::uint8_t> kinds;
    for (const std::string& word : words) kinds.push_back(wordKind(word));
    bool isForeign = false;
    for (std::size_t aside = 1; aside < count; ++aside) {
        for (std::size_t front = 0; front <= aside; ++front) {
            const std::size_t end = count - (aside - front);
            std::uint8_t around = 0;
            bool allKnown = true;
            for (std::size_t i = 0; i < count; ++i) {
                if (i >= front && i < end) continue;
                around = static_cast<std::uint8_t>(around | kinds[i]);
                allKnown = allKnown && kinds[i] != 0;
            }
            const HeaderMeaning* core = allKnown ? find(words, front, end) : nullptr;
            if (!core) continue;
            std::optional<HeaderMeaning> meaning = *core;
            if ((around & kCompany) != 0)
                meaning = aboutCompany(*core);
            else if ((around & kPerson) != 0)
                meaning = aboutPerson(*core);
            else if ((around & (kWork | kHome)) != 0 && core->sense == HeaderSense::State)
                meaning = decided(*core, Field::Region);
            if (!meaning) {
                isForeign = true;
                continue;
            }
            meaning->confidence *= (around & kHome) != 0 ? 0.8 : 0.9;
            return meaning;
        }
    }
    if (isForeign) return HeaderMeaning{};
    return std::nullopt;
}

// Ids of other things, owners, and dates that are not the created date, however the header goes on.
bool HeaderVocabulary::holdsIgnoredPhrase(const Words& words) const {
    const std::size_t count = std::min(words.size(), kMostWords);
    for (std::size_t begin = 0; begin < count; ++begin) {
        if (words[begin] == "id") return true;
        for (std::size_t end = begin + 1; end <= std::min(count, begin + kLongestPhrase); ++end) {
            const HeaderMeaning* part = find(words, begin, end);
            if (!part) continue;
            if (part->sense == HeaderSense::Ignored) return true;
            if (part->sense == HeaderSense::Field && part->field == Field::Owner) return true;
        }
    }
    return false;
}

ContactUse HeaderVocabulary::useOf(const Words& words) const {
    std::uint8_t kinds = 0;
    for (const std::string& word : words) kinds = static_cast<std::uint8_t>(kinds | wordKind(word));
    if ((kinds & kHome) != 0) return ContactUse::Home;
    return (kinds & kWork) != 0 ? ContactUse::Work : ContactUse::Unsaid;
}

const HeaderVocabulary& shippedHeaderVocabulary() {
    static const HeaderVocabulary vocabulary(embeddedFile("vocabulary/headers.csv"));
    return vocabulary;
}

} // namespace farol
