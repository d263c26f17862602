// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/employee_count.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace farol {

void PrintTo(const EmployeeRange& range, std::ostream* out) {
    const auto end = [](const std::optional<std::int64_t>& value) {
        return value ? std::to_string(*value) : std::string("open");
    };
    *out << end(range.min) << ".." << end(range.max);
}

namespace {

using Range = std::optional<EmployeeRange>;

Range exactly(std::int64_t count) {
    return EmployeeRange{count, count};
}
Range between(std::int64_t min, std::int64_t max) {
    return EmployeeRange{min, max};
}
Range from(std::int64_t min) {
    return EmployeeRange{min, {}};
}
Range upTo(std::int64_t max) {
    return between(1, max);
}
const Range kNothing;

struct Case {
    std::string text;
    Range expected;
};

void expectAll(const std::vector<Case>& cases) {
    for (const Case& c : cases) EXPECT_EQ(parseEmployees(c.text), c.expected) << '"' << c.text << '"';
}

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
    {"nov/50", between(11, 50)},
    {"Nov-50", between(11, 50)},
    {"1-out", between(1, 10)},
    {"10-Feb", between(2, 10)},
    {"02/out", between(2, 10)},
    {"nov/20", between(11, 20)},
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

TEST(EmployeeCount, ReadsTheClassesOfTheEuAndOfPortugal) {
    expectAll({{"micro <10", upTo(9)},
               {"small <50", between(10, 49)},
               {"medium <250", between(50, 249)},
               {"large >=250", from(250)},
               {"micro 1-9", between(1, 9)},
               {"pequena 10-49", between(10, 49)},
               {"média 50-249", between(50, 249)},
               {"grande 250+", from(250)}});
}

TEST(EmployeeCount, ReadsClassesInFiveLanguages) {
    expectAll({{"Medium-sized", between(50, 249)},
               {"Mid-size company", between(50, 249)},
               {"Large enterprise", from(250)},
               {"Pequeña empresa", between(10, 49)},
               {"Mediana", between(50, 249)},
               {"Petite entreprise", between(10, 49)},
               {"Moyenne", between(50, 249)},
               {"Grande entreprise", from(250)},
               {"TPE", between(1, 9)},
               {"PME", between(1, 249)},
               {"Kleinstunternehmen", between(1, 9)},
               {"Kleinunternehmen", between(10, 49)},
               {"Großunternehmen", from(250)},
               {"Mittleres Unternehmen", between(50, 249)},
               {"Trabalhador independente", exactly(1)},
               {"Autónomo", exactly(1)}});
}

TEST(EmployeeCount, LetsTheCountDecideBesideAClass) {
    expectAll({{"Medium (50-249)", between(50, 249)},
               {"Média - 60 colaboradores", exactly(60)},
               {"120 (medium)", exactly(120)},
               {"Large (>1000)", from(1001)},
               {"Micro e pequena", between(1, 49)}});
}

TEST(EmployeeCount, ReadsAnOpenEndInFiveLanguages) {
    expectAll({{"over 500", from(501)},        {"acima de 500", from(501)},   {"más de 500", from(501)},
               {"über 500", from(501)},        {"mehr als 500", from(501)},   {"+ de 500", from(501)},
               {"at least 500", from(500)},    {"pelo menos 500", from(500)}, {"al menos 500", from(500)},
               {"au moins 500", from(500)},    {"mindestens 500", from(500)}, {"≥ 500", from(500)},
               {"500 or more", from(500)},     {"500 ou mais", from(500)},    {"500 o más", from(500)},
               {"500 et plus", from(500)},     {"500 oder mehr", from(500)},  {"500 ou +", from(500)},
               {"a partir de 500", from(500)}, {"ab 500", from(500)},         {"desde 500", from(500)}});
}

TEST(EmployeeCount, ReadsAnUpperEndInFiveLanguages) {
    expectAll({{"fewer than 50", upTo(49)},
               {"menos de 50", upTo(49)},
               {"moins de 50", upTo(49)},
               {"weniger als 50", upTo(49)},
               {"unter 50", upTo(49)},
               {"- de 50", upTo(49)},
               {"up to 50", upTo(50)},
               {"até 50", upTo(50)},
               {"hasta 50", upTo(50)},
               {"jusqu'à 50", upTo(50)},
               {"jusqu’à 50", upTo(50)},
               {"bis 50", upTo(50)},
               {"bis zu 50", upTo(50)},
               {"≤50", upTo(50)},
               {"<= 50", upTo(50)},
               {"no máximo 50", upTo(50)},
               {"höchstens 50", upTo(50)},
               {"50 ou menos", upTo(50)}});
}

TEST(EmployeeCount, ReadsRangesInWords) {
    expectAll({{"between 10 and 50", between(10, 50)},
               {"from 10 to 50", between(10, 50)},
               {"entre 10 e 50", between(10, 50)},
               {"de 10 até 50", between(10, 50)},
               {"entre 10 y 50", between(10, 50)},
               {"de 10 hasta 50", between(10, 50)},
               {"entre 10 et 50", between(10, 50)},
               {"de 10 à 50 salariés", between(10, 50)},
               {"10 bis 50 Mitarbeiter", between(10, 50)},
               {"zwischen 10 und 50", between(10, 50)},
               {"von 10 bis 50", between(10, 50)},
               {"10 ~ 50", between(10, 50)},
               {"10 − 50", between(10, 50)},
               {"10‑50", between(10, 50)}});
}

TEST(EmployeeCount, IgnoresUnitsAndAbout) {
    for (const char* text : {"150 employees",
                             "150 people",
                             "150 team-members",
                             "150 pessoas",
                             "150 funcionários",
                             "150 empleados",
                             "150 salariés",
                             "150 Mitarbeiter",
                             "150 Mitarbeiter:innen",
                             "~150",
                             "approx. 150",
                             "c.150",
                             "cerca de 150",
                             "environ 150",
                             "etwa 150",
                             "ca. 150 MA",
                             "Employees: 150",
                             "N.º de colaboradores: 150",
                             "equipa de 150 pessoas",
                             "effectif : 150",
                             "(150)",
                             "'150",
                             "=\"150\"",
                             "１５０"})
        EXPECT_EQ(parseEmployees(text), exactly(150)) << text;
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
    expectAll({{"10-Jan", between(1, 10)},
               {"Jan-10", between(1, 10)},
               {"01/out", between(1, 10)},
               {"10-feb", between(2, 10)},
               {"2-Okt", between(2, 10)},
               {"2. Okt", between(2, 10)},
               {"févr-10", between(2, 10)},
               {"oct/49", between(10, 49)},
               {"11/nov", kNothing},
               {"2025-10-02", between(2, 10)},
               {"02/10/2025", between(2, 10)},
               {"10/02/2025", between(2, 10)},
               {"1950-11-01", between(11, 50)},
               {"1-out-2025", between(1, 10)},
               {"Nov-2050", kNothing},
               {"2025-10-01 00:00:00", between(1, 10)}});
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

TEST(EmployeeCount, DoesNotMindSpaceAroundTheDash) {
    for (const char* dash : {"-", " - ", "  -  ", "\u00a0–\u00a0", "\t-\t"})
        EXPECT_EQ(parseEmployees(std::string("51") + dash + "200"), between(51, 200)) << dash;
}

} // namespace
} // namespace farol
