// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/date_parts.h"

#include "core/text/counted_date.h"
#include "core/text/fold.h"
#include "core/text/month_names.h"
#include "core/text/time_text.h"

#include <algorithm>
#include <string>

namespace farol {
namespace {

using std::chrono::year_month_day;

bool isProse(std::string_view text) {
    constexpr std::size_t kLongest = 80; // bytes
    return text.size() > kLongest && trimmed(text).size() > kLongest;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}

struct Number {
    int value = 0;
    std::size_t digits = 0;
};

// What a date is made of: up to three numbers, the month's name and where it stood, the marks between.
struct Pieces {
    Number numbers[3];
    std::size_t count = 0;
    std::optional<unsigned> month;
    std::size_t numbersBeforeMonth = 0;
    bool mayBeWeekday = false; // the month's name could be the name of a day
    char mark = ' ';           // between the first two numbers
    bool hasSeveralMarks = false;
};

std::optional<year_month_day> validDate(int year, int month, int day) {
    if (year < 1000 || year > 9999 || month < 1 || day < 1) return std::nullopt;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

bool addNumber(std::string_view digits, char mark, Pieces& pieces) {
    if (pieces.count == 3 || digits.size() > 4 || digits.size() == 3) return false;
    if (pieces.count == 1) pieces.mark = mark;
    if (pieces.count == 2 && mark != pieces.mark) pieces.hasSeveralMarks = true;
    Number& number = pieces.numbers[pieces.count++];
    number.digits = digits.size();
    for (const char c : digits) number.value = number.value * 10 + (c - '0');
    return true;
}

bool addWord(std::string_view word, Pieces& pieces) {
    const std::optional<unsigned> month = monthFromName(word);
    // "mar" is also Tuesday in French and Spanish; then the month comes later.
    if (month && (!pieces.month || pieces.mayBeWeekday)) {
        pieces.mayBeWeekday = !pieces.month && pieces.count == 0 && isDateFiller(word);
        pieces.month = month;
        pieces.numbersBeforeMonth = pieces.count;
        return true;
    }
    return isDateFiller(word);
}

std::optional<Pieces> cutDate(std::string_view text) {
    Pieces pieces;
    char mark = ' ';
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        if (isDigit(text[at])) {
            while (end < text.size() && isDigit(text[end])) ++end;
            if (!addNumber(text.substr(at, end - at), mark, pieces)) return std::nullopt;
            mark = ' ';
        } else if (isLetter(text[at])) {
            while (end < text.size() && isLetter(text[end])) ++end;
            if (!addWord(text.substr(at, end - at), pieces)) return std::nullopt;
        } else {
            if (std::string_view(" ,./-_'").find(text[at]) == std::string_view::npos) return std::nullopt;
            if (text[at] != ' ') mark = text[at];
            end = at + 1;
        }
        at = end;
    }
    return pieces;
}

std::optional<DateParts> withNamedMonth(const Pieces& pieces) {
    if (pieces.count != 2) return std::nullopt;
    const bool isYearFirst = pieces.numbers[0].digits == 4;
    const Number& year = isYearFirst ? pieces.numbers[0] : pieces.numbers[1];
    const Number& day = isYearFirst ? pieces.numbers[1] : pieces.numbers[0];
    if (year.digits == 1 || day.digits > 2 || pieces.numbersBeforeMonth == 2) return std::nullopt;
    const auto date = validDate(year.digits == 2 ? fullYear(year.value) : year.value,
                                static_cast<int>(*pieces.month), day.value);
    if (!date) return std::nullopt;
    DateParts parts;
    parts.date = *date;
    parts.shape = isYearFirst                      ? DateShape::YearFirst
                  : pieces.numbersBeforeMonth == 0 ? DateShape::NamedMonthDay
                                                   : DateShape::DayNamedMonth;
    return parts;
}

std::optional<DateParts> inNumbers(const Pieces& pieces) {
    const Number* numbers = pieces.numbers;
    if (pieces.count != 3 || numbers[1].digits > 2 || pieces.hasSeveralMarks) return std::nullopt;
    if (pieces.mark == ',' || pieces.mark == '\'') return std::nullopt;
    DateParts parts;
    if (numbers[0].digits == 4) {
        const auto date = validDate(numbers[0].value, numbers[1].value, numbers[2].value);
        if (!date || numbers[2].digits > 2) return std::nullopt;
        parts.shape = DateShape::YearFirst;
        parts.date = *date;
        return parts;
    }
    if (numbers[2].digits == 1 || (pieces.mark == ' ' && numbers[2].digits != 4)) return std::nullopt;
    parts.first = numbers[0].value;
    parts.second = numbers[1].value;
    parts.third = numbers[2].value;
    parts.isShortYear = numbers[2].digits == 2;
    parts.isDotted = pieces.mark == '.';
    return parts;
}

// Where the hour of a time of day begins.
std::size_t timeBegin(std::string_view text) {
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        if ((text[at] != ':' && text[at] != 'h') || !isDigit(text[at - 1]) || !isDigit(text[at + 1]))
            continue;
        const std::size_t hour = text.find_last_not_of("0123456789", at);
        std::size_t begin = at;
        while (begin > 0 && isDigit(text[begin - 1])) --begin;
        return hour == std::string_view::npos || begin == 0 ? 0 : begin;
    }
    return std::string_view::npos;
}

// True when there is no white space to collapse, as in nearly every date: that is a third of the time.
bool isPlain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; }) &&
           text.find("  ") == std::string_view::npos && !text.starts_with(' ') && !text.ends_with(' ');
}

