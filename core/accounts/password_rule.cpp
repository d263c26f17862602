// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/password_rule.h"

#include "core/text/fold.h"

#include <algorithm>
#include <bitset>
#include <cstdlib>
#include <set>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kShortestWord = 4; // bytes

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t kindOf(char c) {
    if (c >= 'a' && c <= 'z') return 0;
    if (c >= 'A' && c <= 'Z') return 1;
    if (c >= '0' && c <= '9') return 2;
    return 3;
}

bool startsWithWord(std::string_view text, std::string_view word) {
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

// Length of the longest word that `text` begins with.
std::size_t wordLength(std::string_view text, const std::vector<std::string>& words) {
    std::size_t longest = 0;
    for (const std::string& word : words)
        if (startsWithWord(text, word)) longest = std::max(longest, word.size());
    return longest;
}

struct Left {
    std::size_t characters = 0;
    std::bitset<256> bytes;
    std::bitset<4> kinds;
};

Left withoutFreeOnes(std::string_view password, const std::vector<std::string>& words) {
    Left left;
    for (std::size_t i = 0; i < password.size();) {
        if (const std::size_t length = wordLength(password.substr(i), words); length > 0) {
            i += length;
            continue;
        }
        const char c = password[i];
        const bool follows = i > 0 && std::abs(static_cast<int>(lower(c)) - lower(password[i - 1])) <= 1;
        if (!isContinuation(c) && !follows) {
            ++left.characters;
            left.kinds.set(kindOf(c));
        }
        left.bytes.set(static_cast<unsigned char>(lower(c)));
        ++i;
    }
    return left;
}

} // namespace

std::vector<std::string> guessableWords(const std::vector<std::string_view>& known) {
    std::set<std::string> words;
    const auto add = [&](std::string word) {
        if (word.size() >= kShortestWord) words.insert(std::move(word));
    };
    for (const std::string_view text : known) {
        for (std::string& word : foldedWords(text)) add(std::move(word));
        const std::size_t at = text.find('@');
        if (at == std::string_view::npos) continue;
        add(lowerCase(trimmed(text.substr(0, at))));
        add(lowerCase(trimmed(text.substr(at + 1))));
    }
    return {words.begin(), words.end()};
}

int plainStrength(std::string_view password, const std::vector<std::string>& words) {
    const Left left = withoutFreeOnes(password, words);
    if (left.characters < 6) return 0;
    if (left.characters < 8 || left.bytes.count() < 5) return 1;
    if (left.characters < 10 || (left.kinds.count() == 1 && left.characters < 16)) return 2;
    return left.characters >= 18 || (left.characters >= 14 && left.kinds.count() >= 3) ? 4 : 3;
}

} // namespace farol
