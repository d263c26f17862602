// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/grade_periods.h"

#include <chrono>
#include <limits>
#include <optional>
#include <string>

namespace farol {
namespace {

constexpr std::int32_t kUndated = std::numeric_limits<std::int32_t>::min();

std::int32_t periodOf(GradePeriod per, std::chrono::year_month_day date) {
    if (per == GradePeriod::Month)
        return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
    // 1970-01-01 was a Thursday; ISO weeks begin on Monday.
    constexpr std::chrono::days kThursday{3};
    const auto sinceMonday = std::chrono::sys_days(date).time_since_epoch() + kThursday;
    return static_cast<std::int32_t>(std::chrono::floor<std::chrono::weeks>(sinceMonday).count());
}

} // namespace

std::vector<std::int32_t> gradePeriods(const Grades& grades, const InputValues& values, std::size_t rows) {
    if (grades.by != GradesBy::Capacity || grades.per == GradePeriod::List) return {};
    std::vector<std::int32_t> periods(rows, kUndated);
    const InputColumn* created = values.columnOf({Field::CreatedAt, {}});
    if (!created) return periods;
    std::vector<std::int32_t> ofValue;
    for (const std::string& value : created->values->values) {
        const std::optional<DateAndTime> date = parseDate(value, created->reading.dates);
        ofValue.push_back(date ? periodOf(grades.per, date->date) : kUndated);
    }
    for (std::size_t row = 0; row < rows; ++row) periods[row] = ofValue[created->values->codes[row]];
    return periods;
}

} // namespace farol