// "20240115t091200z" has no marks to find a time by.
std::string withTimeMarks(const std::string& text) {
    const std::size_t t = text.find('t');
    if (t != 8 || text.find(':') != std::string::npos) return text;
    const std::size_t end = std::min(text.find_first_not_of("0123456789", t + 1), text.size());
    if (text.find_first_not_of("0123456789") != t || (end != t + 5 && end != t + 7)) return text;
    std::string marked = text.substr(0, t + 3) + ':' + text.substr(t + 3, 2);
    if (end == t + 7) marked += ':' + text.substr(t + 5, 2);
    return marked + text.substr(end);
}

std::optional<DateParts> dissectDay(std::string_view text) {
    while (!text.empty() && std::string_view(" ,-").find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    if (text.size() > 1 && text.back() == 't' && isDigit(text[text.size() - 2])) text.remove_suffix(1);
    if (text.find_first_not_of("0123456789.,") == std::string_view::npos)
        if (auto counted = dissectCountedDate(text)) return counted;
    if (text.empty() || (!isDigit(text.front()) && !isLetter(text.front()))) return std::nullopt;
    const std::optional<Pieces> pieces = cutDate(text);
    if (!pieces) return std::nullopt;
    return pieces->month ? withNamedMonth(*pieces) : inNumbers(*pieces);
}

} // namespace

int fullYear(int twoDigits) {
    return twoDigits + (twoDigits < kTwoDigitYearPivot ? 2000 : 1900);
}

std::optional<DateParts> dissectDate(std::string_view utf8) {
    if (isProse(utf8)) return std::nullopt;
    const std::string text = withTimeMarks(isPlain(utf8) ? fold(utf8) : fold(collapseSpace(utf8)));
    const std::size_t begin = timeBegin(text);
    if (begin == std::string::npos) return dissectDay(text);
    const std::optional<TimeText> time = parseTime(std::string_view(text).substr(begin));
    if (!time) return std::nullopt;
    std::string day = text.substr(0, begin);
    if (!time->rest.empty()) {
        // The clock's own form puts the year last: "Mon Jan 15 10:20:30 UTC 2024".
        if (time->rest.size() != 4 || time->rest.find_first_not_of("0123456789") != std::string_view::npos)
            return std::nullopt;
        day += time->rest;
    }
    std::optional<DateParts> parts = dissectDay(day);
    if (!parts || parts->timeOfDay) return std::nullopt;
    parts->timeOfDay = time->timeOfDay;
    parts->utcOffset = time->utcOffset;
    parts->hasAmPm = time->hasAmPm;
    return parts;
}

} // namespace farol
