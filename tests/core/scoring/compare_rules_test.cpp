// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/compare_rules.h"
#include "tests/support/random_rules.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <numeric>

namespace farol {
namespace {

using testing::criterion;
using testing::rulesOf;

Criterion titles(int director) {
    Criterion title = criterion(CriterionKind::Text, "job_title",
                                {{6, TextCondition{TextMatch::Words, {"ceo"}}},
                                 {director, TextCondition{TextMatch::Words, {"director"}}}});
    title.id = "title";
    return title;
}

RuleSet gradedRules(std::vector<Criterion> criteria) {
    RuleSet rules = rulesOf(std::move(criteria));
    rules.grades.steps = {{"A", 6}, {"B", 3}, {"C", 0}};
    return rules;
}

RuleComparison compare(const std::string& csv, const RuleSet& a, const RuleSet& b, std::size_t top = 10) {
    const auto leads = testing::leadsOf(csv);
    return compareRules(scoreLeads(leads, a).value(), scoreLeads(leads, b).value(), top);
}

const std::string kLeads = "Job Title,Company\nCEO,Alfa\nDirector,Beta\nDirector,Gama\nCook,Delta\n";

TEST(CompareRules, CountsMovesBetweenGrades) {
    const RuleComparison result = compare(kLeads, gradedRules({titles(4)}), gradedRules({titles(7)}));
    EXPECT_EQ(result.gradesBefore, (std::vector<std::string>{"A", "B", "C"}));
    EXPECT_EQ(result.leadsByGrade, (std::vector<std::vector<std::size_t>>{{1, 0, 0}, {2, 0, 0}, {0, 0, 1}}));
    EXPECT_EQ(result.otherGrade, 2U);
    EXPECT_EQ(result.otherScore, 2U);
}

TEST(CompareRules, GradesAreMatchedByName) {
    RuleSet after = gradedRules({titles(4)});
    after.grades.steps = {{"A+", 100}, {"A", 6}, {"B", 3}, {"C", 0}};
    const RuleComparison result = compare(kLeads, gradedRules({titles(4)}), after);
    EXPECT_EQ(result.otherGrade, 0U);
    EXPECT_EQ(result.leadsByGrade[0], (std::vector<std::size_t>{0, 1, 0, 0}));
    EXPECT_TRUE(result.other.grades);
}

TEST(CompareRules, ExcludedIsAGradeOfItsOwn) {
    RuleSet after = gradedRules({titles(4)});
    after.disqualifiers.push_back({"rival",
                                   "Competitor",
                                   {testing::input("company")},
                                   CriterionKind::Text,
                                   TextCondition{TextMatch::Words, {"alfa"}}});
    const RuleComparison result = compare(kLeads, gradedRules({titles(4)}), after);
    EXPECT_EQ(result.gradesAfter.back(), "excluded");
    EXPECT_EQ(result.leadsByGrade[0].back(), 1U);
    EXPECT_EQ(result.other.disqualifiers, std::vector<std::string>{"rival"});
    const std::size_t counted =
        std::accumulate(result.scores.after.begin(), result.scores.after.end(), std::size_t{0});
    EXPECT_EQ(counted, 3U) << "an excluded lead is in no bin";
}

TEST(CompareRules, NamesWhoEntersAndLeavesTheBest) {
    const RuleComparison result = compare(kLeads, gradedRules({titles(4)}), gradedRules({titles(7)}), 1);
    EXPECT_EQ(result.entered, (std::vector<TopChange>{{1, 2, 1}}));
    EXPECT_EQ(result.left, (std::vector<TopChange>{{0, 1, 3}}));
}

TEST(CompareRules, NamesTheCriteriaThatCausedIt) {
    Criterion company = testing::textCriterion(TextMatch::Words, "company", {"alfa", "beta"}, -2);
    company.id = "company";
    Criterion gone = testing::textCriterion(TextMatch::Words, "company", {"delta"}, 1);
    gone.id = "gone";
    const RuleComparison result =
        compare(kLeads, gradedRules({titles(4), gone}), gradedRules({company, titles(9)}));
    ASSERT_EQ(result.criteria.size(), 3U);
    EXPECT_EQ(result.criteria[0].id, "title");
    EXPECT_EQ(result.criteria[0].leads, 2U);
    EXPECT_EQ(result.criteria[0].pointsMoved, 10U);
    EXPECT_EQ(result.criteria[1].change, CriterionChange::Added);
    EXPECT_EQ(result.criteria[1].pointsMoved, 4U);
    EXPECT_EQ(result.criteria[1].pointsOverall, -4);
    EXPECT_EQ(result.criteria[2].change, CriterionChange::Removed);
}

TEST(CompareRules, TheSameRulesChangeNothing) {
    const RuleComparison result = compare(kLeads, gradedRules({titles(4)}), gradedRules({titles(4)}));
    EXPECT_EQ(result.otherGrade + result.otherScore, 0U);
    EXPECT_TRUE(result.criteria.empty() && result.entered.empty() && result.left.empty());
}

TEST(CompareRules, WideScoresFallIntoRoundBins) {
    const RuleComparison result = compare(kLeads, gradedRules({titles(4)}), gradedRules({titles(-997)}));
    EXPECT_EQ(result.scores.lowest % result.scores.width, 0);
    EXPECT_LE(result.scores.before.size(), 51U);
    EXPECT_EQ(result.scores.before.size(), result.scores.after.size());
    EXPECT_EQ(result.scores.after[0], 2U);
}

// Every number, worked out once more from the reasons of every lead.
TEST(CompareRules, AgreesWithTheReasonsOfEveryLead) {
    int effects = 0;
    for (unsigned seed = 0; seed < 40; ++seed) {
        testing::Random random(seed);
        ScoreOptions options;
        options.asOf = std::chrono::sys_days(std::chrono::year{2026} / 6 / 30);
        const auto leads = testing::leadsOf(testing::randomLeadsCsv(random, 40));
        const auto before = scoreLeads(leads, testing::randomRules(random), {}, options);
        RuleSet changed = testing::randomRules(random);
        const auto after = scoreLeads(leads, changed, {}, options);
        if (!before || !after) continue;
        const RuleComparison result = compareRules(*before, *after);
        std::map<std::string, std::uint64_t> moved;
        for (std::size_t row = 0; row < before->scores.size(); ++row) {
            std::map<std::string, int> points;
            const auto add = [&](const ScoredLeads& scored, int sign) {
                for (const Reason& reason : reasonsOf(scored, row))
                    if (isCriterionValue(reason.kind) || reason.kind == ReasonKind::Capped)
                        points[scored.rules.criteria[reason.index].id] += sign * reason.points;
            };
            add(*before, -1);
            add(*after, 1);
            for (const auto& [id, difference] : points)
                if (difference != 0) moved[id] += static_cast<std::uint64_t>(std::abs(difference));
        }
        ASSERT_EQ(result.criteria.size(), moved.size()) << "seed " << seed;
        for (const CriterionEffect& effect : result.criteria) {
            ASSERT_EQ(effect.pointsMoved, moved[effect.id]) << "seed " << seed << ": " << effect.id;
            ++effects;
        }
        std::size_t leadsInMatrix = 0;
        for (const auto& line : result.leadsByGrade)
            leadsInMatrix += std::accumulate(line.begin(), line.end(), std::size_t{0});
        ASSERT_EQ(leadsInMatrix, before->scores.size());
    }
    EXPECT_GE(effects, 50);
}

} // namespace
} // namespace farol
