// SPDX-License-Identifier: GPL-3.0-or-later
// Dates written as one number: spreadsheet days, seconds since 1970, digits without marks.
#pragma once

#include "core/text/date_parts.h"

#include <optional>
#include <string_view>

namespace farol {

struct DateAndTime {
    std::chrono::year_month_day date;
    std::optional<std::chrono::milliseconds> timeOfDay; // as written, not moved by utcOffset
    std::optional<std::chrono::minutes> utcOffset;

    bool operator==(const DateAndTime&) const = default;
};

// Counts the days as Excel does in its 1900 system, which believes in a 29 February 1900 (day 60).
//   days     whole days, with the time of day as a fraction
//   returns  nothing for day 60, below 1 and behind the year 9999; a time of day only where there is a
//   fraction source   ECMA-376, part 1, section 18.17.4.1
std::optional<DateAndTime> dateFromSpreadsheetDays(double days);

// Reads yyyymmdd, yyyymmddhhmmss, seconds (10 digits) and milliseconds (13) since 1970, and spreadsheet days
// from 30000 to 60000 (1982 to 2064): smaller ones are likelier to be something else.
//   text  digits, and at most one '.' or ',' before a fraction
std::optional<DateParts> dissectCountedDate(std::string_view text);

} // namespace farol
