// SPDX-License-Identifier: GPL-3.0-or-later
// Reads dates, with the order of day, month and year decided once for a whole column.
#pragma once

#include "core/text/counted_date.h"
#include "core/text/date_parts.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace farol {

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

struct DateFormat {
    DateOrder order = DateOrder::DayMonthYear; // of most of the column's dates
    bool isMonthFirst = false;                 // how 1/2/2024 is read
    bool isYearFirst = false;                  // how 24/1/2 is read
    bool isAmbiguous = false; // the column holds dates such as 1/2/2024 and none that tells their order
};

// Gathers what the values of one column say about its order. Values may come more than once.
class DateColumn {
public:
    void add(std::string_view text) { add(dissectDate(text)); }
    void add(const std::optional<DateParts>& parts);

    // The order that more values prove than disprove: 15/1/2024 is day first, 1/15/2024 month first, a first
    // number above 31 is a year. Without proof, dots mean day first (15.1.2024; nobody writes months first
    // so); else the order is ambiguous, and day first is assumed unless a time of the column carries AM or
    // PM.
    DateFormat format() const;

    std::size_t valueCount() const { return m_values; } // added so far
    std::size_t dateCount() const { return m_dates; }   // of them, dates

private:
    void addNumeric(const DateParts& parts);

    std::size_t m_values = 0;
    std::size_t m_dates = 0;
    std::size_t m_numeric = 0; // in need of an order
    std::size_t m_dayFirst = 0;
    std::size_t m_monthFirst = 0;
    std::size_t m_shortYearFirst = 0;
    std::size_t m_yearFirst = 0; // written in full
    std::size_t m_dayNamedMonth = 0;
    std::size_t m_namedMonthDay = 0;
    std::size_t m_dotted = 0;
    bool m_hasAmPm = false;
};

// DateColumn::format of the values.
DateFormat decideDateFormat(std::span<const std::string> values);

// Reads a date with or without a time of day: ISO 8601, any order of day, month and year, names of months in
// English, Portuguese, Spanish, French and German, yyyymmdd, seconds and milliseconds since 1970, spreadsheet
// days. A year of two digits: kTwoDigitYearPivot.
//   text     UTF-8, any white space
//   returns  nothing when it is no date, or none in this order (1/15/2024 in a day-first column)
std::optional<DateAndTime> parseDate(std::string_view text, const DateFormat& format = {});

} // namespace farol
