// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/recency.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using namespace std::chrono_literals;

TEST(Recency, FallsLinearlyToNothing) {
    const Recency recency{10, Decay::Linear, 30};
    const std::vector<std::pair<int, int>> pointsOfAge = {{-5, 10}, {0, 10}, {1, 10}, {2, 9},  {15, 5},
                                                          {28, 1},  {29, 0}, {30, 0}, {400, 0}};
    for (const auto& [age, points] : pointsOfAge) EXPECT_EQ(recencyPoints(recency, age), points) << age;
    EXPECT_EQ(recencyPoints({1, Decay::Linear, 2}, 1), 1) << "a half is rounded away from zero";
    EXPECT_EQ(recencyPoints({-1, Decay::Linear, 2}, 1), -1);
}

TEST(Recency, HalvesByHalfLife) {
    const Recency recency{8, Decay::HalfLife, 7};
    const std::vector<std::pair<int, int>> pointsOfAge = {{-1, 8}, {0, 8},  {7, 4}, {14, 2},
                                                          {21, 1}, {28, 1}, {35, 0}};
    for (const auto& [age, points] : pointsOfAge) EXPECT_EQ(recencyPoints(recency, age), points) << age;
}

RuleSet recent() {
    Criterion created = testing::criterion(CriterionKind::Recency, "created_at");
    created.recency = {10, Decay::Linear, 10};
    created.missing = -1;
    return testing::rulesOf({created});
}

const std::string kDated = "Email,Created At\na@a.example,25/03/2026\nb@b.example,20/03/2026\nc@c.example,\n"
                           "d@d.example,soon\n";

TEST(Recency, CountsFromTheNewestDateOfTheFile) {
    const ScoredLeads scored = scoreLeads(testing::leadsOf(kDated), recent()).value();
    EXPECT_EQ(scored.scores, (std::vector<std::int32_t>{10, 5, -1, -1}));
    EXPECT_EQ(scored.asOf, std::chrono::sys_days(2026y / 3 / 25));
    EXPECT_EQ(reasonsOf(scored, 1).at(0).match, "5 days before 2026-03-25");
    EXPECT_EQ(reasonsOf(scored, 3).at(0).kind, ReasonKind::Unreadable);
}

TEST(Recency, CountsFromTheDayThatIsGiven) {
    ScoreOptions options;
    options.asOf = std::chrono::sys_days(2026y / 3 / 28);
    const ScoredLeads scored = scoreLeads(testing::leadsOf(kDated), recent(), {}, options).value();
    EXPECT_EQ(scored.scores, (std::vector<std::int32_t>{7, 2, -1, -1}));
}

TEST(Recency, NoDateAtAllIsAnErrorUnlessADayIsGiven) {
    RuleSet rules = recent();
    rules.criteria.push_back(testing::textCriterion(TextMatch::Words, "job_title", {"cto"}));
    rules.criteria.back().id = "title";
    ImportOptions byHand;
    byHand.mapping = {{"created_at", "Created At"}};
    const auto undated = testing::leadsOf("Job Title,Created At\nCTO,soon\nCTO,later\n", byHand);
    const auto error = scoreLeads(undated, rules);
    ASSERT_FALSE(error);
    EXPECT_EQ(error.error().code, ErrorCode::NoReferenceDate);
    EXPECT_EQ(error.error().subject, "created_at");
    ScoreOptions options;
    options.asOf = std::chrono::sys_days(2026y / 3 / 28);
    EXPECT_EQ(scoreLeads(undated, rules, {}, options).value().scores, (std::vector<std::int32_t>{4, 4}));
    const ScoredLeads without = scoreLeads(testing::leadsOf("Job Title,Company\nCTO,Alfa\n"), rules).value();
    EXPECT_EQ(without.scores, (std::vector<std::int32_t>{4})) << "a column that is not there is only missing";
}

} // namespace
} // namespace farol
