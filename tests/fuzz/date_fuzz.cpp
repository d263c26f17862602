// SPDX-License-Identifier: GPL-3.0-or-later
// A date that was written in any usual way reads back; one that tells the order tells its column's; any text
// reads the same whatever its case, its spaces and its place in the column.
#include "core/text/date_text.h"
#include "tests/fuzz/choices.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/written_date.h"

#include <algorithm>

namespace farol::fuzz {
namespace {

using namespace std::chrono;

constexpr std::size_t kMostValues = 40;
constexpr std::size_t kMostBytes = 60; // of a value

constexpr DateFormat formatOf(bool isMonthFirst, bool isYearFirst) {
    return {DateOrder::DayMonthYear, isMonthFirst, isYearFirst, false};
}

void checkWritten(year_month_day day, Choices& choices) {
    const WrittenTime time = someTime(choices);
    const bool isMonthFirst = choices.yes();
    for (const std::string& date : writtenForms(day, isMonthFirst)) {
        const auto alone = parseDate(date, formatOf(isMonthFirst, false));
        require(alone == DateAndTime{day, {}, {}}, "a written date reads back");
        const auto timed = parseDate(date + time.text, formatOf(isMonthFirst, false));
        require(timed == DateAndTime{day, time.timeOfDay, time.utcOffset}, "a written time reads back");
    }
    checkCounted(day, time);
}

void checkWrittenColumn(Choices& choices) {
    const bool isMonthFirst = choices.yes();
    const char mark = choices.of(std::array{'/', '-', '.', ' '});
    const bool isShort = mark != ' ' && choices.yes();
    std::vector<year_month_day> days;
    std::vector<std::string> texts;
    bool isTold = false;
    while (!choices.isEmpty() && days.size() < kMostValues) {
        const year_month_day day = isShort ? dayOfPivotCentury(choices) : someDay(choices);
        days.push_back(day);
        texts.push_back(inNumbers(day, isMonthFirst, mark, isShort));
        isTold = isTold || static_cast<unsigned>(day.day()) > 12;
    }
    if (!isTold) return;
    const DateFormat format = decideDateFormat(texts);
    require(format.isMonthFirst == isMonthFirst && !format.isAmbiguous,
            "one date tells the order of its column");
    for (std::size_t i = 0; i < days.size(); ++i)
        require(parseDate(texts[i], format) == DateAndTime{days[i], {}, {}},
                "a column reads back as it was written");
}

void checkAnyValue(const std::string& text) {
    std::string upper = text;
    for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    for (const DateFormat& format : {formatOf(false, false), formatOf(true, false), formatOf(false, true)}) {
        const auto read = parseDate(text, format);
        require(parseDate(paddedWith(500, text), format) == read, "white space around a date is no matter");
        require(parseDate(upper, format) == read, "the case of letters is no matter");
        if (!read) continue;
        require(read->date.ok() && read->date.year() >= year(1000) && read->date.year() <= year(9999),
                "a date is a day of the calendar");
        require(!read->timeOfDay || (read->timeOfDay->count() >= 0 && *read->timeOfDay < days(1)),
                "a time of day is within a day");
        require(!read->utcOffset || abs(*read->utcOffset) <= hours(14), "an offset is one that clocks have");
        require(parseDate(isoText(*read), format) == read, "a date that was read reads back from ISO text");
    }
}

bool same(const DateFormat& a, const DateFormat& b) {
    return a.order == b.order && a.isMonthFirst == b.isMonthFirst && a.isYearFirst == b.isYearFirst &&
           a.isAmbiguous == b.isAmbiguous;
}

void checkAnyColumn(std::vector<std::string> values) {
    const DateFormat format = decideDateFormat(values);
    std::reverse(values.begin(), values.end());
    require(same(decideDateFormat(values), format), "the order of a column's values is no matter");
    values.insert(values.end(), values.begin(), values.end());
    require(same(decideDateFormat(values), format), "values that come twice say the same");
}

} // namespace

void date(std::string_view input) {
    Choices choices(input);
    const year_month_day day = someDay(choices);
    checkWritten(day, choices);
    checkWrittenColumn(choices);
    std::vector<std::string> values = linesOf(input, kMostValues, kMostBytes);
    for (const std::string& value : values) checkAnyValue(value);
    checkAnyColumn(std::move(values));
}

} // namespace farol::fuzz
