// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/job_title_forms.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace farol {
namespace {

std::vector<std::string> splitAt(std::string_view text, char mark) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(mark, begin), text.size());
        parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

// Every reading of the text's first group between `open` and `close`; the text itself without one.
std::vector<std::string> alternatives(const std::string& text, char open, char close) {
    const std::size_t begin = text.find(open);
    const std::size_t end = text.find(close, begin);
    if (begin == std::string::npos || end == std::string::npos) return {text};
    std::vector<std::string> out;
    for (const std::string& part : splitAt(std::string_view(text).substr(begin + 1, end - begin - 1), '/'))
        for (std::string& whole :
             alternatives(text.substr(0, begin) + part + text.substr(end + 1), open, close))
            out.push_back(std::move(whole));
    return out;
}

std::string withWrittenUmlauts(std::string text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kUmlauts{
        {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}}};
    for (const auto& [umlaut, letters] : kUmlauts)
        for (std::size_t at = text.find(umlaut); at != std::string::npos; at = text.find(umlaut, at))
            text.replace(at, umlaut.size(), letters);
    return text;
}

// A title has "&" and "+" as words of their own.
std::string withSignsApart(const std::string& term) {
    std::string out;
    for (const char c : term) {
        if (c == '&' || c == '+')
            (out += ' ').append(1, c) += ' ';
        else
            out += c;
    }
    return out;
}

WordForms formsOf(const std::string& word) {
    WordForms forms;
    for (const std::string& form : alternatives(word, '(', ')'))
        for (std::string folded : {fold(form), fold(withWrittenUmlauts(form))})
            if (std::find(forms.begin(), forms.end(), folded) == forms.end())
                forms.push_back(std::move(folded));
    return forms;
}

} // namespace

std::vector<TermForms> parseTerms(std::string_view cell) {
    std::vector<TermForms> terms;
    for (const std::string& listed : splitAt(cell, '|'))
        for (const std::string& term : alternatives(listed, '[', ']')) {
            TermForms& words = terms.emplace_back();
            for (const std::string& word : splitAt(withSignsApart(term), ' '))
                if (!word.empty()) words.push_back(formsOf(word));
            if (words.empty()) terms.pop_back();
        }
    return terms;
}

} // namespace farol
