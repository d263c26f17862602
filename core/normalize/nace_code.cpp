// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/nace_code.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace farol {
namespace {

constexpr std::array<std::string_view, 18> kSchemes = {
    "nace",   "cae",   "cnae",    "naf",       "ape",     "wz",       "onace", "rev",    "section",
    "seccao", "secao", "seccion", "abschnitt", "divisao", "division", "code",  "codigo", "sic"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isSectionLetter(char c) {
    return c >= 'a' && c <= 'u';
}

// Takes "NACE Rev. 2:", "Section" and the like off the text; false when there is nothing of the kind.
bool takeScheme(std::string_view& text) {
    bool taken = false;
    for (;;) {
        const std::size_t end = std::min(text.find_first_of(" .:-"), text.size());
        const std::string_view word = text.substr(0, end);
        const bool isScheme = std::find(kSchemes.begin(), kSchemes.end(), word) != kSchemes.end() ||
                              (taken && (word == "2" || word == "3" || word == "4"));
        if (!isScheme || end == text.size()) return taken;
        text.remove_prefix(std::min(text.find_first_not_of(" .:-", end), text.size()));
        taken = true;
    }
}

// What may stand behind a code: nothing, or a mark and words.
bool isBehindCode(std::string_view rest) {
    if (rest.empty()) return true;
    const std::size_t next = rest.find_first_not_of(" -:.)\u2013\u2014");
    if (next == 0) return false;
    return next == std::string_view::npos || !isDigit(rest[next]);
}

// Digits, and points between digits.
std::size_t lengthOfDigits(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size() && (isDigit(text[length]) || text[length] == '.')) ++length;
    while (length > 0 && text[length - 1] == '.') --length;
    return length;
}

std::optional<NaceCode> sectionAlone(std::string_view text) {
    const std::string_view rest = text.substr(1);
    const bool isMarked = rest.empty() || rest.starts_with(" - ") || rest.starts_with(" \u2013 ") ||
                          rest.starts_with(": ") || rest.starts_with(". ") || rest.starts_with(") ");
    if (!isMarked) return std::nullopt;
    return NaceCode{std::string(1, static_cast<char>(text[0] - 'a' + 'A')), true, !rest.empty()};
}

} // namespace

std::optional<NaceCode> readNaceCode(std::string_view folded) {
    std::string_view text = folded;
    const bool hasScheme = takeScheme(text);
    if (text.empty()) return std::nullopt;
    const bool hasLetter = isSectionLetter(text.front());
    if (hasLetter) {
        const std::size_t digit = text.find_first_not_of(" .", 1);
        if (digit == std::string_view::npos || digit > 2 || !isDigit(text[digit])) return sectionAlone(text);
        text.remove_prefix(digit);
    }
    NaceCode code;
    std::string_view rest = text.substr(lengthOfDigits(text));
    const std::string_view written = text.substr(0, text.size() - rest.size());
    std::copy_if(written.begin(), written.end(), std::back_inserter(code.code), isDigit);
    const bool hasPoint = code.code.size() < written.size();
    const bool hasNafLetter = code.code.size() == 4 && !rest.empty() && rest[0] >= 'a' && rest[0] <= 'z' &&
                              (rest.size() == 1 || rest[1] == ' ');
    if (hasNafLetter) rest.remove_prefix(1);
    const std::size_t digits = code.code.size();
    code.isCertain = hasScheme || hasLetter || hasPoint || hasNafLetter || digits >= 4;
    code.hasText = !rest.empty();
    const bool isCode = digits >= 2 && digits <= 5 && (digits != 3 || code.isCertain) && isBehindCode(rest);
    return isCode ? std::optional(code) : std::nullopt;
}

} // namespace farol
