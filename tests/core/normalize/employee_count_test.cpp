// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/normalize/employee_case.h"
#include "tests/core/normalize/value_rows.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace farol {
namespace {

const std::vector<Case> kSeenValues = {
    {"1", exactly(1)},
    {"Self-employed", exactly(1)},
    {"1-10", between(1, 10)},
    {"2-10", between(2, 10)},
    {"1 to 10", between(1, 10)},
    {"1 – 10", between(1, 10)},
    {"1—10", between(1, 10)},
    {"11-50", between(11, 50)},
    {"11-50 employees", between(11, 50)},
    {"De 11 a 50", between(11, 50)},
    {"11 à 50", between(11, 50)},
    {"21-50", between(21, 50)},
    {"51-100", between(51, 100)},
    {"51-200", between(51, 200)},
    {"201-500", between(201, 500)},
    {"501-1000", between(501, 1000)},
    {"501-1.000", between(501, 1000)},
    {"1001-5000", between(1001, 5000)},
    {"1,001-5,000", between(1001, 5000)},
    {"1 001–5 000", between(1001, 5000)},
    {"2001-5000", between(2001, 5000)},
    {"5001-10000", between(5001, 10000)},
    {"10001+", from(10001)},
    {"10.001+", from(10001)},
    {"10 001 +", from(10001)},
    {"10k+", from(10000)},
    {"10001,1000000", between(10001, 1000000)},
    {">10000", from(10001)},
    {"+250", from(251)},
    {"mais de 500", from(501)},
    {"More than 1000", from(1001)},
    {"Plus de 250", from(251)},
    {"< 10", upTo(9)},
    {"<10", upTo(9)},
    {"até 10", upTo(10)},
    {"Less than 50", upTo(49)},
    {"1K-5K", between(1000, 5000)},
    {"1.2K", exactly(1200)},
    {"c. 150", exactly(150)},
    {"150 colaboradores", exactly(150)},
    {"150 FTE", exactly(150)},
    {"1\u00a0000", exactly(1000)},
    {"1\u202f000", exactly(1000)},
    {"1,000", exactly(1000)},
    {"1000.0", exactly(1000)},
    {"250.0", exactly(250)},
    {"Microempresa", between(1, 9)},
    {"Pequena empresa", between(10, 49)},
    {"Média", between(50, 249)},
    {"Grande", from(250)},
    {"Small", between(10, 49)},
    {"Medium", between(50, 249)},
    {"Startup", kNothing},
    {"N/A", kNothing},
    {"n.d.", kNothing},
    {"0", kNothing},
    {"nov/50", repaired(11, 50)},
    {"Nov-50", repaired(11, 50)},
    {"1-out", repaired(1, 10)},
    {"10-Feb", repaired(2, 10)},
    {"02/out", repaired(2, 10)},
    {"nov/20", repaired(11, 20)},
};

TEST(EmployeeCount, ReadsEveryValueSeenInRealFiles) {
    expectAll(kSeenValues);
}

TEST(EmployeeCount, ReadsTheBandsOfLinkedIn) {
    expectAll({{"1 employee", exactly(1)},
               {"2-10 employees", between(2, 10)},
               {"501-1,000 employees", between(501, 1000)},
               {"1,001-5,000", between(1001, 5000)},
               {"5,001-10,000", between(5001, 10000)},
               {"10,001+ employees", from(10001)}});
}

TEST(EmployeeCount, ReadsTheCommaBandsOfApollo) {
    expectAll({{"1,10", between(1, 10)},
               {"11,20", between(11, 20)},
               {"21,50", between(21, 50)},
               {"51,100", between(51, 100)},
               {"101,200", between(101, 200)},
               {"201,500", between(201, 500)},
               {"501,1000", between(501, 1000)},
               {"1001,2000", between(1001, 2000)},
               {"2001,5000", between(2001, 5000)},
               {"5001,10000", between(5001, 10000)},
               {"10001,", from(10001)}});
}

TEST(EmployeeCount, ReadsEnDashBands) {
    expectAll({{"1–10", between(1, 10)},
               {"11–20", between(11, 20)},
               {"21–50", between(21, 50)},
               {"51–100", between(51, 100)},
               {"101–200", between(101, 200)},
               {"201–500", between(201, 500)},
               {"501–1000", between(501, 1000)},
               {"1001–5000", between(1001, 5000)},
               {"5001–10000", between(5001, 10000)}});
}

TEST(EmployeeCount, ReadsAnyThousandsMark) {
    for (const char* text : {"12345", "12,345", "12.345", "12 345", "12\u00a0345", "12\u202f345",
                             "12\u2009345", "12'345", "12’345", "12.345,0", "12,345.00"})
        EXPECT_EQ(parseEmployees(text), exactly(12345)) << text;
    EXPECT_EQ(parseEmployees("1.234.567"), exactly(1234567));
    EXPECT_EQ(parseEmployees("1.234"), exactly(1234));
    EXPECT_EQ(parseEmployees("100,500"), exactly(100500));
}

TEST(EmployeeCount, ReadsFactors) {
    expectAll({{"10K", exactly(10000)},
               {"10 mil", exactly(10000)},
               {"1,5 mil", exactly(1500)},
               {"2 Tsd.", exactly(2000)},
               {"2M", exactly(2000000)},
               {"1.234K", exactly(1234)},
               {"1-5K", between(1000, 5000)},
               {"500-1K", between(500, 1000)},
               {"mais de 10 mil", from(10001)}});
}

TEST(EmployeeCount, TakesAFractionWithoutFactorForNoHeadCount) {
    for (const char* text : {"2.5", "2,5", "0.5", "1.25", "1.2.3", ".5"})
        EXPECT_EQ(parseEmployees(text), kNothing) << text;
}

TEST(EmployeeCount, RepairsWhatExcelTookForADate) {
    expectAll({{"10-Jan", repaired(1, 10)},
               {"Jan-10", repaired(1, 10)},
               {"01/out", repaired(1, 10)},
               {"10-feb", repaired(2, 10)},
               {"2-Okt", repaired(2, 10)},
               {"2. Okt", repaired(2, 10)},
               {"févr-10", repaired(2, 10)},
               {"oct/49", repaired(10, 49)},
               {"11/nov", kNothing},
               {"2025-10-02", repaired(2, 10)},
               {"02/10/2025", repaired(2, 10)},
               {"10/02/2025", repaired(2, 10)},
               {"1950-11-01", repaired(11, 50)},
               {"1-out-2025", repaired(1, 10)},
               {"Nov-2050", kNothing},
               {"2025-10-01 00:00:00", repaired(1, 10)}});
}

TEST(EmployeeCount, TellsADayFromTheEndOfABandByItsYear) {
    expectAll({{"1949-10-01", repaired(10, 49)},
               {"2024-10-01", repaired(1, 10)},
               {"2020-11-01", repaired(11, 20)},
               {"Nov-1950", repaired(11, 50)},
               {"1950-11-01T00:00:00.000Z", repaired(11, 50)},
               {"2025-10-01 09:12:00", kNothing}});
}

TEST(EmployeeCount, ReadsValuesAsExportsAndPeopleWriteThem) {
    const auto rows = testing::valueRows("employees.csv", 4);
    ASSERT_GT(rows.size(), 150U);
    const auto end = [](const std::string& text) {
        return text.empty() ? std::optional<std::int64_t>() : std::stoll(text);
    };
    for (const auto& row : rows) {
        const bool isNothing = row[1].empty() && row[2].empty();
        const Range expected =
            isNothing ? kNothing : EmployeeRange{end(row[1]), end(row[2]), row[3] == "yes"};
        EXPECT_EQ(parseEmployees(row[0]), expected) << '"' << row[0] << '"';
    }
}

TEST(EmployeeCount, RepairsADateOnlyToAKnownBand) {
    for (const char* text : {"Mar-17", "23-Dec", "14/05/2024", "2024-05-14", "Dec-99"})
        EXPECT_EQ(parseEmployees(text), kNothing) << text;
}

TEST(EmployeeCount, TakesNoOtherTextForASize) {
    for (const char* text :
         {"",          " ",         "-",           "?",        "none", "unknown",      "sem dados", "$5M",
          "50%",       "11-50-200", "1-10; 11-50", "50-11",    "-5",   "00",           "0+",        "<1",
          "<0",        "employees", "k",           "+",        "a",    "to",           "Nov",       "11 50",
          "3 offices", "K12",       "1/2",         "Series A", "1e3",  "10 por cento", "十"})
        EXPECT_EQ(parseEmployees(text), kNothing) << '"' << text << '"';
}

TEST(EmployeeCount, NeverOverflows) {
    const std::string digits(100, '9');
    for (const std::string& text : {digits, digits.substr(0, 19), digits.substr(0, 90) + "K",
                                    digits.substr(0, 40) + "M-" + digits.substr(0, 40) + "M", ">" + digits,
                                    std::string("9223372036854775807"), std::string("10000001"),
                                    std::string("912 345 678"), std::string(100'000, '1')})
        EXPECT_EQ(parseEmployees(text), kNothing) << text.substr(0, 100);
    EXPECT_EQ(parseEmployees("10000000"), exactly(10'000'000));
}

TEST(EmployeeCount, TakesAnAbsurdUpperEndForOpen) {
    EXPECT_EQ(parseEmployees("10001-2147483647"), from(10001));
}

TEST(EmployeeCount, CountsFromOneWhereARangeBeginsWithZero) {
    EXPECT_EQ(parseEmployees("0-10"), upTo(10));
}

std::string upperCased(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::string withoutAccents(std::string text) {
    for (const auto& [accented, plain] : {std::pair{"é", "e"}, std::pair{"à", "a"}}) {
        const std::string_view from = accented;
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from))
            text.replace(at, from.size(), plain);
    }
    return text;
}

TEST(EmployeeCount, DoesNotMindCaseAccentsAndOuterSpace) {
    for (const Case& c : kSeenValues) {
        EXPECT_EQ(parseEmployees(upperCased(c.text)), c.expected) << upperCased(c.text);
        EXPECT_EQ(parseEmployees(withoutAccents(c.text)), c.expected) << withoutAccents(c.text);
        EXPECT_EQ(parseEmployees(" \t" + c.text + "\u00a0\n"), c.expected) << c.text;
    }
}

TEST(EmployeeCount, DoesNotMindHowWideAFixedWidthColumnIs) {
    EXPECT_EQ(parseEmployees("51-200" + std::string(500, ' ')), between(51, 200));
}

TEST(EmployeeCount, DoesNotMindSpaceAroundTheDash) {
    for (const char* dash : {"-", " - ", "  -  ", "\u00a0–\u00a0", "\t-\t"})
        EXPECT_EQ(parseEmployees(std::string("51") + dash + "200"), between(51, 200)) << dash;
}

} // namespace
} // namespace farol
