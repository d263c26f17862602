// SPDX-License-Identifier: GPL-3.0-or-later
// Caps, groups, ranges and disqualifiers: what stands between the points of criteria and a score.
#include "core/scoring/rule_examples.h"
#include "core/scoring/score_sum.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::scoreOf;
using testing::textCriterion;

using Line = std::pair<ReasonKind, int>;

std::vector<Line> linesOf(const std::vector<Reason>& reasons) {
    std::vector<Line> lines;
    for (const Reason& reason : reasons) lines.emplace_back(reason.kind, reason.points);
    return lines;
}

TEST(Weight, RoundsHalvesAwayFromZero) {
    EXPECT_EQ(weighed(3, 150), 5);
    EXPECT_EQ(weighed(-3, 150), -5);
    EXPECT_EQ(weighed(1, 49), 0);
    EXPECT_EQ(weighed(7, 0), 0);
}

TEST(CriterionCap, IsALineOfItsOwn) {
    Criterion notes = textCriterion(TextMatch::Words, "column:Note", {"demo"}, 30);
    notes.cap = 12;
    notes.floor = -1;
    notes.otherwise = -9;
    const RuleSet rules = testing::rulesOf({notes});
    const SingleScore high = scoreOf(rules, {{"column:Note", "demo"}});
    EXPECT_EQ(high.score, 12);
    EXPECT_EQ(linesOf(high.reasons),
              (std::vector<Line>{{ReasonKind::Matched, 30}, {ReasonKind::Capped, -18}}));
    const SingleScore low = scoreOf(rules, {{"column:Note", "nothing"}});
    EXPECT_EQ(linesOf(low.reasons), (std::vector<Line>{{ReasonKind::NoMatch, -9}, {ReasonKind::Capped, 8}}));
    EXPECT_EQ(scoreOf(rules, {}).reasons.size(), 1U) << "no line where nothing is cut off";
    EXPECT_EQ(pointsRange(notes), (PointsRange{-1, 12}));
}

RuleSet grouped() {
    RuleSet rules = testing::rulesOf({textCriterion(TextMatch::Words, "job_title", {"cto"}, 7),
                                      textCriterion(TextMatch::Words, "industry", {"saas"}, 4),
                                      textCriterion(TextMatch::Words, "column:Note", {"demo"}, 5)});
    rules.criteria[0].group = rules.criteria[1].group = "fit";
    rules.groups = {{"fit", "Fit", 150, 15, {}}};
    rules.range = PointsRange{0, 18};
    return rules;
}

TEST(Groups, AreWeighedThenCappedThenClamped) {
    const SingleScore all =
        scoreOf(grouped(), {{"job_title", "CTO"}, {"industry", "SaaS"}, {"column:Note", "demo"}});
    EXPECT_EQ(all.score, 18);
    EXPECT_EQ(linesOf(all.reasons), (std::vector<Line>{{ReasonKind::Matched, 7},
                                                       {ReasonKind::Matched, 4},
                                                       {ReasonKind::Matched, 5},
                                                       {ReasonKind::GroupWeight, 6}, // 16.5 is 17
                                                       {ReasonKind::GroupCapped, -2},
                                                       {ReasonKind::Clamped, -2}}));
    EXPECT_EQ(scoreOf(grouped(), {{"industry", "SaaS"}}).score, 6);
    EXPECT_EQ(pointsRange(grouped()), (PointsRange{0, 18}));
}

TEST(Groups, OfManyRowsGiveWhatOneRowGives) {
    const auto leads =
        testing::leadsOf("Job Title,Industry,Note\nCTO,SaaS,demo\nCTO,Retail,\nCook,SaaS,demo\n");
    EXPECT_EQ(scoreLeads(leads, grouped()).value().scores, (std::vector<std::int32_t>{18, 11, 11}));
}

TEST(Criterion, SwitchedOffGivesNeitherPointsNorAReason) {
    RuleSet rules = grouped();
    rules.criteria[1].isEnabled = false;
    const SingleScore score = scoreOf(rules, {{"job_title", "CTO"}, {"industry", "SaaS"}});
    EXPECT_EQ(score.score, 11);
    EXPECT_EQ(completenessOf(score.reasons).total, 2U);
    EXPECT_EQ(testedInputs(rules).size(), 2U);
}

