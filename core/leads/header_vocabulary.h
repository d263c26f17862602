// SPDX-License-Identifier: GPL-3.0-or-later
// What a column header means by itself, before the rest of the file is looked at.
#pragma once

#include "core/leads/field_catalog.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace farol {

// Field: one field, whatever stands beside it. The others name what is in doubt ("Estado": state or status)
// or what is no field at all.
enum class HeaderSense : std::uint8_t {
    Field,
    Name,        // "Name", "Nom": full or last name, or the company
    GivenName,   // "Nome", "Nombre": full or first name, or the company
    Title,       // "Title", "Titel": job title or Mr/Dr
    State,       // "Estado", "State": region or status
    Status,      // "Status": of the lead, or of a marriage
    Area,        // "Área": department or place
    Departement, // "Département": department or region
    Date,        // "Data", "Datum"
    Address,     // "Morada": the place, unless a city column says it better
    PostalCode,  // no field; shows that an address is near
    Ignored,     // known to be no field
};

// Which of several addresses or numbers of a person a header names.
enum class ContactUse : std::uint8_t { Work, Unsaid, Home };

struct HeaderMeaning {
    HeaderSense sense = HeaderSense::Ignored;
    Field field =
        Field::LeadId;     // the usual one where the sense is in doubt; meaningless for the last two senses
    double confidence = 0; // 0..1
    ContactUse use = ContactUse::Unsaid;
    bool isEnglish = false;     // English speakers use the header, perhaps others too
    bool isWholeHeader = false; // no word was left aside
};

// Immutable.
//   thread   any
class HeaderVocabulary {
public:
    //   csv  as resources/vocabulary/headers.csv; rows that say nothing known are left out
    explicit HeaderVocabulary(std::string_view csv);

    // Looks up the header whole, then without the words that only say whose it is ("Person - Name",
    // "What is your job title?"), without a unit in brackets, then each side of a slash.
    //   returns  nothing for an unknown header
    std::optional<HeaderMeaning> meaningOf(std::string_view header) const;

private:
    enum WordKind : std::uint8_t { kPerson = 1, kCompany = 2, kWork = 4, kHome = 8, kFiller = 16 };
    using Words = std::vector<std::string>;

    void addWord(std::string_view kind, const std::string& word);
    std::uint8_t wordKind(const std::string& word) const;
    const HeaderMeaning* find(const Words& words, std::size_t begin, std::size_t end) const;
    std::optional<HeaderMeaning> meaningOfWords(const Words& words) const;
    std::optional<HeaderMeaning> meaningOfCore(const Words& words) const;
    bool holdsIgnoredPhrase(const Words& words) const;
    ContactUse useOf(const Words& words) const;

    std::unordered_map<std::string, HeaderMeaning> m_meanings; // by words without spaces
    std::unordered_map<std::string, std::uint8_t> m_words;     // by word: a set of WordKind
};

// The vocabulary that ships with the program.
const HeaderVocabulary& shippedHeaderVocabulary();

} // namespace farol
