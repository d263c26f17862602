// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/date_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace farol {
namespace {

using std::chrono::year_month_day;

std::optional<year_month_day> numericDate(const DateParts& parts, const DateFormat& format) {
    int year = parts.third;
    int month = format.isMonthFirst ? parts.first : parts.second;
    int day = format.isMonthFirst ? parts.second : parts.first;
    if (parts.isShortYear && format.isYearFirst) {
        year = parts.first;
        month = parts.second;
        day = parts.third;
    }
    if (parts.isShortYear) year = fullYear(year);
    if (year < 1000 || month < 1 || day < 1) return std::nullopt;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

bool isMonth(int number) {
    return number >= 1 && number <= 12;
}

bool isDay(int number) {
    return number >= 1 && number <= 31;
}

} // namespace

void DateColumn::add(const std::optional<DateParts>& parts) {
    ++m_values;
    if (!parts) return;
    if (parts->hasAmPm) m_hasAmPm = true;
    switch (parts->shape) {
    case DateShape::Numeric:
        return addNumeric(*parts);
    case DateShape::YearFirst:
        ++m_yearFirst;
        break;
    case DateShape::DayNamedMonth:
        ++m_dayNamedMonth;
        break;
    case DateShape::NamedMonthDay:
        ++m_namedMonthDay;
        break;
    case DateShape::Counted:
        break;
    }
    ++m_dates;
}

void DateColumn::addNumeric(const DateParts& parts) {
    const bool mayBeDayFirst = isDay(parts.first) && isMonth(parts.second);
    const bool mayBeMonthFirst = isMonth(parts.first) && isDay(parts.second);
    const bool mayBeYearFirst = parts.isShortYear && isMonth(parts.second) && isDay(parts.third);
    if (!mayBeDayFirst && !mayBeMonthFirst && !mayBeYearFirst) return;
    ++m_dates;
    ++m_numeric;
    if (parts.isDotted) ++m_dotted;
    if (mayBeDayFirst && !mayBeMonthFirst) ++m_dayFirst;
    if (mayBeMonthFirst && !mayBeDayFirst) ++m_monthFirst;
    if (!mayBeMonthFirst && !mayBeDayFirst) ++m_shortYearFirst;
}

DateFormat DateColumn::format() const {
    DateFormat format;
    const std::size_t proved = m_dayFirst + m_monthFirst;
    format.isYearFirst = m_shortYearFirst > proved;
    const bool isTold = m_dayFirst != m_monthFirst || format.isYearFirst;
    if (m_dayFirst != m_monthFirst)
        format.isMonthFirst = m_monthFirst > m_dayFirst;
    else if (m_dotted == 0)
        format.isMonthFirst = m_hasAmPm;
    format.isAmbiguous = m_numeric > 0 && !isTold && (m_dotted == 0 || proved > 0);
    const std::size_t numeric = format.isYearFirst ? 0 : m_numeric;
    const std::array<std::pair<DateOrder, std::size_t>, 3> votes = {{
        {DateOrder::DayMonthYear, m_dayNamedMonth + (format.isMonthFirst ? 0 : numeric)},
        {DateOrder::MonthDayYear, m_namedMonthDay + (format.isMonthFirst ? numeric : 0)},
        {DateOrder::YearMonthDay, m_yearFirst + m_numeric - numeric},
    }};
    const auto* most = std::max_element(votes.begin(), votes.end(), [](const auto& one, const auto& other) {
        return one.second < other.second;
    });
    // Counted dates have no order of their own; the one that cannot be mistaken describes them.
    format.order = most->second == 0 ? DateOrder::YearMonthDay : most->first;
    return format;
}

DateFormat decideDateFormat(std::span<const std::string> values) {
    DateColumn column;
    for (const std::string& value : values) column.add(value);
    return column.format();
}

std::optional<DateAndTime> parseDate(std::string_view text, const DateFormat& format) {
    const std::optional<DateParts> parts = dissectDate(text);
    if (!parts) return std::nullopt;
    std::optional<year_month_day> date = parts->date;
    if (parts->shape == DateShape::Numeric) date = numericDate(*parts, format);
    if (!date) return std::nullopt;
    return DateAndTime{*date, parts->timeOfDay, parts->utcOffset};
}

} // namespace farol
