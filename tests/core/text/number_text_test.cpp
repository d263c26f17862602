// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace farol {
namespace {

struct FormatCase {
    std::vector<std::string> values;
    char decimal;
    char group;
    bool isAmbiguous;
    double first; // the first value, read with the column's marks
};

TEST(NumberColumn, DecidesTheMarksOfAWholeColumn) {
    const std::vector<FormatCase> cases = {
        {{"1,234", "12.5"}, '.', ',', false, 1234},
        {{"1.234", "12,5"}, ',', '.', false, 1234},
        {{"1,234.50"}, '.', ',', false, 1234.5},
        {{"1.234,50"}, ',', '.', false, 1234.5},
        {{"1.234", "1.234.567"}, ',', '.', false, 1234},
        {{"1,234", "1,234,567"}, '.', ',', false, 1234},
        {{"12,34,567.5"}, '.', ',', false, 1234567.5},
        {{"1 234,5"}, ',', ' ', false, 1234.5},
        {{"1\u00A0234,567"}, ',', ' ', false, 1234.567},
        {{"1\u202F234"}, '.', ' ', false, 1234},
        {{"1\u2009234,5"}, ',', ' ', false, 1234.5},
        {{"1'234.50"}, '.', '\'', false, 1234.5},
        {{"1\u2019234.50"}, '.', '\'', false, 1234.5},
        {{"0,125"}, ',', '\0', false, 0.125},
        {{"1234,567"}, ',', '\0', false, 1234.567},
        {{"12", "250"}, '.', '\0', false, 12},
        {{"1,234"}, '.', ',', true, 1234},
        {{"1.234", "5.678"}, ',', '.', true, 1234},
        {{}, '.', '\0', false, 0},
    };
    for (const FormatCase& one : cases) {
        const std::string name =
            one.values.empty() ? "empty" : one.values.front() + " .. " + one.values.back();
        const NumberFormat format = decideNumberFormat(one.values);
        EXPECT_EQ(format.decimal, one.decimal) << name;
        EXPECT_EQ(format.isAmbiguous, one.isAmbiguous) << name;
        if (one.values.empty()) continue;
        const auto read = parseNumber(one.values.front(), format);
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(format.group, one.group) << name;
        EXPECT_EQ(read->min, one.first) << name;
        EXPECT_TRUE(read->isSingle()) << name;
    }
}

struct NumberCase {
    std::string text;
    std::optional<double> min;
    std::optional<double> max;
    bool isPercent = false;
    std::string currency = {};
};

TEST(NumberText, ReadsSignsUnitsAndBands) {
    const std::vector<NumberCase> cases = {
        {"5", 5, 5},
        {" 1,234.50 ", 1234.5, 1234.5},
        {"-5", -5, -5},
        {"\u22125", -5, -5},
        {"+5", 5, 5},
        {"5-", -5, -5},
        {"(1,200)", -1200, -1200},
        {".5", 0.5, 0.5},
        {"12 %", 0.12, 0.12, true},
        {"12.5%", 0.125, 0.125, true},
        {"€ 9.90", 9.9, 9.9, false, "€"},
        {"9.90€", 9.9, 9.9, false, "€"},
        {"R$ 1,000", 1000, 1000, false, "R$"},
        {"-$5", -5, -5, false, "$"},
        {"$-5", -5, -5, false, "$"},
        {"eur 12", 12, 12, false, "EUR"},
        {"12 USD", 12, 12, false, "USD"},
        {"51-200", 51, 200},
        {"51 – 200", 51, 200},
        {"1,001 to 5,000", 1001, 5000},
        {"$10 - $20", 10, 20, false, "$"},
        {"10+", 10, std::nullopt},
        {">10", 10, std::nullopt},
        {"< 50", std::nullopt, 50},
        {"≥ 10", 10, std::nullopt},
        {"3.5E+3", 3500, 3500},
        {"1e-2", 0.01, 0.01},
        {"10%-20%", 0.1, 0.2, true},
        {"0.1", 0.1, 0.1},
        {"123456789012345", 123456789012345.0, 123456789012345.0},
    };
    for (const NumberCase& one : cases) {
        const auto read = parseNumber(one.text);
        ASSERT_TRUE(read) << one.text;
        EXPECT_EQ(read->min, one.min) << one.text;
        EXPECT_EQ(read->max, one.max) << one.text;
        EXPECT_EQ(read->isPercent, one.isPercent) << one.text;
        EXPECT_EQ(read->currency, one.currency) << one.text;
    }
}

TEST(NumberText, RefusesWhatIsNoNumber) {
    for (const char* text :
         {"",  "-",     "abc",  "12 apples", "1,23",  "1.2.3", "1,2345", "12,34.5",  "200-51", "()",  "(5",
          "€", "5 € 6", "€5 $", "1 23",      "0,125", "1e999", "--5",    "10.0.0.1", "<",      "5--6"})
        EXPECT_FALSE(parseNumber(text)) << text;
}

TEST(NumberText, DoesNotMindHowWideAFixedWidthColumnIs) {
    const std::string wide = "1,5" + std::string(500, ' ');
    EXPECT_EQ(parseNumber(wide, decideNumberFormat(std::vector{wide}))->min, 1.5);
}

TEST(NumberText, ReadsWithTheMarksOfItsColumn) {
    const NumberFormat comma{',', '.', false};
    EXPECT_EQ(parseNumber("1.234", comma)->min, 1234);
    EXPECT_EQ(parseNumber("1,5", comma)->min, 1.5);
    EXPECT_FALSE(parseNumber("1.5", comma)) << "a group of one digit";
    EXPECT_EQ(parseNumber("1.001 - 5.000,5", comma)->max, 5000.5);
}

} // namespace
} // namespace farol
