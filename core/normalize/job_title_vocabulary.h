// SPDX-License-Identifier: GPL-3.0-or-later
// The words and phrases of job titles, looked up by the forms of their words.
#pragma once

#include "core/normalize/job_title.h"
#include "core/normalize/job_title_forms.h"
#include "core/normalize/job_title_words.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace farol {

// What a term does in a title; resources/vocabulary/README.md explains each.
enum class TitleKind : std::uint8_t {
    Unknown,
    Known,
    Function,
    Title,
    Advises,
    Assistant,
    Aide,
    Honorific,
    Guess,
    Senior,
    Junior,
    Learner,
    Deputy,
    Former,
    Ex,
    Seek,
    Of,
    To,
    At,
    And,
    Possessive,
    Office
};

struct TitleMeaning {
    TitleKind kind = TitleKind::Unknown;
    std::optional<TitleTier> tier;
    std::string_view function;
    bool isWeakFunction = false; // holds only where no other word names a function
};

using WordId = std::uint32_t;

struct TitleTerm {
    TitleMeaning meaning;
    std::vector<WordId> words;
    bool opensScope = false; // ends in a word like "of"
};

struct TermMatch {
    const TitleTerm* term = nullptr;
    std::size_t words = 1;  // that the term covers from its first one on
    std::size_t gapEnd = 0; // with a gap in the term: the index past its last word
};

// Immutable once built.
class TitleVocabulary {
public:
    // The vocabulary compiled into the program, built at the first call.
    static const TitleVocabulary& shipped();

    //   titles, functions  CSV text as in resources/vocabulary
    TitleVocabulary(std::string_view titles, std::string_view functions);
    TitleVocabulary(const TitleVocabulary&) = delete;
    TitleVocabulary& operator=(const TitleVocabulary&) = delete;

    // The id that all forms of a word share; kUnknownWord for others. The German "-in" needs no listing.
    WordId idOf(std::string_view word) const;

    // The longest term that begins at word `at`.
    //   ids   idOf each word
    std::optional<TermMatch> find(const TitleWords& words, const std::vector<WordId>& ids,
                                  std::size_t at) const;

    // What a word that is not listed means by its parts: "Vertriebsleiterin", "Vizedirektor", "Geologist".
    TitleMeaning meaningByParts(std::string_view word) const;

    const std::vector<std::string_view>& functions() const { return m_functions; }

    // Kinds, tiers and functions that the files name and that do not exist, and terms with two meanings.
    const std::vector<std::string>& mistakes() const { return m_mistakes; }

    static constexpr WordId kUnknownWord = 0;

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    template <typename Value> using ByWord = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    struct Row {
        std::string kind;
        TitleMeaning meaning;
        std::vector<TermForms> terms;
    };
    std::vector<Row> readRows(std::string_view titles, std::string_view functions);
    TitleMeaning meaningOf(const std::vector<std::string>& cells);
    void nameForms(const WordForms& forms);
    void addRow(const Row& row);
    void addTerm(const TitleMeaning& meaning, const TermForms& term);
    bool endsHere(const TitleWords& words, const std::vector<WordId>& ids, std::size_t at) const;
    std::optional<TermMatch> matchOf(const TitleTerm& term, const TitleWords& words,
                                     const std::vector<WordId>& ids, std::size_t at) const;
    const TitleMeaning* meaningOfWord(std::string_view word) const;
    std::string_view functionOfStem(std::string_view stem) const;

    std::vector<std::string> m_names;          // of the functions
    std::vector<std::string_view> m_functions; // into m_names
    ByWord<WordId> m_ids;
    WordId m_nextId = 3;
    std::vector<std::vector<TitleTerm>> m_terms; // by the id of the first word, longest first
    ByWord<TitleMeaning> m_endings;
    std::vector<std::pair<std::string, TitleKind>> m_prefixes;
    std::vector<std::string> m_mistakes;
};

} // namespace farol
