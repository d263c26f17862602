// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/written_date.h"

#include "core/text/date_text.h"
#include "tests/fuzz/fuzz_check.h"

#include <array>
#include <cstdarg>
#include <cstdio>

namespace farol::fuzz {
namespace {

using namespace std::chrono;

[[gnu::format(printf, 1, 2)]] std::string printed(const char* format, ...) {
    char text[80];
    va_list values;
    va_start(values, format);
    std::vsnprintf(text, sizeof text, format, values);
    va_end(values);
    return text;
}

int yearOf(year_month_day day) {
    return static_cast<int>(day.year());
}
unsigned monthOf(year_month_day day) {
    return static_cast<unsigned>(day.month());
}
unsigned dayOf(year_month_day day) {
    return static_cast<unsigned>(day.day());
}

year_month_day dayBetween(year_month_day first, year_month_day last, Choices& choices) {
    const auto span = static_cast<std::size_t>((sys_days(last) - sys_days(first)).count()) + 1;
    return sys_days(first) + days(static_cast<int>(choices.below(span)));
}

using Names = std::array<const char*, 12>;
constexpr Names kEnglish = {"January", "February", "March",     "April",   "May",      "June",
                            "July",    "August",   "September", "October", "November", "December"};
constexpr Names kShortEnglish = {"Jan", "Feb", "Mar",  "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"};
constexpr Names kPortuguese = {"janeiro", "fevereiro", "mar\u00E7o", "abril",   "maio",     "junho",
                               "julho",   "agosto",    "setembro",   "outubro", "novembro", "dezembro"};
constexpr Names kSpanish = {"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                            "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};
constexpr Names kFrench = {"janvier", "f\u00E9vrier", "mars",      "avril",   "mai",      "juin",
                           "juillet", "ao\u00FBt",    "septembre", "octobre", "novembre", "d\u00E9cembre"};
constexpr Names kGerman = {"Januar", "Februar", "M\u00E4rz", "April",   "Mai",      "Juni",
                           "Juli",   "August",  "September", "Oktober", "November", "Dezember"};

void requireRead(const std::string& text, const DateAndTime& expected, const char* claim) {
    require(parseDate(text) == expected, claim);
}

} // namespace

year_month_day someDay(Choices& choices) {
    return dayBetween(year(1000) / 1 / 1, year(9999) / 12 / 31, choices);
}

year_month_day dayOfPivotCentury(Choices& choices) {
    return dayBetween(year(1969) / 1 / 1, year(2068) / 12 / 31, choices);
}

WrittenTime someTime(Choices& choices) {
    const auto hour = static_cast<int>(choices.below(24));
    const auto minute = static_cast<int>(choices.below(60));
    const auto second = static_cast<int>(choices.below(60));
    const milliseconds toMinute = hours(hour) + minutes(minute);
    const milliseconds toSecond = toMinute + seconds(second);
    const int twelve = hour % 12 == 0 ? 12 : hour % 12;
    switch (choices.below(7)) {
    case 0:
        return {printed(" %d:%02d %s", twelve, minute, hour < 12 ? "AM" : "p.m."), toMinute, {}};
    case 1:
        return {printed(" %02d:%02d:%02d", hour, minute, second), toSecond, {}};
    case 2:
        return {printed("T%02d:%02d:%02dZ", hour, minute, second), toSecond, minutes(0)};
    case 3:
        return {printed(" %02d:%02d:%02d.%03d+01:00", hour, minute, second, second * 7),
                toSecond + milliseconds(second * 7), minutes(60)};
    case 4:
        return {printed(", %02d:%02d:%02d -0330", hour, minute, second), toSecond, minutes(-210)};
    case 5:
        return {printed(" %dh%02d", hour, minute), toMinute, {}};
    default:
        return {printed(" %02d:%02d", hour, minute), toMinute, {}};
    }
}

std::string inNumbers(year_month_day day, bool isMonthFirst, char mark, bool isShort) {
    const unsigned first = isMonthFirst ? monthOf(day) : dayOf(day);
    const unsigned second = isMonthFirst ? dayOf(day) : monthOf(day);
    return isShort ? printed("%u%c%u%c%02d", first, mark, second, mark, yearOf(day) % 100)
                   : printed("%02u%c%02u%c%d", first, mark, second, mark, yearOf(day));
}

std::vector<std::string> writtenForms(year_month_day day, bool isMonthFirst) {
    const int y = yearOf(day);
    const unsigned m = monthOf(day);
    const unsigned d = dayOf(day);
    std::vector<std::string> forms = {printed("%04d-%02u-%02u", y, m, d), printed("%04d/%u/%u", y, m, d)};
    for (const char mark : {'/', '-', '.'}) forms.push_back(inNumbers(day, isMonthFirst, mark, false));
    for (const Names* names : {&kEnglish, &kShortEnglish, &kFrench, &kGerman})
        forms.push_back(printed("%u %s %d", d, (*names)[m - 1], y));
    for (const Names* names : {&kPortuguese, &kSpanish})
        forms.push_back(printed("%u de %s de %d", d, (*names)[m - 1], y));
    forms.push_back(printed("%s %u, %d", kEnglish[m - 1], d, y));
    forms.push_back(printed("%02u-%s-%d", d, kShortEnglish[m - 1], y));
    forms.push_back(printed("%u. %s %d", d, kGerman[m - 1], y));
    return forms;
}

std::string isoText(const DateAndTime& date) {
    std::string text = printed("%04d-%02u-%02u", yearOf(date.date), monthOf(date.date), dayOf(date.date));
    if (date.timeOfDay) {
        const auto ms = static_cast<long long>(date.timeOfDay->count());
        text += printed("T%02lld:%02lld:%02lld.%03lld", ms / 3'600'000, ms / 60'000 % 60, ms / 1'000 % 60,
                        ms % 1'000);
    }
    if (!date.timeOfDay || !date.utcOffset) return text;
    const int offset = static_cast<int>(date.utcOffset->count());
    const int size = offset < 0 ? -offset : offset;
    return text + printed("%c%02d:%02d", offset < 0 ? '-' : '+', size / 60, size % 60);
}

void checkCounted(year_month_day day, const WrittenTime& time) {
    if (yearOf(day) < 1900 || yearOf(day) >= 2200) return;
    const milliseconds timeOfDay = floor<seconds>(time.timeOfDay);
    const auto moment = static_cast<long long>((sys_days(day) + timeOfDay).time_since_epoch().count());
    const auto second = static_cast<int>(timeOfDay.count() / 1'000);
    const std::string compact = printed("%04d%02u%02u", yearOf(day), monthOf(day), dayOf(day));
    requireRead(compact, {day, {}, {}}, "a compact date reads back");
    requireRead(compact + printed("%02d%02d%02d", second / 3'600, second / 60 % 60, second % 60),
                {day, timeOfDay, {}}, "a compact time reads back");
    if (moment >= 1'000'000'000'000) { // fewer digits could be anything
        const DateAndTime utc{day, timeOfDay, minutes(0)};
        requireRead(std::to_string(moment / 1'000), utc, "seconds since 1970 read back");
        requireRead(std::to_string(moment), utc, "milliseconds since 1970 read back");
    }
    const auto serial = (sys_days(day) - sys_days(year(1899) / 12 / 30)).count();
    if (serial < 30'000 || serial >= 60'000) return;
    requireRead(std::to_string(serial), {day, {}, {}}, "a spreadsheet's day reads back");
    if (second == 0) return;
    requireRead(printed("%.9f", static_cast<double>(serial) + second / 86'400.0), {day, timeOfDay, {}},
                "a spreadsheet's time reads back");
}

} // namespace farol::fuzz
