// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/industry.h"

#include "core/normalize/missing_value.h"
#include "core/normalize/nace_code.h"
#include "core/normalize/phrase_table.h"
#include "core/normalize/vocabulary_file.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace farol {
namespace {

constexpr std::size_t kLongestText = 300; // bytes; longer is a description, not an industry
constexpr std::string_view kJoint = "&";  // any "and" or mark between two terms
constexpr std::string_view kFor = ">";    // "software for retail": what follows is the customer

enum Weight { kGeneric, kWeak, kNormal, kHead };

Weight weightOf(std::string_view name) {
    constexpr std::array<std::string_view, 4> kNames = {"generic", "weak", "normal", "head"};
    return static_cast<Weight>(std::find(kNames.begin(), kNames.end(), name) - kNames.begin());
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

void addWord(std::vector<std::string>& words, std::string word) {
    if (isOneOf(word, {"and", "e", "y", "et", "und"})) word = kJoint;
    if (isOneOf(word, {"for", "para", "pour", "fur"})) word = kFor;
    const bool isRepeated = word == kJoint && (words.empty() || words.back() == kJoint);
    if (!isRepeated) words.push_back(std::move(word));
}

// Folded words, with every joint as "&". "e-commerce" is one word.
std::vector<std::string> industryWords(std::string_view folded) {
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find_first_of("&,;/|+\n", begin), folded.size());
        std::vector<std::string> piece = foldedWords(folded.substr(begin, end - begin));
        for (std::size_t i = 0; i < piece.size(); ++i) {
            const bool isElectronic = piece[i] == "e" && i + 1 < piece.size() &&
                                      isOneOf(piece[i + 1], {"commerce", "learning", "business", "health"});
            if (isElectronic)
                piece[i + 1].insert(0, "e");
            else
                addWord(words, std::move(piece[i]));
        }
        if (end < folded.size()) addWord(words, std::string(kJoint));
        begin = end + 1;
    }
    while (!words.empty() && words.back() == kJoint) words.pop_back();
    return words;
}

class IndustryVocabulary {
public:
    static const IndustryVocabulary& shipped() {
        static const IndustryVocabulary vocabulary;
        return vocabulary;
    }

    const PhraseTable& phrases() const { return m_phrases; }
    Industry industry(std::size_t entry) const { return {m_rows[entry][0], m_rows[entry][1]}; }

    // The industry of the longest listed beginning of the code.
    std::optional<Industry> ofCode(std::string code) const {
        for (; !code.empty(); code.pop_back())
            if (const auto found = m_codes.find(code); found != m_codes.end()) return found->second;
        return std::nullopt;
    }

private:
    IndustryVocabulary()
        : m_rows(vocabularyRows("industries.csv", 4)), m_codeRows(vocabularyRows("nace.csv", 3)) {
        for (std::size_t entry = 0; entry < m_rows.size(); ++entry)
            for (const std::string& term : splitTerms(m_rows[entry][3]))
                addTerm(term, {entry, weightOf(m_rows[entry][2])});
        for (const auto& row : m_codeRows) m_codes.emplace(row[0], Industry{row[2], row[1]});
    }

    void addTerm(std::string_view term, PhraseMeaning meaning) {
        std::vector<std::string> words = industryWords(fold(term));
        if (words.empty()) return;
        if (term.starts_with('*')) words.front().insert(0, "*");
        if (term.ends_with('*')) words.back() += '*';
        m_phrases.add(words, meaning);
    }

    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::vector<std::string>> m_codeRows;
    PhraseTable m_phrases;
    std::map<std::string, Industry> m_codes;
};

// The heaviest, then longest, then first phrase of those between two joints.
const FoundPhrase& mostSpecific(std::span<const FoundPhrase> part) {
    return *std::max_element(part.begin(), part.end(), [](const FoundPhrase& a, const FoundPhrase& b) {
        return std::tuple(a.meaning.weight, a.end - a.begin) < std::tuple(b.meaning.weight, b.end - b.begin);
    });
}

// True when a joint, or the beginning of what the thing is for, lies between two neighbours.
bool areApart(const std::vector<std::string>& words, const FoundPhrase& one, const FoundPhrase& other) {
    const auto isCut = [](const std::string& word) { return word == kJoint || word == kFor; };
    using Offset = std::vector<std::string>::difference_type;
    return std::any_of(words.begin() + static_cast<Offset>(one.end),
                       words.begin() + static_cast<Offset>(other.begin), isCut);
}

// The most specific phrase of the first part that names more than "industry".
std::optional<std::size_t> chosenEntry(const std::vector<std::string>& words,
                                       const std::vector<FoundPhrase>& phrases) {
    std::optional<std::size_t> generic;
    for (std::size_t begin = 0; begin < phrases.size();) {
        std::size_t end = begin + 1;
        while (end < phrases.size() && !areApart(words, phrases[end - 1], phrases[end])) ++end;
        const FoundPhrase& best = mostSpecific(std::span(phrases).subspan(begin, end - begin));
        if (best.meaning.weight > kGeneric) return best.meaning.entry;
        if (!generic) generic = best.meaning.entry;
        begin = end;
    }
    return generic;
}

std::optional<Industry> ofWords(std::string_view folded) {
    const IndustryVocabulary& vocabulary = IndustryVocabulary::shipped();
    const std::vector<std::string> words = industryWords(folded);
    const auto entry = chosenEntry(words, vocabulary.phrases().scan(words));
    return entry ? std::optional(vocabulary.industry(*entry)) : std::nullopt;
}

} // namespace

std::optional<Industry> readIndustry(std::string_view text) {
    if (text.size() > kLongestText || isMissingValue(trimmed(text))) return std::nullopt;
    const std::string folded = fold(collapseSpace(text));
    const std::optional<NaceCode> code = readNaceCode(folded);
    if (!code) return ofWords(folded);
    // A bare number before words may number an entry of a list: then the words know better.
    const bool wordsFirst = code->hasText && !code->isCertain;
    const auto industry = IndustryVocabulary::shipped().ofCode(code->code);
    if (!wordsFirst) return industry ? industry : ofWords(folded);
    const auto named = ofWords(folded);
    return named ? named : industry;
}

} // namespace farol
