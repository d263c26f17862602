// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/date_text.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <vector>

namespace farol {
namespace {

// "2024-01-15", "2024-01-15 09:12:00.000", "... +60"; "-" when it is no date.
std::string shown(const std::optional<DateAndTime>& read) {
    if (!read) return "-";
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(read->date.year()),
                  static_cast<unsigned>(read->date.month()), static_cast<unsigned>(read->date.day()));
    std::string all = text;
    if (read->timeOfDay) {
        const long long ms = read->timeOfDay->count();
        std::snprintf(text, sizeof text, " %02lld:%02lld:%02lld.%03lld", ms / 3'600'000, ms / 60'000 % 60,
                      ms / 1000 % 60, ms % 1000);
        all += text;
    }
    if (read->utcOffset) {
        std::snprintf(text, sizeof text, " %+d", static_cast<int>(read->utcOffset->count()));
        all += text;
    }
    return all;
}

struct DateCase {
    std::string text;
    std::string expected;
};

DateFormat monthFirst() {
    DateFormat format;
    format.order = DateOrder::MonthDayYear;
    format.isMonthFirst = true;
    return format;
}

TEST(DateText, ReadsWhatProgramsExport) {
    const std::vector<DateCase> cases = {
        {"2021-04-01 09:12", "2021-04-01 09:12:00.000"},
        {"2021-04-01T09:12:00.000Z", "2021-04-01 09:12:00.000 +0"},
        {"2021-04-01T09:12:00.250+0000", "2021-04-01 09:12:00.250 +0"},
        {"2021-04-01T09:12:00+05:30", "2021-04-01 09:12:00.000 +330"},
        {"2021-04-01T09:12:00-03", "2021-04-01 09:12:00.000 -180"},
        {"2021-04-01T09:12:00+14:00", "2021-04-01 09:12:00.000 +840"},
        {"2021-04-01T09:12:00+14:01", "-"},
        {"2021-04-01T09:12:00-01:60", "-"},
        {"2021-04-01 09:12:00 UTC", "2021-04-01 09:12:00.000 +0"},
        {"20210401T091200Z", "2021-04-01 09:12:00.000 +0"},
        {"2024/1/5", "2024-01-05"},
        {"15 Apr, 2021 00:03:00", "2021-04-15 00:03:00.000"},
        {"12-04-2022 09:30", "2022-04-12 09:30:00.000"},
        {"01/04/2021", "2021-04-01"},
        {"15.01.2024", "2024-01-15"},
        {"15.01.2024, 09:12 Uhr", "2024-01-15 09:12:00.000"},
        {"15/01/24", "2024-01-15"},
        {"15/01/2024 9h05", "2024-01-15 09:05:00.000"},
        {"  15/01/2024\xC2\xA0"
         "10:20:30 ",
         "2024-01-15 10:20:30.000"},
        {"Mon Jan 15 10:20:30 UTC 2024", "2024-01-15 10:20:30.000 +0"},
        {"Mon Jan 15 2024 10:20:30 GMT+0100 (Central European Time)", "2024-01-15 10:20:30.000 +60"},
    };
    for (const DateCase& one : cases) EXPECT_EQ(shown(parseDate(one.text)), one.expected) << one.text;
}

TEST(DateText, DoesNotMindHowWideAFixedWidthColumnIs) {
    EXPECT_EQ(shown(parseDate("2024-01-15" + std::string(500, ' '))), "2024-01-15");
}

TEST(DateText, ReadsDatesThatAreOneNumber) {
    const std::vector<DateCase> cases = {
        {"20240115", "2024-01-15"},
        {"20240115091230", "2024-01-15 09:12:30.000"},
        {"1617264720", "2021-04-01 08:12:00.000 +0"},
        {"1617264720250", "2021-04-01 08:12:00.250 +0"},
        {"45306", "2024-01-15"},
        {"45306,4309", "2024-01-15 10:20:30.000"},
        {"45306.5", "2024-01-15 12:00:00.000"},
        {"45306.999999", "2024-01-16 00:00:00.000"},
        {"4530", "-"},
        {"99999", "-"},
        {"20241315", "-"},
        {"912345678", "-"},
    };
    for (const DateCase& one : cases) EXPECT_EQ(shown(parseDate(one.text)), one.expected) << one.text;
}

TEST(DateText, ReadsMonthNamesOfFiveLanguages) {
    const std::vector<DateCase> cases = {
        {"15 Jan 2024", "2024-01-15"},           {"Jan 15, 2024", "2024-01-15"},
        {"January 15th, 2024", "2024-01-15"},    {"Monday, 15 January 2024", "2024-01-15"},
        {"15 de janeiro de 2024", "2024-01-15"}, {"15-fev-24", "2024-02-15"},
        {"1 Março 2024", "2024-03-01"},          {"5 set 2024", "2024-09-05"},
        {"5 out. 2024", "2024-10-05"},           {"15 ene 2024", "2024-01-15"},
        {"3 de agosto de 2024", "2024-08-03"},   {"15 janv. 2024", "2024-01-15"},
        {"1er août 2024", "2024-08-01"},         {"9 févr. 2024", "2024-02-09"},
        {"mar. 9 juil. 2024", "2024-07-09"},     {"9 juin 2024", "2024-06-09"},
        {"15. Januar 2024", "2024-01-15"},       {"3. März 2024", "2024-03-03"},
        {"31 Okt 2024", "2024-10-31"},           {"24. Dez. 2024 18:00", "2024-12-24 18:00:00.000"},
        {"2024-Jan-15", "2024-01-15"},           {"15JAN2024", "2024-01-15"},
    };
    for (const DateCase& one : cases) EXPECT_EQ(shown(parseDate(one.text)), one.expected) << one.text;
}

TEST(DateText, ReadsHoursBeforeAndAfterNoon) {
    const std::vector<DateCase> cases = {
        {"01/15/2024 3:05 PM", "2024-01-15 15:05:00.000"},
        {"01/15/2024 12:05 AM", "2024-01-15 00:05:00.000"},
        {"01/15/2024 12:05 pm", "2024-01-15 12:05:00.000"},
        {"01/15/2024 3:05:09 a. m.", "2024-01-15 03:05:09.000"},
        {"01/15/2024 13:05 PM", "-"},
        {"01/15/2024 25:00", "-"},
    };
    for (const DateCase& one : cases)
        EXPECT_EQ(shown(parseDate(one.text, monthFirst())), one.expected) << one.text;
}

TEST(DateText, RefusesWhatIsNoDate) {
    for (const char* text : {"",
                             "abc",
                             "12",
                             "1.5",
                             "10.0.0.1",
                             "31/02/2024",
                             "0000-00-00",
                             "2024-13-01",
                             "Jan 2024",
                             "+351 912 345 678",
                             "912 345 678",
                             "1,2,2024",
                             "1/2-2024",
                             "15/01/2024 at noon",
                             "9:30",
                             "15 jui 2024",
                             "2024-01-15 09:61",
                             "1/15/2024",
                             "May",
                             "12 34 56",
                             "-5/1/2024"})
        EXPECT_EQ(shown(parseDate(text)), "-") << text;
}

TEST(DateText, TwoDigitYearsTurnAtThePivot) {
    EXPECT_EQ(shown(parseDate("01/02/68")), "2068-02-01");
    EXPECT_EQ(shown(parseDate("01/02/69")), "1969-02-01");
}

TEST(DateText, SpreadsheetDaysSkipTheDayThatNeverWas) {
    EXPECT_EQ(shown(dateFromSpreadsheetDays(1)), "1900-01-01");
    EXPECT_EQ(shown(dateFromSpreadsheetDays(59)), "1900-02-28");
    EXPECT_EQ(shown(dateFromSpreadsheetDays(60)), "-");
    EXPECT_EQ(shown(dateFromSpreadsheetDays(61)), "1900-03-01");
    EXPECT_EQ(shown(dateFromSpreadsheetDays(2'958'465)), "9999-12-31");
    EXPECT_EQ(shown(dateFromSpreadsheetDays(2'958'466)), "-");
    EXPECT_EQ(shown(dateFromSpreadsheetDays(-1)), "-");
}

struct ColumnCase {
    std::vector<std::string> values;
    DateOrder order;
    bool isAmbiguous;
    std::string firstRead;
};

TEST(DateColumn, DecidesTheOrderOfAWholeColumn) {
    using enum DateOrder;
    const std::vector<ColumnCase> cases = {
        {{"01/02/2018", "13/02/2018"}, DayMonthYear, false, "2018-02-01"},
        {{"2/1/2018", "2/13/2018"}, MonthDayYear, false, "2018-02-01"},
        {{"2018-02-01", "2018-02-13"}, YearMonthDay, false, "2018-02-01"},
        {{"98/01/02", "99/12/31"}, YearMonthDay, false, "1998-01-02"},
        {{"01/02/2018", "03/04/2018"}, DayMonthYear, true, "2018-02-01"},
        {{"01/02/2018 3:05 PM", "03/04/2018"}, MonthDayYear, true, "2018-01-02 15:05:00.000"},
        {{"01.02.2018", "03.04.2018"}, DayMonthYear, false, "2018-02-01"},
        {{"01.02.2018", "03.14.2018"}, MonthDayYear, false, "2018-01-02"},
        {{"01/02/2018", "13/02/2018", "14/02/2018", "1/15/2018"}, DayMonthYear, false, "2018-02-01"},
        {{"01/02/2018", "13/02/2018", "1/15/2018"}, DayMonthYear, true, "2018-02-01"},
        {{"Jan 5, 2024", "Feb 7, 2024"}, MonthDayYear, false, "2024-01-05"},
        {{"5 Jan 2024", "n/a?"}, DayMonthYear, false, "2024-01-05"},
        {{"2018-02-01", "2018-03-01", "03/04/2018"}, YearMonthDay, true, "2018-02-01"},
        {{"45306", "45307"}, YearMonthDay, false, "2024-01-15"},
    };
    for (const ColumnCase& one : cases) {
        const DateFormat format = decideDateFormat(one.values);
        EXPECT_EQ(format.order, one.order) << one.values.back();
        EXPECT_EQ(format.isAmbiguous, one.isAmbiguous) << one.values.back();
        EXPECT_EQ(shown(parseDate(one.values.front(), format)), one.firstRead) << one.values.back();
    }
}

TEST(DateColumn, AValueAgainstTheOrderIsNoDate) {
    const std::vector<std::string> values = {"13/02/2018", "14/02/2018", "2/15/2018"};
    EXPECT_EQ(shown(parseDate("2/15/2018", decideDateFormat(values))), "-");
}

TEST(DateColumn, CountsDatesAmongValues) {
    DateColumn column;
    for (const char* text : {"13/02/2018", "soon", "45306", "99/99/2018"}) column.add(text);
    EXPECT_EQ(column.valueCount(), 4U);
    EXPECT_EQ(column.dateCount(), 2U);
}

} // namespace
} // namespace farol
