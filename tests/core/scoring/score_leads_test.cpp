// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scored_leads.h"
#include "core/scoring/shipped_rules.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::leadsOf;
using testing::scored;

TEST(ScoreLeads, RanksByScoreAndKeepsTheOrderOfEquals) {
    const ScoredLeads leads = scored("Job Title,Company\nCook,a\nCTO,b\nDirector,c\nCTO,d\nCook,e\n");
    EXPECT_EQ(leads.scores, (std::vector<std::int32_t>{0, 6, 4, 6, 0}));
    EXPECT_EQ(leads.ranking, (std::vector<std::uint32_t>{1, 3, 2, 0, 4}));
}

TEST(ScoreLeads, SaysWhatMatchedInWhichText) {
    const ScoredLeads leads = scored("Job Title,Industry,Company Size,Location\n"
                                     "Head of  Sales,AI & Robotics,1.001-5.000,\"Lissabon, Portugal\"\n");
    const std::vector<Reason> reasons = reasonsOf(leads, 0);
    ASSERT_EQ(reasons.size(), 4U);
    EXPECT_EQ(reasons[0].match, "1000-1999");
    EXPECT_EQ(reasons[0].text, "1.001-5.000");
    EXPECT_EQ(reasons[0].points, 3);
    EXPECT_EQ(reasons[1].match, "HEAD");
    EXPECT_EQ(reasons[1].text, "Head of Sales");
    EXPECT_EQ(reasons[2].match, "ai");
    EXPECT_EQ(reasons[3].match, "lisbon");
    EXPECT_EQ(reasons[3].input.field, Field::Location);
}

TEST(ScoreLeads, MissingIsNotOther) {
    const ScoredLeads leads = scored("Industry,Company\n,Alfa\nRetail,Beta\n");
    EXPECT_EQ(leads.scores, (std::vector<std::int32_t>{0, 1}));
    EXPECT_EQ(reasonsOf(leads, 0)[2].kind, ReasonKind::Missing);
    EXPECT_EQ(reasonsOf(leads, 1)[2].kind, ReasonKind::NoMatch);
}

TEST(ScoreLeads, AbsentIndustryColumnIsOneUnderMvpAndNoneUnderStandard) {
    const std::string csv = "Job Title,Email\nCook,a@alfa.example\n";
    EXPECT_EQ(scored(csv, "mvp").scores.at(0), 1);
    EXPECT_EQ(scored(csv, "standard").scores.at(0), 0);
}

TEST(ScoreLeads, MissingAndUnreadableValuesAreListedByRow) {
    const ScoredLeads leads = scored("Job Title,Company Size\nCTO,\n,lots\nCEO,10\n");
    ASSERT_EQ(leads.valueIssues.size(), 3U);
    EXPECT_EQ(leads.valueIssues[0].kind, IssueKind::MissingValue);
    EXPECT_EQ(leads.valueIssues[0].row, 0U);
    EXPECT_EQ(leads.valueIssues[0].column, 1U);
    EXPECT_EQ(leads.valueIssues[1].row, 1U);
    EXPECT_EQ(leads.valueIssues[2].row, 1U);
    const bool unreadable = leads.valueIssues[1].kind == IssueKind::UnreadableValue ||
                            leads.valueIssues[2].kind == IssueKind::UnreadableValue;
    EXPECT_TRUE(unreadable);
    EXPECT_EQ(leads.scores, (std::vector<std::int32_t>{6, 0, 6}));
}

TEST(ScoreLeads, SizesThatASpreadsheetMadeDatesAreReadAndListed) {
    const ScoredLeads leads = scored("Job Title,Company Size\nCTO,Nov-50\nCTO,11-50\n");
    ASSERT_EQ(leads.valueIssues.size(), 1U);
    EXPECT_EQ(leads.valueIssues[0].kind, IssueKind::RepairedValue);
    EXPECT_EQ(leads.valueIssues[0].row, 0U);
    EXPECT_EQ(leads.scores[0], leads.scores[1]);
}

TEST(ScoreLeads, LocationColumnBeatsTheCityAndTheCityFillsIn) {
    const ScoredLeads leads = scored("Location,City,Email\nBerlin,Porto,a@a.example\n,Berlin,b@b.example\n");
    EXPECT_EQ(leads.scores, (std::vector<std::int32_t>{2, 2}));
    EXPECT_EQ(reasonsOf(leads, 1)[3].input.field, Field::City);
}

TEST(ScoreLeads, RegionOrCountryContradictsACity) {
    const ScoredLeads leads =
        scored("City,State,Country,Email\nParis,Texas,USA,a@a.example\nParis,,France,b@b.example\n"
               "London,Ontario,Canada,c@c.example\nLondon,,,d@d.example\n");
    EXPECT_EQ(leads.scores, (std::vector<std::int32_t>{0, 2, 0, 2}));
}

TEST(ScoreLeads, FileWithoutAnyColumnThatRulesNeedIsAnError) {
    const auto result =
        scoreLeads(leadsOf("Colour,Shape\nred,round\nblue,square\n"), shippedRuleSet("standard").value());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NoUsableColumn);
    EXPECT_EQ(result.error().subject, "employees, job_title, industry, location, city");
    EXPECT_EQ(result.error().detail, "\"Colour\", \"Shape\"");
}

TEST(ScoreLeads, HeaderOnlyGivesNoLeadsAndNoError) {
    EXPECT_TRUE(scored("Colour,Shape\n").scores.empty());
}

TEST(ScoreLeads, CancelStopsIt) {
    std::stop_source source;
    source.request_stop();
    TaskControl control;
    control.stop = source.get_token();
    const auto result =
        scoreLeads(leadsOf("Job Title,Company\nCTO,a\n"), shippedRuleSet("standard").value(), control);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace farol
