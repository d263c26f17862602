// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace farol {
namespace {

constexpr std::int32_t kReplacement = 0xFFFD;

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// Reads the code point at `text[at]` and moves past it; a bad byte reads as U+FFFD.
std::int32_t nextCodePoint(std::string_view text, std::size_t& at) {
    std::int32_t point = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at;
    const utf8proc_ssize_t length =
        utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (length <= 0) {
        ++at;
        return kReplacement;
    }
    at += static_cast<std::size_t>(length);
    return point;
}

void append(std::string& out, std::int32_t point) {
    utf8proc_uint8_t bytes[4];
    const auto length = static_cast<std::size_t>(utf8proc_encode_char(point, bytes));
    out.append(reinterpret_cast<const char*>(bytes), length);
}

// Letters that are a letter with a stroke, or two in one, which no Unicode decomposition takes apart.
std::string_view plainLetters(std::int32_t point) {
    switch (point) {
    case 0xE6:
        return "ae";
    case 0xF8:
        return "o";
    case 0x111:
        return "d";
    case 0x131:
        return "i";
    case 0x142:
        return "l";
    case 0x153:
        return "oe";
    default:
        return {};
    }
}

bool isSpace(std::int32_t point) {
    return (point >= 0x09 && point <= 0x0D) || point == 0x20 || point == 0x85 || point == 0xA0 ||
           point == 0x1680 || (point >= 0x2000 && point <= 0x200B) || point == 0x2028 || point == 0x2029 ||
           point == 0x202F || point == 0x205F || point == 0x3000 || point == 0xFEFF;
}

bool isWordPoint(std::int32_t point) {
    if (point < 0x80) return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z');
    const utf8proc_category_t category = utf8proc_category(point);
    return category <= UTF8PROC_CATEGORY_LO ? category >= UTF8PROC_CATEGORY_LU
                                            : category == UTF8PROC_CATEGORY_ND;
}

std::string validated(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) append(out, nextCodePoint(text, at));
    return out;
}

} // namespace

std::string fold(std::string_view utf8) {
    std::string out;
    if (isAscii(utf8)) {
        out.resize(utf8.size());
        std::transform(utf8.begin(), utf8.end(), out.begin(), lowerAscii);
        return out;
    }
    const std::string text = validated(utf8);
    utf8proc_uint8_t* mapped = nullptr;
    const utf8proc_ssize_t length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                                    UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK));
    const std::unique_ptr<utf8proc_uint8_t, void (*)(void*)> owner(mapped, &std::free);
    if (length < 0) return lowerCase(text);
    const std::string_view decomposed(reinterpret_cast<const char*>(mapped),
                                      static_cast<std::size_t>(length));
    for (std::size_t at = 0; at < decomposed.size();) {
        const std::int32_t point = nextCodePoint(decomposed, at);
        const std::string_view plain = plainLetters(point);
        if (plain.empty())
            append(out, point);
        else
            out += plain;
    }
    return out;
}

std::string lowerCase(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    if (isAscii(utf8)) {
        std::transform(utf8.begin(), utf8.end(), std::back_inserter(out), lowerAscii);
        return out;
    }
    for (std::size_t at = 0; at < utf8.size();) append(out, utf8proc_tolower(nextCodePoint(utf8, at)));
    return out;
}

std::vector<std::string> foldedWords(std::string_view utf8) {
    const std::string text = fold(utf8);
    std::vector<std::string> words;
    std::string gap;       // what stands between the last word and this one
    bool joinable = false; // the last word is one letter, or letters joined by dots
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (!isWordPoint(nextCodePoint(text, at))) {
            gap.append(text, begin, at - begin);
            continue;
        }
        std::size_t letters = 1;
        std::size_t end = at;
        while (at < text.size() && isWordPoint(nextCodePoint(text, at))) {
            ++letters;
            end = at;
        }
        at = end;
        const bool single = letters == 1;
        if (single && joinable && gap == ".")
            words.back().append(text, begin, end - begin);
        else
            words.emplace_back(text, begin, end - begin);
        joinable = single;
        gap.clear();
    }
    return words;
}

std::string foldedPhrase(std::string_view utf8) {
    std::string phrase;
    for (const std::string& word : foldedWords(utf8)) {
        if (!phrase.empty()) phrase += ' ';
        phrase += word;
    }
    return phrase;
}

std::string collapseSpace(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    bool pendingSpace = false;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        if (isSpace(nextCodePoint(utf8, at))) {
            pendingSpace = !out.empty();
            continue;
        }
        if (pendingSpace) out += ' ';
        pendingSpace = false;
        out.append(utf8, begin, at - begin);
    }
    return out;
}

std::string_view trimmed(std::string_view utf8) {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool started = false;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t here = at;
        if (isSpace(nextCodePoint(utf8, at))) continue;
        if (!started) begin = here;
        started = true;
        end = at;
    }
    return utf8.substr(begin, end - begin);
}

} // namespace farol
