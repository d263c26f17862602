// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/counted_date.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace farol {
namespace {

using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::sys_days;
using std::chrono::year_month_day;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::int64_t number(std::string_view digits) {
    std::int64_t value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

std::optional<year_month_day> compactDate(std::string_view digits) {
    const auto year = static_cast<int>(number(digits.substr(0, 4)));
    const year_month_day date{std::chrono::year(year),
                              std::chrono::month(static_cast<unsigned>(number(digits.substr(4, 2)))),
                              std::chrono::day(static_cast<unsigned>(number(digits.substr(6, 2))))};
    return year >= 1900 && year < 2200 && date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<DateParts> compact(std::string_view digits) {
    const std::optional<year_month_day> date = compactDate(digits);
    if (!date) return std::nullopt;
    DateParts parts;
    parts.shape = DateShape::YearFirst;
    parts.date = *date;
    if (digits.size() == 14) {
        const auto hour = number(digits.substr(8, 2));
        const auto minute = number(digits.substr(10, 2));
        const auto second = number(digits.substr(12, 2));
        if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
        parts.timeOfDay =
            std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
    }
    return parts;
}

DateParts sinceEpoch(milliseconds past) {
    const auto day = std::chrono::floor<days>(past);
    DateParts parts;
    parts.shape = DateShape::Counted;
    parts.date = year_month_day(sys_days(day));
    parts.timeOfDay = past - day;
    parts.utcOffset = std::chrono::minutes(0);
    return parts;
}

} // namespace

std::optional<DateAndTime> dateFromSpreadsheetDays(double serial) {
    constexpr double kLast = 2'958'466; // 1 January 10000
    if (!(serial >= 1 && serial < kLast) || (serial >= 60 && serial < 61)) return std::nullopt;
    const sys_days origin = std::chrono::year(1899) / std::chrono::December / 30;
    // Days before the one that never was are counted from a day later.
    const int missing = serial < 60 ? 1 : 0;
    const double whole = std::floor(serial);
    const auto seconds = std::chrono::seconds(std::llround((serial - whole) * 86'400));
    const bool isNextDay = seconds >= days(1); // 23:59:59.9 is midnight
    DateAndTime read;
    read.date = year_month_day(origin + days(static_cast<int>(whole) + missing + (isNextDay ? 1 : 0)));
    if (serial > whole) read.timeOfDay = isNextDay ? milliseconds(0) : milliseconds(seconds);
    return read;
}

std::optional<DateParts> dissectCountedDate(std::string_view text) {
    const std::size_t mark = text.find_first_of(".,");
    const std::string_view whole = text.substr(0, mark);
    const std::string_view fraction =
        mark == std::string_view::npos ? std::string_view() : text.substr(mark + 1, 9);
    const bool isNumber = !whole.empty() && std::all_of(whole.begin(), whole.end(), isDigit) &&
                          std::all_of(fraction.begin(), fraction.end(), isDigit) &&
                          (mark == std::string_view::npos || !fraction.empty()) &&
                          text.size() <= whole.size() + 16;
    if (!isNumber) return std::nullopt;
    const double part = fraction.empty() ? 0
                                         : static_cast<double>(number(fraction)) /
                                               std::pow(10.0, static_cast<double>(fraction.size()));
    if (whole.size() == 5) {
        const double serial = static_cast<double>(number(whole)) + part;
        if (serial < 30'000 || serial > 60'000) return std::nullopt;
        const std::optional<DateAndTime> read = dateFromSpreadsheetDays(serial);
        if (!read) return std::nullopt;
        DateParts parts;
        parts.shape = DateShape::Counted;
        parts.date = read->date;
        parts.timeOfDay = read->timeOfDay;
        return parts;
    }
    if (whole.size() == 10 && whole.front() != '0')
        return sinceEpoch(std::chrono::seconds(number(whole)) + milliseconds(std::llround(part * 1000)));
    if (whole.size() == 13 && whole.front() != '0') return sinceEpoch(milliseconds(number(whole)));
    if (fraction.empty() && (whole.size() == 8 || whole.size() == 14)) return compact(whole);
    return std::nullopt;
}

} // namespace farol
