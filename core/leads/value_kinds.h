// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell's value could be: the evidence for mapping a column whose header is unknown or says too little.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace farol {

enum class ValueKind : std::uint8_t {
    Email,
    Phone, // written as one: "+351 912 345 678"
    Url,
    LinkedinProfile,
    LinkedinCompany,
    EmployeeBand, // one of the bands that directories use: "51-200"
    WholeNumber,
    Number,     // WholeNumber included
    LongNumber, // seven digits and more: an id or a telephone number, never employees
    Year,
    Money,
    Date,
    CountedDate, // days of a spreadsheet, seconds since 1970, 20240115: a date only where a header says so
    YesNo,
    JobTitle,
    Industry,
    City,
    Region,
    Country,
    PlaceList, // "Lisbon, Portugal"
    LeadStatus,
    Honorific,
    MaritalStatus,
    CompanyName, // with a mark of one: "Acme, Lda."
    GivenName,   // begins with a common one
    NameShape,   // two to five capitalised words without digits
    Identifier,  // one word with a digit
    HasDigit,
    SeveralWords,
};
inline constexpr std::size_t kValueKindCount = 29;
using ValueKinds = std::bitset<kValueKindCount>;

inline std::size_t indexOf(ValueKind kind) {
    return static_cast<std::size_t>(kind);
}

// Its own words, and the places of PlaceVocabulary. Immutable.
//   thread   any
class ValueVocabulary {
public:
    //   csv  as resources/vocabulary/value_words.csv
    explicit ValueVocabulary(std::string_view csv);

    // Every kind that `value` could be; none for an empty one.
    //   value  UTF-8, without white space at its ends
    ValueKinds kindsOf(std::string_view value) const;

private:
    void addWordKinds(std::string_view value, ValueKinds& kinds) const;
    ValueKinds kindsOfPhrase(const std::string& phrase) const;
    bool isPlacePart(std::string_view part) const;
    bool isWrittenDate(const std::vector<std::string>& words) const;

    std::unordered_map<std::string, ValueKinds> m_phrases; // whole values, folded
    std::unordered_map<std::string, ValueKinds> m_words;   // single words of a value
    std::unordered_set<std::string> m_months;
};

// The vocabulary that ships with the program.
const ValueVocabulary& shippedValueVocabulary();

} // namespace farol
