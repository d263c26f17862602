// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/central_europe.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace farol {
namespace {

constexpr auto kNowhere = std::string_view::npos;

// Letters beyond ASCII of a language, small ones, as bytes of its Windows page.
struct Alphabet {
    std::string_view letters;
    std::string_view atTheEnd = {}; // of a word only
};

constexpr std::array kCentral = {
    Alphabet{"\xE1\xE8\xEF\xE9\xEC\xED\xF2\xF3\xF8\x9A\x9D\xFA\xF9\xFD\x9E"},         // Czech
    Alphabet{"\xE1\xE4\xE8\xEF\xE9\xED\xE5\xBE\xF2\xF3\xF4\xE0\x9A\x9D\xFA\xFD\x9E"}, // Slovak
    Alphabet{"\xE1\xE9\xED\xF3\xF6\xF5\xFA\xFC\xFB"},                                 // Hungarian
    Alphabet{"\xE3\xE2\xEE\xBA\xFE"},                                                 // Romanian
    Alphabet{"\xB9\xE6\xEA\xB3\xF1\xF3\x9C\x9F\xBF"},                                 // Polish
    Alphabet{"\xE8\xE6\xF0\x9A\x9E"},                                                 // Croatian, Slovene
};

constexpr std::array kWestern = {
    Alphabet{"\xE1\xE0\xE2\xE3\xE7\xE9\xEA\xED\xF3\xF4\xF5\xFA\xFC"},     // Portuguese
    Alphabet{"\xE1\xE9\xED\xF1\xF3\xFA\xFC"},                             // Spanish
    Alphabet{"\xE0\xE7\xE9\xE8\xED\xEF\xF3\xF2\xFA\xFC"},                 // Catalan
    Alphabet{"\xE0\xE2\xE7\xE9\xE8\xEA\xEB\xEE\xEF\xF4\x9C\xFB\xFC\xFF"}, // French
    Alphabet{"\xE9\xE8\xEB\xEF\xE4\xF6\xFC\xDF"},                         // German, Dutch
    Alphabet{"\xE9", "\xE0\xE8\xE9\xEC\xF2\xF9"},                         // Italian, "Forlì"
    Alphabet{"\xE5\xE4\xE6\xE9\xF6\xF8\xFC"},                             // Nordic
    Alphabet{"\xE1\xE9\xED\xF3\xFA\xFD\xE6\xF0\xF6\xFE"},                 // Icelandic
    Alphabet{"\xE4\xF6\xF5\xFC\x9A\x9E"},                                 // Finnish, Estonian
};

bool isHigh(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char replaced(char c, std::string_view from, std::string_view to) {
    const std::size_t at = from.find(c);
    return at == kNowhere ? c : to[at];
}

// Capitals of C0 to DE stand 20 before the small letters in all these pages.
char small(char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool isCapital = byte >= 0xC0 && byte <= 0xDE && byte != 0xD7;
    return isCapital ? static_cast<char>(byte + 0x20) : c;
}

char smallOf1250(char c) {
    return small(
        replaced(c, "\x8A\x8C\x8D\x8E\x8F\xA3\xA5\xAA\xAF\xBC", "\x9A\x9C\x9D\x9E\x9F\xB3\xB9\xBA\xBF\xBE"));
}

// The letters of ISO 8859-2 that stand elsewhere in Windows-1250, which has signs in their places.
char smallOfLatin2(char c) {
    constexpr std::string_view kIso = "\xA1\xB1\xA5\xB5\xA6\xB6\xA9\xB9\xAB\xBB\xAC\xBC\xAE\xBE\xA3\xAA\xAF";
    constexpr std::string_view kWindows =
        "\xB9\xB9\xBE\xBE\x9C\x9C\x9A\x9A\x9D\x9D\x9F\x9F\x9E\x9E\xB3\xBA\xBF";
    const bool isControl = static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(c) < 0xA0;
    return isControl ? '\x80' : small(replaced(c, kIso, kWindows));
}

char smallOf1252(char c) {
    return small(replaced(c, "\x8A\x8C\x8E\x9F", "\x9A\x9C\x9E\xFF"));
}

bool isSpelledIn(const Alphabet& alphabet, std::string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (!isHigh(word[i]) || alphabet.letters.find(word[i]) != kNowhere) continue;
        if (i + 1 < word.size() || alphabet.atTheEnd.find(word[i]) == kNowhere) return false;
    }
    return true;
}

// What Western words never do, although their languages have the letters: a tilde stands on an o before an e
// ("Camões"; Estonian has others, but those of its first syllable only), and a thorn begins a word.
bool isWesternUse(std::string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char after = i + 1 < word.size() ? word[i + 1] : ' ';
        if (word[i] == '\xF5' && after != 'e' && after != 'E') return false;
        if (word[i] == '\xFE' && i > 0) return false;
    }
    return true;
}

