// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/job_title_words.h"

#include "core/text/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace farol {
namespace {

constexpr std::size_t kLongestTitle = 400; // bytes
constexpr std::size_t kShortestStem = 3;   // letters before an ending of gender

enum class Sign : std::uint8_t { Letter, Space, Hyphen, Glue, Ignored, Symbol, Slash, Comma, Aside, Bar };

struct Point {
    Sign sign = Sign::Glue;
    std::size_t length = 1; // bytes
};

Sign asciiSign(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return Sign::Letter;
    switch (c) {
    case ' ':
    case '\t':
    case '\n':
    case '\r':
        return Sign::Space;
    case '-':
        return Sign::Hyphen;
    case '&':
    case '+':
    case '@':
        return Sign::Symbol;
    case '/':
    case '\\':
        return Sign::Slash;
    case ',':
    case ':':
        return Sign::Comma;
    case '(':
    case ')':
    case '[':
    case ']':
    case '{':
    case '}':
        return Sign::Aside;
    case '|':
    case ';':
    case '<':
    case '>':
    case '~':
        return Sign::Bar;
    default:
        return Sign::Glue;
    }
}

Sign wideSign(std::int32_t point) {
    if (point >= 0x2010 && point <= 0x2015) return Sign::Hyphen;
    if (point == 0xB7 || point == 0x2022 || point == 0x2027 || point == 0x200B) // dots; a space of no width
        return point == 0x200B ? Sign::Space : Sign::Bar;
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
        return Sign::Letter;
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_MN:
        return Sign::Ignored;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
        return Sign::Space;
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SO:
        return Sign::Bar;
    default:
        return Sign::Glue;
    }
}

Point pointAt(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80) return {asciiSign(c), 1};
    std::int32_t point = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at;
    const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (length <= 0) return {Sign::Glue, 1};
    return {wideSign(point), static_cast<std::size_t>(length)};
}

bool isLetterAt(std::string_view text, std::size_t at) {
    return at < text.size() && pointAt(text, at).sign == Sign::Letter;
}

// Endings that follow a word and a sign to name the other gender, in the five languages.
constexpr std::array<std::string_view, 34> kGenderEndings{
    "a",    "as", "aise", "dora", "e",     "es",   "enne", "ere",   "eres", "esse", "euse", "euses",
    "eure", "fe", "fes",  "frau", "ienne", "iere", "in",   "innen", "ive",  "le",   "les",  "ne",
    "nes",  "o",  "onne", "ora",  "oras",  "os",   "rice", "rices", "se",   "trice"};

// "directeur·rice", "Leiter(in)", "Diretor/a": where the text goes on after the ending; `at` without one.
std::size_t pastGenderEnding(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin < text.size() && text[begin] == ' ') ++begin;
    const bool inBrackets = begin < text.size() && text[begin] == '(';
    if (!inBrackets) begin = at;
    if (begin >= text.size()) return at;
    const Point joint = pointAt(text, begin);
    const bool isHyphen = joint.sign == Sign::Hyphen;
    const char c = text[begin];
    if (!isHyphen && joint.length == 1 && !inBrackets && c != '/' && c != '*' && c != ':' && c != '_' &&
        c != '.')
        return at;
    if (joint.length > 1 && joint.sign != Sign::Bar && !isHyphen) return at;
    begin += joint.length;
    if (!isHyphen && begin < text.size() && text[begin] == '-') ++begin;
    std::size_t end = begin;
    while (end < text.size() && text[end] >= 'a' && text[end] <= 'z') ++end;
    const std::string_view ending = text.substr(begin, end - begin);
    if (std::find(kGenderEndings.begin(), kGenderEndings.end(), ending) == kGenderEndings.end()) return at;
    if (isHyphen && ending.size() < 2) return at;
    if (inBrackets) return end < text.size() && text[end] == ')' ? end + 1 : at;
    return isLetterAt(text, end) ? at : end;
}

// "Técnic@": the sign stands for both genders; "CEO@Acme" is an employer.
bool endsInGenderSign(std::string_view text, std::size_t at) {
    const std::size_t begin = text.rfind(' ', at) + 1; // 0 without a space
    return at - begin >= 4 && !isLetterAt(text, at + 1);
}

