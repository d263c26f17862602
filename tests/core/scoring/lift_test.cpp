// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/lift.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::criterion;
using testing::input;
using testing::rulesOf;

Criterion sizes() {
    Criterion size = criterion(
        CriterionKind::Bands, "employees",
        {{5, NumberCondition{1'000, {}}}, {2, NumberCondition{250, 1'000}}, {1, NumberCondition{50, 250}}});
    size.id = "size";
    return size;
}

Criterion titles() {
    Criterion title = criterion(
        CriterionKind::Title, "job_title",
        {{6, TitleCondition{{TitleTier::CLevel}, {}}}, {4, TitleCondition{{TitleTier::Director}, {}}}});
    title.id = "title";
    return title;
}

Criterion industries() {
    Criterion industry =
        criterion(CriterionKind::Text, "industry", {{3, TextCondition{TextMatch::Words, {"saas"}}}});
    industry.id = "industry";
    return industry;
}

// A from 8 points, B from 4, C below.
RuleSet threeGrades(std::vector<Criterion> criteria) {
    RuleSet rules = rulesOf(std::move(criteria));
    rules.grades.steps = {{"A", 8}, {"B", 4}, {"C", 0}};
    return rules;
}

ScoredLeads scoreRows(const RuleSet& rules, const std::string& rows) {
    Result<ScoredLeads> scored =
        scoreLeads(testing::leadsOf("Job Title,Company Size,Industry,Company\n" + rows), rules);
    EXPECT_TRUE(scored);
    return scored ? std::move(*scored) : ScoredLeads();
}

std::optional<Lift> liftOf(const RuleSet& rules, const std::string& row) {
    const ScoredLeads scored = scoreRows(rules, row);
    return LiftFinder(scored).find(0);
}

TEST(Lift, UnknownFactThatReachesTheNextGrade) {
    const auto lift = liftOf(threeGrades({sizes(), titles()}), "CEO,,SaaS,Alfa\n");
    ASSERT_TRUE(lift);
    EXPECT_EQ(lift->grade, 0);
    EXPECT_EQ(lift->border, 8);
    EXPECT_EQ(lift->pointsShort, 2);
    ASSERT_EQ(lift->steps.size(), 1U);
    EXPECT_EQ(lift->steps[0].input, input("employees"));
    EXPECT_EQ(lift->steps[0].now, ReasonKind::Missing);
    EXPECT_EQ(lift->steps[0].wanted, "250-999") << "not 1000+, which would give more than it takes";
    EXPECT_EQ(lift->steps[0].gain, 2);
}

TEST(Lift, UnreadableAndBandedNumbersCountAsOpen) {
    const RuleSet rules = threeGrades({sizes(), titles()});
    EXPECT_EQ(liftOf(rules, "CEO,many,SaaS,Alfa\n")->steps.at(0).now, ReasonKind::Unreadable);
    const auto banded = liftOf(rules, "CEO,60,SaaS,Alfa\n");
    EXPECT_EQ(banded->pointsShort, 1);
    EXPECT_EQ(banded->steps.at(0).wanted, "250-999");
    EXPECT_EQ(banded->steps.at(0).gain, 1);
}

TEST(Lift, KnownTextIsNoOpenFact) {
    const auto lift = liftOf(threeGrades({titles(), industries()}), "Cook,10,SaaS,Alfa\n");
    ASSERT_TRUE(lift);
    EXPECT_EQ(lift->pointsShort, 1);
    EXPECT_TRUE(lift->steps.empty()) << "the title is known, and a person does not change it";
}

TEST(Lift, TwoStepsWhereOneIsNotEnough) {
    const auto lift = liftOf(threeGrades({sizes(), titles(), industries()}), "Director,60,,Alfa\n");
    ASSERT_TRUE(lift);
    EXPECT_EQ(lift->pointsShort, 3);
    ASSERT_EQ(lift->steps.size(), 1U) << "the industry alone does";
    const auto two = liftOf(threeGrades({sizes(), titles(), industries()}), "Manager,,,Alfa\n");
    ASSERT_TRUE(two);
    EXPECT_EQ(two->grade, 1);
    ASSERT_EQ(two->steps.size(), 1U) << "1000+ alone gives 5";
    RuleSet small = threeGrades({sizes(), industries()});
    small.criteria[0].cap = 2;
    const auto both = liftOf(small, "Manager,,,Alfa\n");
    ASSERT_TRUE(both);
    ASSERT_EQ(both->steps.size(), 2U);
    EXPECT_EQ(both->steps[0].gain + both->steps[1].gain, 4) << "50-249 and saas: no more than it takes";
}

TEST(Lift, NothingForTheBestGradeAndForExcludedLeads) {
    RuleSet rules = threeGrades({sizes(), titles()});
    rules.disqualifiers.push_back({"rival",
                                   "Competitor",
                                   {input("company")},
                                   CriterionKind::Text,
                                   TextCondition{TextMatch::Words, {"rival"}}});
    EXPECT_FALSE(liftOf(rules, "CEO,5000,SaaS,Alfa\n"));
    EXPECT_FALSE(liftOf(rules, "Cook,,SaaS,Rival\n"));
}

TEST(Lift, NeverByWhatExcludes) {
    RuleSet rules = threeGrades({sizes(), titles()});
    rules.disqualifiers.push_back(
        {"big", "Too big", {input("employees")}, CriterionKind::Bands, NumberCondition{200, 2'000}});
    const auto lift = liftOf(rules, "CEO,,SaaS,Alfa\n");
    ASSERT_TRUE(lift);
    for (const LiftStep& step : lift->steps) EXPECT_NE(step.wanted, "250-999");
}

TEST(Lift, WeightsAndCapsOfGroupsCount) {
    RuleSet rules = threeGrades({sizes(), titles()});
    rules.groups = {{"fit", "Fit", 200, {}, {}}};
    rules.criteria[0].group = "fit";
    EXPECT_EQ(liftOf(rules, "CEO,,SaaS,Alfa\n")->steps.at(0).wanted, "50-249") << "1 point counts twice";
    rules.groups[0].cap = 1;
    EXPECT_TRUE(liftOf(rules, "CEO,,SaaS,Alfa\n")->steps.empty()) << "the group gives 1 at most";
}

TEST(Lift, OneFactUnderTwoCriteriaCountsForBoth) {
    Criterion small = criterion(CriterionKind::Bands, "employees", {{-4, NumberCondition{500, {}}}});
    small.id = "small";
    const auto lift = liftOf(threeGrades({sizes(), small, titles()}), "CEO,,SaaS,Alfa\n");
    ASSERT_TRUE(lift);
    ASSERT_EQ(lift->steps.size(), 1U);
    EXPECT_EQ(lift->steps[0].gain, 2);
    EXPECT_LT(std::stoi(lift->steps[0].example), 500);
}

TEST(Lift, ByCapacityTheLastLeadOfTheGradeIsToBeBeaten) {
    RuleSet rules = threeGrades({sizes(), titles()});
    rules.grades = {GradesBy::Capacity, GradePeriod::List, {{"A", 1}, {"B", 0}}};
    const ScoredLeads scored =
        scoreRows(rules, "Director,,SaaS,Alfa\nCEO,10,SaaS,Beta\nDirector,,SaaS,Gama\n");
    const LiftFinder finder(scored);
    EXPECT_FALSE(finder.find(1));
    EXPECT_EQ(finder.find(0)->border, 6) << "before the other in the file: as many points are enough";
    EXPECT_EQ(finder.find(2)->border, 7);
    EXPECT_EQ(finder.find(2)->steps.at(0).wanted, "1000+");
}

} // namespace
} // namespace farol
