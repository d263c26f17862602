// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a job title into comparable words and notes what stood between them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// What stands before a word, from the weakest break to the strongest.
enum class TitleBreak : std::uint8_t {
    None,  // a space, a dot, a hyphen inside a word
    Slash, // "CEO/CTO"
    Comma, // also a colon
    Aside, // a hyphen with spaces, a bracket
    Bar    // '|', ';', a bullet, an emoji
};

struct TitleWord {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
    TitleBreak before = TitleBreak::None;
};

// Words are folded (core/text/fold.h) runs of letters and digits; "&", "+" and "@" are words as well.
class TitleWords {
public:
    // Left out: endings that only name the other gender ("(a)", "·rice", "/in"), e-mail addresses and links.
    //   text  UTF-8
    explicit TitleWords(std::string_view text);

    std::size_t size() const { return m_words.size(); }
    std::string_view text(std::size_t i) const {
        return std::string_view(m_text).substr(m_words[i].begin, m_words[i].length);
    }
    TitleBreak before(std::size_t i) const { return m_words[i].before; }

private:
    void read(std::string_view folded);
    void add(std::string_view word, TitleBreak before, bool joins);

    std::string m_text;
    std::vector<TitleWord> m_words;
};

} // namespace farol