TEST(Completeness, CountsValuesThatCouldBeRead) {
    RuleSet rules = grouped();
    rules.criteria.push_back(
        testing::criterion(CriterionKind::Bands, "employees", {{1, NumberCondition{10, {}}}}));
    const Completeness complete = completenessOf(
        scoreOf(rules, {{"job_title", "Cook"}, {"industry", "SaaS"}, {"employees", "many"}}).reasons);
    EXPECT_EQ(complete.known, 2U) << "what matches nothing is known; what cannot be read is not";
    EXPECT_EQ(complete.total, 4U);
}

RuleSet excluding() {
    RuleSet rules = testing::rulesOf({textCriterion(TextMatch::Words, "job_title", {"cto"}, 12)});
    rules.disqualifiers = {
        {"competitor",
         "Competitor",
         {testing::input("company")},
         CriterionKind::Text,
         TextCondition{TextMatch::Words, {"rival"}}},
        {"silent", "No e-mail", {testing::input("email")}, CriterionKind::Presence, PresenceCondition{false}},
        {"objected",
         "Objected",
         {testing::input("column:Opt Out")},
         CriterionKind::YesNo,
         YesNoCondition{true}}};
    return rules;
}

TEST(Disqualifiers, ExcludeAndRankLastButKeepThePoints) {
    const auto leads = testing::leadsOf("Job Title,Company,Email,Opt Out\n"
                                        "CTO,Rival SA,a@a.example,no\n"
                                        "Cook,Beta,b@b.example,no\n"
                                        "CTO,Gama,,no\n"
                                        "CTO,Delta,d@d.example,yes\n"
                                        "CTO,Rivals,,yes\n"
                                        "CTO,Csi,e@e.example,no\n");
    const ScoredLeads scored = scoreLeads(leads, excluding()).value();
    EXPECT_EQ(scored.scores, (std::vector<std::int32_t>{12, 0, 12, 12, 12, 12}));
    EXPECT_EQ(scored.ranking, (std::vector<std::uint32_t>{5, 1, 0, 2, 3, 4}));
    EXPECT_EQ(scored.exclusions, (std::vector<std::uint8_t>{1, 0, 2, 3, 1, 0})) << "the first that holds";
    EXPECT_EQ(exclusionOf(scored, 2)->reason, "No e-mail");
    EXPECT_EQ(exclusionOf(scored, 1), nullptr);
    EXPECT_EQ(gradeName(scored.rules.grades, scored.grades[0]), "excluded");
    EXPECT_EQ(bestGradeCount(scored), 1U);
}

TEST(RuleExamples, SayWhatWasExpectedAndFound) {
    RuleSet rules = excluding();
    const std::pair<LeadInput, std::string> title = {testing::input("job_title"), "CTO"};
    const std::pair<LeadInput, std::string> email = {testing::input("email"), "a@a.example"};
    rules.examples = {{"right", {title, email}, {}, 12, "A"},
                      {"wrong", {title, email}, {}, 11, "A"},
                      {"excluded", {title}, {}, 12, "excluded"},
                      {"ungraded", {email}, {}, 0, {}}};
    const std::vector<ExampleResult> results = checkExamples(rules);
    ASSERT_EQ(results.size(), 4U);
    EXPECT_TRUE(results[0].isAsExpected);
    EXPECT_FALSE(results[1].isAsExpected);
    EXPECT_EQ(results[1].expected, "11 points, grade A");
    EXPECT_EQ(results[1].found, "12 points, grade A");
    EXPECT_TRUE(results[2].isAsExpected);
    EXPECT_EQ(results[2].found, "12 points, excluded");
    EXPECT_TRUE(results[3].isAsExpected);
}

TEST(RuleExamples, WithoutAnyDateSaySo) {
    Criterion created = testing::criterion(CriterionKind::Recency, "created_at");
    created.recency = {10, Decay::Linear, 10};
    RuleSet rules = testing::rulesOf({created});
    rules.examples = {{"undated", {{testing::input("created_at"), "soon"}}, {}, 0, {}}};
    EXPECT_FALSE(checkExamples(rules).at(0).isAsExpected);
    EXPECT_NE(checkExamples(rules).at(0).found.find("asOf"), std::string::npos);
}

} // namespace
} // namespace farol