// After the first letter of "v.p." and "v. p."; not of "v. sales".
bool goesOnDotted(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '.') return false;
    const bool isSpaced = at + 1 < text.size() && text[at + 1] == ' ';
    const std::size_t next = isSpaced ? at + 2 : at + 1;
    if (!isLetterAt(text, next) || isLetterAt(text, next + 1)) return false;
    return !isSpaced || (next + 1 < text.size() && text[next + 1] == '.');
}

// An e-mail address or a link is no title, whatever words it holds.
bool isAddress(std::string_view chunk) {
    if (chunk.starts_with("http") || chunk.starts_with("www.")) return true;
    const std::size_t at = chunk.find('@');
    if (at == std::string_view::npos || at == 0) return false;
    const std::size_t dot = chunk.find('.', at);
    return dot != std::string_view::npos && isLetterAt(chunk, dot + 1);
}

std::string withoutAddresses(std::string_view folded) {
    std::string out;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        const std::string_view chunk = folded.substr(begin, end - begin);
        if (!isAddress(chunk)) out += chunk;
        out += ' ';
        begin = end + 1;
    }
    return out;
}

// Soft hyphens and the like stand inside of words and are not seen.
std::string withoutInvisible(std::string_view folded) {
    std::string out;
    for (std::size_t at = 0; at < folded.size();) {
        const Point point = pointAt(folded, at);
        if (point.sign != Sign::Ignored) out += folded.substr(at, point.length);
        at += point.length;
    }
    return out;
}

bool mayHoldAddress(std::string_view folded) {
    return folded.find('@') != std::string_view::npos || folded.find("www.") != std::string_view::npos ||
           folded.find("http") != std::string_view::npos;
}

bool isPlain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

TitleBreak breakOf(Sign sign) {
    switch (sign) {
    case Sign::Slash:
        return TitleBreak::Slash;
    case Sign::Comma:
        return TitleBreak::Comma;
    case Sign::Aside:
        return TitleBreak::Aside;
    case Sign::Bar:
        return TitleBreak::Bar;
    default:
        return TitleBreak::None;
    }
}

} // namespace

TitleWords::TitleWords(std::string_view text) {
    std::string folded = fold(text.substr(0, kLongestTitle));
    if (!isPlain(folded)) folded = withoutInvisible(folded);
    if (mayHoldAddress(folded)) folded = withoutAddresses(folded);
    m_text.reserve(folded.size() + 1);
    m_words.reserve(12);
    read(folded);
}

void TitleWords::read(std::string_view folded) {
    TitleBreak before = TitleBreak::None;
    bool afterSpace = true; // nothing or a space before the sign at hand
    bool afterLetter = false;
    bool joins = false; // the next letters belong to the last word: "e-commerce", "v.p."
    for (std::size_t at = 0; at < folded.size();) {
        Point point = pointAt(folded, at);
        if (point.sign != Sign::Letter) {
            const bool spaced = point.sign == Sign::Hyphen && afterSpace;
            before = std::max(before, spaced ? TitleBreak::Aside : breakOf(point.sign));
            if (folded[at] == '@' && afterLetter && endsInGenderSign(folded, at)) {
                m_text += 'o';
                ++m_words.back().length;
            } else if (point.sign == Sign::Symbol) {
                add(folded.substr(at, 1), before, false);
                before = TitleBreak::None;
            }
            afterSpace = point.sign == Sign::Space;
            afterLetter = false;
            at += point.length;
            continue;
        }
        std::size_t end = at;
        while (end < folded.size() && (point = pointAt(folded, end)).sign == Sign::Letter)
            end += point.length;
        const std::string_view word = folded.substr(at, end - at);
        const bool isSingle = word.size() == 1;
        const char after = end < folded.size() ? folded[end] : ' ';
        add(word, before, joins);
        before = TitleBreak::None;
        afterSpace = false;
        afterLetter = true;
        at = end;
        if (word.size() >= kShortestStem)
            for (std::size_t next = pastGenderEnding(folded, at); next != at;
                 next = pastGenderEnding(folded, at))
                at = next;
        const bool dotted = isSingle && goesOnDotted(folded, end);
        const bool electronic = word == "e" && after == '-' && isLetterAt(folded, end + 1);
        joins = dotted || electronic;
        if (electronic) ++at;
    }
}

void TitleWords::add(std::string_view word, TitleBreak before, bool joins) {
    if (joins && !m_words.empty()) {
        m_words.back().length += static_cast<std::uint32_t>(word.size());
    } else {
        m_words.push_back(
            {static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(word.size()), before});
    }
    m_text += word;
}

} // namespace farol
