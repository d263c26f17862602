// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/cell_type.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace farol {
namespace {

constexpr std::size_t kLongestTyped = 64; // no number, date or address that matters here is longer
constexpr std::size_t kLongestAddress = 2048;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isEmptyMarker(std::string_view text) {
    constexpr std::array kMarkers = {"-",    "--",  "n/a", "na",      "#n/a", "null",
                                     "none", "nil", "nan", "(blank)", "\\n"};
    if (text.empty()) return true;
    if (text.size() > 8) return false;
    const std::string folded = lowerCase(text);
    return std::any_of(kMarkers.begin(), kMarkers.end(),
                       [&](const char* marker) { return folded == marker; });
}

// Takes currency signs and codes, percent and white space off both ends.
std::string_view withoutUnit(std::string_view text) {
    constexpr std::array kUnits = {"€", "$", "£", "¥", "%", "EUR", "USD", "GBP", "R$", "\xC2\xA0", " "};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view unit : kUnits) {
            if (text.starts_with(unit)) {
                text.remove_prefix(unit.size());
                again = true;
            }
            if (text.ends_with(unit)) {
                text.remove_suffix(unit.size());
                again = true;
            }
        }
    }
    return text;
}

// "1 234" is a number and "21 345 67 89" one of a telephone; "1 2 3" are several.
bool belongsTogether(std::string_view text, std::size_t space) {
    constexpr std::ptrdiff_t kDigitsOfTelephone = 9;
    const std::size_t end = std::min(text.find_first_not_of("0123456789", space + 1), text.size());
    return end == space + 4 || std::count_if(text.begin(), text.end(), isDigit) >= kDigitsOfTelephone;
}

// Digits with single marks between them. An opening sign, one exponent, a band and a final "+" may be there.
bool isNumber(std::string_view text) {
    text = withoutUnit(text);
    if (text.starts_with('(') && text.ends_with(')')) text = text.substr(1, text.size() - 2);
    if (text.starts_with('+') || text.starts_with('-') || text.starts_with('<') || text.starts_with('>'))
        text.remove_prefix(1);
    text = withoutUnit(text);
    if (text.empty() ||
        !(isDigit(text.back()) || text.back() == '+' || text.back() == 'k' || text.back() == 'K'))
        return false;
    bool digitSeen = false;
    bool lastWasMark = true;
    char latestMark = '\0';
    bool markChanged = false; // "1.234,56"; where it changes back, "0.35 0.52 7", there are several numbers
    std::size_t dashes = 0;   // one makes a band, two make a date
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            digitSeen = true;
            lastWasMark = false;
            continue;
        }
        const bool exponent = (c == 'e' || c == 'E') && digitSeen && i + 1 < text.size() &&
                              (isDigit(text[i + 1]) || text[i + 1] == '-' || text[i + 1] == '+');
        const bool ending =
            text.substr(i) == "+" || lowerCase(text.substr(i)) == "k" || lowerCase(text.substr(i)) == "k+";
        if (ending) break;
        const bool foreign = static_cast<unsigned char>(c) >= 0x80; // dashes and spaces of other kinds
        if (c == '-' && !exponent && ++dashes > 1) return false;
        if (!exponent && !foreign && std::string_view(".,'- +").find(c) == std::string_view::npos)
            return false;
        if (lastWasMark && (c == ',' || c == ' ' || c == '\'')) return false;
        if (c == ' ' && i > 0 && isDigit(text[i - 1]) && i + 1 < text.size() && isDigit(text[i + 1]) &&
            !belongsTogether(text, i))
            return false;
        if (!exponent && (c == '.' || c == ',' || c == ' ')) {
            const bool changes = latestMark != '\0' && c != latestMark;
            if (changes && markChanged) return false;
            markChanged = markChanged || changes;
            latestMark = c;
        }
        lastWasMark = true;
    }
    return digitSeen;
}

