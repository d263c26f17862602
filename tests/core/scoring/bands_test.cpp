// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/number_name.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::pointsFor;
using testing::reasonFor;

Criterion sizes(const char* input) {
    Criterion criterion = testing::criterion(
        CriterionKind::Bands, input,
        {{9, NumberCondition{1000, {}}}, {4, NumberCondition{50, 1000}}, {1, NumberCondition{10, 20}}});
    criterion.otherwise = -1;
    criterion.missing = -2;
    return criterion;
}

TEST(Bands, FromIsInsideAndBelowIsOutside) {
    const std::vector<std::pair<const char*, int>> pointsOf = {{"1000", 9}, {"999", 4}, {"50", 4}, {"49", -1},
                                                               {"20", -1},  {"19", 1},  {"10", 1}, {"9", -1}};
    for (const auto& [size, points] : pointsOf) {
        EXPECT_EQ(pointsFor(sizes("employees"), {{"employees", size}}), points) << size;
        EXPECT_EQ(pointsFor(sizes("column:Visits"), {{"column:Visits", size}}), points) << size;
    }
}

TEST(Bands, ABandOfEmployeesCountsByItsLowerBound) {
    EXPECT_EQ(reasonFor(sizes("employees"), {{"employees", "51-200"}}).match, "50-999");
    EXPECT_EQ(pointsFor(sizes("employees"), {{"employees", "11-50"}}), 1);
    EXPECT_EQ(pointsFor(sizes("employees"), {{"employees", "mais de 1000"}}), 9);
}

TEST(Bands, NumbersOfAnyColumnAreReadByItsMarks) {
    EXPECT_EQ(pointsFor(sizes("column:Visits"), {{"column:Visits", "1.234,5"}}), 9);
    EXPECT_EQ(pointsFor(sizes("column:Visits"), {{"column:Visits", "12,5"}}), 1);
    EXPECT_EQ(pointsFor(sizes("column:Visits"), {{"column:Visits", "15 %"}}), 1)
        << "the number that is written";
    EXPECT_EQ(pointsFor(sizes("column:Visits"), {{"column:Visits", "< 50"}}), -1) << "an open lower end is 0";
    const RuleSet rules = testing::rulesOf({sizes("column:Visits")});
    const auto leads = testing::leadsOf("Email,Visits\na@a.example,\"1,5\"\nb@b.example,\"1,234\"\n");
    EXPECT_EQ(scoreLeads(leads, rules).value().scores, (std::vector<std::int32_t>{-1, -1}))
        << "a column with 1,5 writes decimals with a comma, so 1,234 is little more than one";
}

TEST(Bands, UnreadableAndMissingAreToldApart) {
    EXPECT_EQ(reasonFor(sizes("employees"), {{"employees", "ten"}}).kind, ReasonKind::Unreadable);
    EXPECT_EQ(reasonFor(sizes("employees"), {{"employees", "n/a"}}).kind, ReasonKind::Missing);
    EXPECT_EQ(reasonFor(sizes("employees"), {}).kind, ReasonKind::Missing);
    EXPECT_EQ(pointsFor(sizes("employees"), {{"employees", "ten"}}), -2);
    EXPECT_EQ(reasonFor(sizes("employees"), {{"employees", "5"}}).kind, ReasonKind::NoMatch);
}

TEST(BandName, SaysBothEnds) {
    EXPECT_EQ(bandName({5000, 10000}, true), "5000-9999");
    EXPECT_EQ(bandName({1, 2}, true), "1");
    EXPECT_EQ(bandName({10000, {}}, true), "10000+");
    EXPECT_EQ(bandName({{}, 50}, true), "under 50");
    EXPECT_EQ(bandName({2.5, 4}, false), "2.5 to under 4");
    EXPECT_EQ(bandName({}, false), "any number");
}

} // namespace
} // namespace farol
