// SPDX-License-Identifier: GPL-3.0-or-later
// Writes dates as people and programs do, for the fuzz target to read back.
#pragma once

#include "core/text/counted_date.h"
#include "tests/fuzz/choices.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace farol::fuzz {

// Any day of the years 1000 to 9999, or of those that two digits can mean.
std::chrono::year_month_day someDay(Choices& choices);
std::chrono::year_month_day dayOfPivotCentury(Choices& choices);

struct WrittenTime {
    std::string text; // " 9:05 PM", to be put behind a date
    std::chrono::milliseconds timeOfDay{0};
    std::optional<std::chrono::minutes> utcOffset;
};
WrittenTime someTime(Choices& choices);

// 15/01/2024, 01-15-24
std::string inNumbers(std::chrono::year_month_day day, bool isMonthFirst, char mark, bool isShort);

// The day with its year in four digits: ISO, in numbers, with the month's name in five languages.
std::vector<std::string> writtenForms(std::chrono::year_month_day day, bool isMonthFirst);

std::string isoText(const DateAndTime& date);

// Reads the day back from yyyymmdd, seconds, milliseconds and spreadsheet days, where it is in their range.
//   errors   throws BrokenClaim
void checkCounted(std::chrono::year_month_day day, const WrittenTime& time);

} // namespace farol::fuzz
