// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/text_test.h"

#include "core/normalize/industry.h"
#include "core/scoring/term_lists.h"
#include "core/text/fold.h"
#include "core/text/pattern.h"
#include "core/text/word_form.h"

#include <algorithm>
#include <utility>

namespace farol {
namespace {

using Match = std::optional<std::string>;

class WordsTest final : public ConditionTest {
public:
    explicit WordsTest(const std::vector<std::string>& terms) {
        for (const std::string& term : terms) {
            std::vector<FormedWord> words;
            for (std::string& word : foldedWords(term)) words.emplace_back(std::move(word));
            if (!words.empty()) m_terms.push_back({term, std::move(words)});
        }
    }

    Match match(const ReadValue& value) const override {
        const std::vector<FormedWord>& text = value.words();
        for (const Term& term : m_terms)
            if (std::search(text.begin(), text.end(), term.words.begin(), term.words.end(), isSameWord) !=
                text.end())
                return term.text;
        return std::nullopt;
    }

private:
    struct Term {
        std::string text; // as the rule set writes it
        std::vector<FormedWord> words;
    };
    std::vector<Term> m_terms;
};

// The ways that compare lower-cased text letter by letter.
class LiteralTest final : public ConditionTest {
public:
    LiteralTest(TextMatch how, std::vector<std::string> terms) : m_how(how), m_terms(std::move(terms)) {
        for (const std::string& term : m_terms) m_forms.push_back(lowerCase(collapseSpace(term)));
    }

    Match match(const ReadValue& value) const override {
        if (value.isEmpty() || value.isContradictedCity()) return std::nullopt;
        for (std::size_t i = 0; i < m_forms.size(); ++i)
            if (fits(value.lowered(), m_forms[i])) return m_terms[i];
        return std::nullopt;
    }

private:
    bool fits(const std::string& text, const std::string& term) const {
        switch (m_how) {
        case TextMatch::Contains:
            return text.find(term) != std::string::npos;
        case TextMatch::StartsWith:
            return text.starts_with(term);
        case TextMatch::EndsWith:
            return text.ends_with(term);
        default:
            return text == term;
        }
    }

    TextMatch m_how;
    std::vector<std::string> m_terms;
    std::vector<std::string> m_forms;
};

class PatternTest final : public ConditionTest {
public:
    explicit PatternTest(const std::vector<std::string>& terms) {
        for (const std::string& term : terms) m_patterns.emplace_back(term, Pattern(term));
    }

    Match match(const ReadValue& value) const override {
        if (value.isEmpty() || value.isContradictedCity()) return std::nullopt;
        for (const auto& [term, pattern] : m_patterns)
            if (pattern.isFoundIn(value.text())) return term;
        return std::nullopt;
    }

private:
    std::vector<std::pair<std::string, Pattern>> m_patterns;
};

// A term that is a city asks for that city, one that is a region for that region, one that is a country for
// that country.
class PlaceTest final : public ConditionTest {
public:
    explicit PlaceTest(const std::vector<std::string>& terms) {
        for (const std::string& term : terms) m_terms.emplace_back(term, readPlace({term, {}, {}, {}}));
    }

    Match match(const ReadValue& value) const override {
        if (value.isEmpty()) return std::nullopt;
        for (const auto& [term, place] : m_terms)
            if (covers(place, value.knownPlace())) return term;
        return std::nullopt;
    }

private:
    static bool covers(const Place& term, const Place& place) {
        if (!term.city.empty()) return term.city == place.city && term.country == place.country;
        if (!term.region.empty()) return term.region == place.region && term.country == place.country;
        return !term.country.empty() && term.country == place.country;
    }

    std::vector<std::pair<std::string, Place>> m_terms;
};

class IndustryTest final : public ConditionTest {
public:
    explicit IndustryTest(const std::vector<std::string>& terms) {
        for (const std::string& term : terms) {
            const std::optional<Industry> industry = readIndustry(term);
            m_terms.emplace_back(term, industry ? std::string(industry->name) : term);
        }
    }

    Match match(const ReadValue& value) const override {
        if (value.industry().empty()) return std::nullopt;
        for (const auto& [term, name] : m_terms)
            if (name == value.industry()) return term;
        return std::nullopt;
    }

private:
    std::vector<std::pair<std::string, std::string>> m_terms;
};

} // namespace

std::unique_ptr<const ConditionTest> prepareTextTest(const TextCondition& when,
                                                     const std::vector<TermList>& lists) {
    std::vector<std::string> terms = expandedTerms(when.terms, lists);
    switch (when.match) {
    case TextMatch::Words:
        return std::make_unique<WordsTest>(terms);
    case TextMatch::Industry:
        return std::make_unique<IndustryTest>(terms);
    case TextMatch::Regex:
        return std::make_unique<PatternTest>(terms);
    case TextMatch::Place:
        return std::make_unique<PlaceTest>(terms);
    case TextMatch::Contains:
    case TextMatch::Equals:
    case TextMatch::StartsWith:
    case TextMatch::EndsWith:
        break;
    }
    return std::make_unique<LiteralTest>(when.match, std::move(terms));
}

} // namespace farol
