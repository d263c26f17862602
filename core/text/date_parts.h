// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one written date apart, as far as it goes without knowing the order of its column.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace farol {

enum class DateShape {
    Numeric,       // 15/01/2024, 1-15-24: day, month and perhaps year may stand in either order
    YearFirst,     // 2024-01-15, 20240115
    DayNamedMonth, // 15 Jan 2024
    NamedMonthDay, // Jan 15, 2024
    Counted,       // seconds or milliseconds since 1970, days of a spreadsheet
};

struct DateParts {
    DateShape shape = DateShape::Numeric;
    std::chrono::year_month_day date; // the date, unless Numeric
    int first = 0;                    // Numeric only: the three numbers as written
    int second = 0;
    int third = 0;
    bool isShortYear = false; // Numeric only: the year has two digits, so it may be the first number
    bool isDotted = false;    // Numeric only: 15.01.2024
    std::optional<std::chrono::milliseconds> timeOfDay;
    std::optional<std::chrono::minutes> utcOffset;
    bool hasAmPm = false;
};

// Years of two digits below this are 20.., the others 19...
//   source  POSIX strptime, %y
inline constexpr int kTwoDigitYearPivot = 69;

int fullYear(int twoDigits);

//   text     UTF-8, any white space
//   returns  nothing when it is no date; the numbers of a Numeric one need not be a day and a month yet
std::optional<DateParts> dissectDate(std::string_view text);

} // namespace farol