// True when the first word of letters is the name of a month in a shipped language, or its first letters.
bool namesAMonth(std::string_view text) {
    constexpr std::array kMonths = {
        "january",   "february",  "march",     "april",    "may",      "june",      "july",       "august",
        "september", "october",   "november",  "december", "janeiro",  "fevereiro", "marco",      "abril",
        "maio",      "junho",     "julho",     "agosto",   "setembro", "outubro",   "novembro",   "dezembro",
        "enero",     "febrero",   "marzo",     "mayo",     "junio",    "julio",     "septiembre", "octubre",
        "noviembre", "diciembre", "janvier",   "fevrier",  "mars",     "avril",     "mai",        "juin",
        "juillet",   "aout",      "septembre", "octobre",  "novembre", "decembre",  "januar",     "februar",
        "marz",      "juni",      "juli",      "oktober",  "dezember"};
    for (const std::string& word : foldedWords(text)) {
        if (word.size() < 3 || isDigit(word.front())) continue;
        return std::any_of(kMonths.begin(), kMonths.end(),
                           [&](std::string_view month) { return month.starts_with(word); });
    }
    return false;
}

// Two or three groups of digits with - / . or : between them; month names, zone and AM/PM allowed.
bool isDate(std::string_view text) {
    if (text.size() < 4) return false;
    std::size_t groups = 0;
    std::size_t marks = 0;
    std::size_t colons = 0;
    std::size_t letters = 0;
    bool inDigits = false;
    for (const char c : text) {
        if (isDigit(c)) {
            if (!inDigits) ++groups;
            inDigits = true;
            continue;
        }
        inDigits = false;
        if (c == '-' || c == '/' || c == '.')
            ++marks;
        else if (c == ':')
            ++colons;
        else if (isLetter(c) || static_cast<unsigned char>(c) >= 0x80)
            ++letters;
        else if (c != ' ' && c != '+' && c != ',')
            return false;
    }
    const bool clock = colons >= 1 && colons <= 3 && marks <= 1 && letters <= 3 && groups >= colons + 1 &&
                       groups <= colons + 2 && isDigit(text.front());
    std::size_t firstMark = text.find_first_not_of("0123456789");
    if (text.substr(std::min(firstMark, text.size())).starts_with(" ")) {
        const std::size_t behind = text.find_first_not_of(' ', firstMark); // "15 / 01 / 2024"
        if (behind != std::string_view::npos && !isDigit(text[behind])) firstMark = behind;
    }
    // "4:0.946:0.091" and "0 0.35 0.52" are none; a time may stand before a date, but not without a space.
    const char mark = firstMark == std::string_view::npos ? '\0' : text[firstMark];
    const bool beginsWithTime = mark == ':' && text.find(' ') != std::string_view::npos;
    const bool beginsWithDate = mark == '-' || mark == '/' || mark == '.' || isLetter(mark);
    const bool numeric = (beginsWithDate || beginsWithTime) && groups >= 3 && groups <= 8 && marks >= 2 &&
                         marks <= 5 && letters <= 4 && isDigit(text.front());
    const bool named = groups >= 1 && groups <= 6 && letters >= 3 && letters <= 16 && marks <= 3 &&
                       text.size() <= 40 && namesAMonth(text);
    return clock || numeric || named;
}

bool isEmail(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::size_t dot = text.rfind('.');
    return dot != std::string_view::npos && dot > at + 1 && dot + 1 < text.size() &&
           text.find_first_of(" ,;|\t\"") == std::string_view::npos;
}

bool isUrl(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
}

} // namespace

CellType cellType(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    if (isEmptyMarker(text)) return CellType::Empty;
    if (text.size() <= kLongestTyped) {
        if (isNumber(text)) return CellType::Number;
        if (isDate(text)) return CellType::Date;
    }
    if (text.size() <= kLongestAddress) {
        if (isEmail(text)) return CellType::Email;
        if (isUrl(text)) return CellType::Url;
    }
    return text.find_first_of(",;|\t\"^~\x01\x1F") == std::string_view::npos ? CellType::Text : CellType::Odd;
}

} // namespace farol