bool isWestern(std::string_view original) {
    // Signs that touch a word are none of its letters: quotes, a trade mark, the ordinal of "Nº".
    constexpr std::string_view kSigns = "\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8B\x91\x92\x93\x94\x95\x96\x97"
                                        "\x98\x99\x9B\xA1\xA2\xA3\xA4\xA5\xA6"
                                        "\xA7\xA8\xA9\xAA\xAB\xAC\xAD\xAE\xAF\xB0\xB1\xB2\xB3\xB4\xB5\xB6\xB7"
                                        "\xB8\xB9\xBA\xBB\xBC\xBD\xBE\xBF";
    const std::size_t begin = std::min(original.find_first_not_of(kSigns), original.size());
    const std::size_t end = original.find_last_not_of(kSigns) + 1;
    std::string word(original.substr(begin, end - std::min(begin, end)));
    std::transform(word.begin(), word.end(), word.begin(), smallOf1252);
    const auto isSpelled = [&] {
        return std::any_of(kWestern.begin(), kWestern.end(),
                           [&](const Alphabet& alphabet) { return isSpelledIn(alphabet, word); });
    };
    if (!isWesternUse(word)) return false;
    if (isSpelled()) return true;
    // A grave accent in the place of an acute one is the commonest slip of the pen: "Marìa".
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return replaced(c, "\xE0\xEC\xF2\xF9", "\xE1\xED\xF3\xFA"); });
    return isSpelled();
}

// Words that hold letters beyond ASCII among others.
std::vector<std::string_view> tellingWords(std::string_view bytes) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto isOfWord = [&](char c) { return isAsciiLetter(c) || (isHigh(c) && c != '\xA0'); };
        std::size_t end = at;
        while (end < bytes.size() && isOfWord(bytes[end])) ++end;
        const std::string_view word = bytes.substr(at, end - at);
        if (std::any_of(word.begin(), word.end(), isHigh) &&
            std::any_of(word.begin(), word.end(), isAsciiLetter))
            words.push_back(word);
        at = std::max(end, at + 1);
    }
    return words;
}

struct Verdict {
    std::size_t proofs = 0;     // words of the language that are of no Western one
    std::size_t objections = 0; // the other way round
};

} // namespace

std::optional<std::string> centralEuropeanPage(std::string_view bytes) {
    constexpr std::size_t kWordsPerProof = 30; // a few slips of the pen in many Western words are none
    const std::vector<std::string_view> words = tellingWords(bytes);
    std::vector<bool> western;
    for (const std::string_view word : words) western.push_back(isWestern(word));
    const auto judge = [&](const Alphabet& alphabet, char (*smallLetter)(char)) {
        Verdict verdict;
        for (std::size_t i = 0; i < words.size(); ++i) {
            std::string word(words[i]);
            std::transform(word.begin(), word.end(), word.begin(), smallLetter);
            const bool central = isSpelledIn(alphabet, word);
            if (central && !western[i]) ++verdict.proofs;
            if (!central && western[i]) ++verdict.objections;
        }
        const bool holds =
            verdict.proofs > 2 * verdict.objections && kWordsPerProof * verdict.proofs > words.size();
        return holds ? verdict.proofs : 0;
    };
    std::size_t windows = 0;
    std::size_t iso = 0;
    for (const Alphabet& alphabet : kCentral) {
        windows = std::max(windows, judge(alphabet, smallOf1250));
        iso = std::max(iso, judge(alphabet, smallOfLatin2));
    }
    if (windows + iso == 0) return std::nullopt;
    return iso > windows ? "iso-8859-2" : "windows-1250";
}

} // namespace farol
