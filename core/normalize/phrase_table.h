// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the phrases of a vocabulary in a row of words.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace farol {

// What a phrase means to its vocabulary: the number of an entry, and how much it weighs there.
struct PhraseMeaning {
    std::size_t entry = 0;
    int weight = 0;
};

// A stretch of words that is a phrase of the vocabulary.
struct FoundPhrase {
    std::size_t begin = 0; // words
    std::size_t end = 0;
    PhraseMeaning meaning;
};

class PhraseTable {
public:
    // Adds a phrase of folded words. One that is already there keeps its first meaning. In a phrase of one
    // word "logist*" stands for every word that begins so, and "*handel" for every word that ends so.
    void add(std::span<const std::string> words, PhraseMeaning meaning);

    // The meaning of all words as one phrase.
    std::optional<PhraseMeaning> find(std::span<const std::string> words) const;

    // The phrases from the left, each as long as it can be; they do not overlap.
    std::vector<FoundPhrase> scan(std::span<const std::string> words) const;

private:
    using Meanings = std::unordered_map<std::string, PhraseMeaning>;
    std::optional<PhraseMeaning> ofPartOf(const std::string& word) const;

    Meanings m_phrases; // words joined by a space
    Meanings m_beginnings;
    Meanings m_endings;
    std::size_t m_longest = 1; // words
};

} // namespace farol
