// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_leads.h"
#include "core/scoring/grades.h"
#include "core/scoring/objections.h"
#include "core/scoring/shipped_rules.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

constexpr std::string_view kLeads = "Name,Job Title,Company Size\n"
                                    "Ana,CTO,6000\nBia,Head of Sales,100\nCaio,Clerk,20\n";

std::string exportOf(const ScoredLeads& leads) {
    std::string csv;
    ExportOptions options;
    options.withGrades = true;
    EXPECT_TRUE(writeScoredCsv(leads, options, [&csv](std::string_view bytes) -> Result<void> {
        csv += bytes;
        return {};
    }));
    return csv;
}

TEST(Objections, TakeScoreGradeAndRankAway) {
    ScoredLeads leads = testing::scored(kLeads);
    ASSERT_EQ(leads.ranking.front(), 0U);
    ASSERT_GT(leads.scores[0], 0);
    setAsideObjections(leads, {0});
    EXPECT_EQ(leads.scores[0], 0);
    EXPECT_EQ(leads.grades[0], kExcluded);
    EXPECT_EQ(leads.ranking, (std::vector<std::uint32_t>{1, 2, 0}));
    EXPECT_TRUE(hasObjected(leads, 0));
    EXPECT_FALSE(hasObjected(leads, 1));
}

TEST(Objections, LeaveOtherLeadsAsTheyWere) {
    const ScoredLeads before = testing::scored(kLeads);
    ScoredLeads after = testing::scored(kLeads);
    setAsideObjections(after, {2});
    EXPECT_EQ(after.scores[0], before.scores[0]);
    EXPECT_EQ(after.grades[0], before.grades[0]);
    EXPECT_EQ(after.grades[1], before.grades[1]);
}

TEST(Objections, ChangeNothingWhereNobodyObjected) {
    ScoredLeads leads = testing::scored(kLeads);
    const RuleSet rules = leads.rules;
    setAsideObjections(leads, {});
    EXPECT_EQ(leads.rules, rules);
    EXPECT_FALSE(hasObjected(leads, 0));
}

TEST(Objections, GiveTheirPlaceInACapacityToTheNextLead) {
    RuleSet rules = shippedRuleSet(kDefaultRuleSet).value();
    rules.grades = {GradesBy::Capacity, GradePeriod::List, {{"A", 1}, {"B", 0}}};
    ScoredLeads leads = scoreLeads(testing::leadsOf(kLeads), rules).value();
    ASSERT_EQ(leads.grades[1], 1);
    setAsideObjections(leads, {0});
    EXPECT_EQ(leads.grades[1], 0);
}

TEST(Objections, AreSaidInTheExport) {
    ScoredLeads leads = testing::scored(kLeads);
    EXPECT_EQ(exportOf(leads).find("objected"), std::string::npos);
    setAsideObjections(leads, {0});
    EXPECT_NE(exportOf(leads).find("Ana,CTO,6000,0,excluded,objected to profiling\r\n"), std::string::npos)
        << exportOf(leads);
}

} // namespace
} // namespace farol
