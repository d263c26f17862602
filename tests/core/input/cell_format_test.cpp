// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/cell_format.h"

#include <gtest/gtest.h>

#include <clocale>
#include <string>

namespace farol {
namespace {

TEST(CellFormat, ReadsFormatCodes) {
    EXPECT_EQ(formatOfCode("dd\\/mm\\/yyyy"), CellFormat::Date);
    EXPECT_EQ(formatOfCode("[$-816]d \"de\" mmmm \"de\" yyyy"), CellFormat::Date);
    EXPECT_EQ(formatOfCode("mmm yy"), CellFormat::Date);
    EXPECT_EQ(formatOfCode("hh:mm"), CellFormat::Time);
    EXPECT_EQ(formatOfCode("[h]:mm:ss"), CellFormat::Time);
    EXPECT_EQ(formatOfCode("yyyy-mm-dd hh:mm"), CellFormat::DateTime);
    for (const char* code : {"General", "0.00", "#,##0 \"d\"", "[Red]0", "0%", "@", "\\d0"})
        EXPECT_EQ(formatOfCode(code), CellFormat::Number) << code;
}

TEST(CellFormat, CountsDaysAsExcelDoes) {
    EXPECT_EQ(serialText("1", CellFormat::Date, false), "1900-01-01");
    EXPECT_EQ(serialText("59", CellFormat::Date, false), "1900-02-28");
    EXPECT_EQ(serialText("61", CellFormat::Date, false), "1900-03-01");
    EXPECT_EQ(serialText("45306", CellFormat::Date, false), "2024-01-15");
    EXPECT_EQ(serialText("45306.25", CellFormat::Date, false), "2024-01-15 06:00:00");
    EXPECT_EQ(serialText("0.75", CellFormat::Time, false), "18:00:00");
    EXPECT_EQ(serialText("0", CellFormat::Date, true), "1904-01-01");
    EXPECT_EQ(serialText("2958465.75", CellFormat::Date, false), "9999-12-31 18:00:00");
    EXPECT_EQ(serialText("2958466", CellFormat::Date, false), "2958466");
    EXPECT_EQ(serialText("2957003", CellFormat::Date, true), "9999-12-31");
    EXPECT_EQ(serialText("2957004", CellFormat::Date, true), "2957004");
    EXPECT_EQ(serialText("-3", CellFormat::Date, false), "-3");
    EXPECT_EQ(serialText("1e300", CellFormat::Date, false), "1e300");
    EXPECT_EQ(serialText("soon", CellFormat::Date, false), "soon");
}

TEST(CellFormat, WritesNumbersAsPeopleDo) {
    EXPECT_EQ(numberText("0.10000000000000001"), "0.1");
    EXPECT_EQ(numberText("351912345678"), "351912345678");
    EXPECT_EQ(numberText("007"), "007");
    EXPECT_EQ(numberText("1234567890.1234567"), "1234567890.12346");
}

TEST(CellFormat, KeepsEveryDigitOfLongKeys) {
    EXPECT_EQ(numberText("1234567890123456789"), "1234567890123456789");
    EXPECT_EQ(numberText("-9007199254740993"), "-9007199254740993");
}

TEST(CellFormat, WritesNumbersTheSameInAnyLocale) {
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    const char* comma = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
    if (comma == nullptr) comma = std::setlocale(LC_NUMERIC, "pt_PT.UTF-8");
    const std::string text = numberText("0.10000000000000001");
    std::setlocale(LC_NUMERIC, before.c_str());
    if (comma == nullptr) GTEST_SKIP() << "no locale with a decimal comma here";
    EXPECT_EQ(text, "0.1");
}

} // namespace
} // namespace farol
