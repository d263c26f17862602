// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/phrase_table.h"

#include <algorithm>

namespace farol {
namespace {

constexpr std::size_t kShortestPart = 3; // bytes

std::string joined(std::span<const std::string> words) {
    std::string phrase;
    for (const std::string& word : words) {
        if (!phrase.empty()) phrase += ' ';
        phrase += word;
    }
    return phrase;
}

} // namespace

void PhraseTable::add(std::span<const std::string> words, PhraseMeaning meaning) {
    if (words.empty()) return;
    const std::string phrase = joined(words);
    if (phrase.ends_with('*')) {
        m_beginnings.emplace(phrase.substr(0, phrase.size() - 1), meaning);
    } else if (phrase.starts_with('*')) {
        m_endings.emplace(phrase.substr(1), meaning);
    } else {
        m_phrases.emplace(phrase, meaning);
        m_longest = std::max(m_longest, words.size());
    }
}

std::optional<PhraseMeaning> PhraseTable::find(std::span<const std::string> words) const {
    if (words.empty() || words.size() > m_longest) return std::nullopt;
    const auto found = m_phrases.find(joined(words));
    if (found != m_phrases.end()) return found->second;
    return words.size() == 1 ? ofPartOf(words.front()) : std::nullopt;
}

// The heavier of the longest beginning and the longest ending; of equals the beginning.
std::optional<PhraseMeaning> PhraseTable::ofPartOf(const std::string& word) const {
    std::optional<PhraseMeaning> beginning;
    std::optional<PhraseMeaning> ending;
    for (std::size_t size = word.size(); size >= kShortestPart && !beginning; --size)
        if (const auto found = m_beginnings.find(word.substr(0, size)); found != m_beginnings.end())
            beginning = found->second;
    for (std::size_t size = word.size(); size >= kShortestPart && !ending; --size)
        if (const auto found = m_endings.find(word.substr(word.size() - size)); found != m_endings.end())
            ending = found->second;
    if (beginning && ending) return ending->weight > beginning->weight ? ending : beginning;
    return beginning ? beginning : ending;
}

std::vector<FoundPhrase> PhraseTable::scan(std::span<const std::string> words) const {
    std::vector<FoundPhrase> phrases;
    for (std::size_t begin = 0; begin < words.size();) {
        std::size_t length = std::min(m_longest, words.size() - begin);
        std::optional<PhraseMeaning> meaning;
        while (length > 0 && !(meaning = find(words.subspan(begin, length)))) --length;
        if (meaning) phrases.push_back({begin, begin + length, *meaning});
        begin += std::max<std::size_t>(length, 1);
    }
    return phrases;
}

} // namespace farol
