// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/header_words.h"

#include "core/text/fold.h"

#include <cstddef>

namespace farol {
namespace {

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
// Bytes of letters beyond ASCII count as lower case: "SituaçãoLead".
bool isLower(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool beginsWord(std::string_view text, std::size_t i) {
    const char before = text[i - 1];
    const char here = text[i];
    if (isUpper(here) && isLower(before)) return true;
    if (isUpper(here) && isUpper(before))
        return i + 1 < text.size() && text[i + 1] >= 'a' && text[i + 1] <= 'z';
    return isDigit(here) != isDigit(before) && (isDigit(here) || isDigit(before));
}

} // namespace

std::vector<std::string> headerWords(std::string_view header) {
    if (header.ends_with("__c")) header.remove_suffix(3);
    std::string spaced;
    spaced.reserve(header.size() + 8);
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (i > 0 && beginsWord(header, i)) spaced += ' ';
        spaced += header[i];
    }
    return foldedWords(spaced);
}

std::string withoutBrackets(std::string_view header) {
    std::string outside;
    int depth = 0;
    bool found = false;
    for (const char c : header) {
        if (c == '(' || c == '[') {
            ++depth;
            found = true;
        } else if ((c == ')' || c == ']') && depth > 0) {
            --depth;
        } else if (depth == 0) {
            outside += c;
        }
    }
    return found && !trimmed(outside).empty() ? outside : std::string();
}

std::vector<std::string_view> headerAlternatives(std::string_view header) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = header.find_first_of("/|"); at != std::string_view::npos;
         at = header.find_first_of("/|", begin)) {
        parts.push_back(header.substr(begin, at - begin));
        begin = at + 1;
    }
    if (!parts.empty()) parts.push_back(header.substr(begin));
    return parts;
}

} // namespace farol
