// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backtest/backtest.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

// One point per visit, by bands; A from 5 visits.
RuleSet visitRules() {
    Criterion visits = testing::criterion(CriterionKind::Bands, "column:Visits");
    for (int points = 10; points > 0; --points)
        visits.tiers.push_back({points, NumberCondition{double(points), {}}});
    for (std::size_t i = 1; i < visits.tiers.size(); ++i)
        std::get<NumberCondition>(visits.tiers[i].when).below = 11.0 - double(i);
    RuleSet rules = testing::rulesOf({visits});
    rules.grades.steps = {{"A", 5}, {"B", 0}};
    return rules;
}

struct Row {
    int visits;
    const char* outcome;
    const char* day;
};

struct Tested {
    ScoredLeads scored;
    OutcomeColumn outcomes;
    Backtest result;
};

Tested testRows(const std::vector<Row>& rows, const RuleSet& rules = visitRules()) {
    std::string csv = "Visits,Stage,Company,Created At\n";
    for (const Row& row : rows)
        csv += std::to_string(row.visits) + ',' + row.outcome + ",Alfa," + row.day + '\n';
    Tested tested;
    tested.scored = scoreLeads(testing::leadsOf(csv), rules).value();
    tested.outcomes = readOutcomeColumn(*tested.scored.leads, "Stage").value();
    tested.result = backtest(tested.scored, tested.outcomes).value();
    return tested;
}

// `each` leads of every kind: won ones with 1 to 10 visits, lost ones with `shift` fewer.
std::vector<Row> shifted(int each, int shift, const char* day = "2026-01-05") {
    std::vector<Row> rows;
    for (int i = 0; i < each; ++i)
        for (int visits = 1; visits <= 10; ++visits) {
            rows.push_back({visits, "won", day});
            rows.push_back({std::max(0, visits - shift), "lost", day});
        }
    return rows;
}

TEST(Backtest, SaysThatGoodRulesHelp) {
    const Backtest result = testRows(shifted(10, 4)).result;
    EXPECT_EQ(result.all.won, 100U);
    EXPECT_EQ(result.all.lost, 100U);
    EXPECT_EQ(result.all.verdict, Verdict::Helps);
    EXPECT_GT(*result.all.area, 0.7);
    ASSERT_EQ(result.best.size(), 3U);
    EXPECT_DOUBLE_EQ(result.best[0].lift, 2) << "the best tenth is won, of the list only half";
}

TEST(Backtest, SaysThatUselessRulesMakeNoDifference) {
    const Backtest result = testRows(shifted(10, 0)).result;
    EXPECT_EQ(*result.all.area, 0.5);
    EXPECT_EQ(result.all.verdict, Verdict::NoDifference);
}

TEST(Backtest, SaysThatRulesMislead) {
    std::vector<Row> rows = shifted(10, 4);
    for (Row& row : rows) row.outcome = row.outcome == std::string("won") ? "lost" : "won";
    EXPECT_EQ(testRows(rows).result.all.verdict, Verdict::Misleads);
}

TEST(Backtest, FewerThanThirtyOfEitherAreTooFew) {
    std::vector<Row> rows(29, {9, "won", ""});
    rows.insert(rows.end(), 100, {1, "lost", ""});
    EXPECT_EQ(testRows(rows).result.all.verdict, Verdict::TooFew);
    rows.push_back({9, "won", ""});
    EXPECT_EQ(testRows(rows).result.all.verdict, Verdict::Helps);
}

TEST(Backtest, OnlyWonLeadsGiveNoArea) {
    const Backtest result = testRows({{3, "won", ""}, {4, "won", ""}}).result;
    EXPECT_FALSE(result.all.area);
    EXPECT_EQ(result.all.verdict, Verdict::TooFew);
    EXPECT_DOUBLE_EQ(result.best[0].lift, 1);
}

TEST(Backtest, CountsEveryLeadUnderItsGrade) {
    const Backtest result =
        testRows({{9, "won", ""}, {8, "open", ""}, {7, "lost", ""}, {1, "lost", ""}, {2, "banana", ""}})
            .result;
    ASSERT_EQ(result.grades.size(), 2U);
    EXPECT_EQ(result.grades[0].leads, 3U);
    EXPECT_EQ(result.grades[0].won, 1U);
    EXPECT_EQ(result.grades[0].lost, 1U);
    EXPECT_EQ(result.grades[1].leads, 2U);
    EXPECT_EQ(result.grades[1].lost, 1U);
}

TEST(Backtest, ExcludedLeadsAreBelowEveryScore) {
    RuleSet rules = visitRules();
    rules.disqualifiers.push_back({"busy",
                                   "Too busy",
                                   {testing::input("column:Visits")},
                                   CriterionKind::Bands,
                                   NumberCondition{8, {}}});
    const Backtest result = testRows({{9, "lost", ""}, {1, "won", ""}}, rules).result;
    EXPECT_EQ(*result.all.area, 1);
    EXPECT_EQ(result.grades.back().grade, kExcluded);
    EXPECT_EQ(result.grades.back().lost, 1U);
}

TEST(Backtest, HalvesShowWhetherItHoldsUp) {
    std::vector<Row> rows = shifted(4, 4, "2026-01-05");
    for (const Row& row : shifted(4, 0, "2026-03-20")) rows.push_back(row);
    const Backtest result = testRows(rows).result;
    ASSERT_EQ(result.halves.size(), 2U);
    EXPECT_EQ(result.halves[0].part.verdict, Verdict::Helps);
    EXPECT_EQ(result.halves[1].part.verdict, Verdict::NoDifference);
    EXPECT_EQ(result.halves[1].from, std::chrono::sys_days(std::chrono::year{2026} / 3 / 20));
    EXPECT_TRUE(testRows(shifted(4, 4)).result.halves.empty()) << "one day has no halves";
}

TEST(Backtest, NamesWhatTestsTheOutcomeItself) {
    RuleSet rules = visitRules();
    rules.criteria.push_back(testing::textCriterion(TextMatch::Words, "column:stage", {"won"}));
    rules.criteria.back().id = "leak";
    EXPECT_EQ(testRows(shifted(4, 4), rules).result.leaks, std::vector<std::string>{"leak"});
    rules.criteria.back().isEnabled = false;
    EXPECT_TRUE(testRows(shifted(4, 4), rules).result.leaks.empty());
}

} // namespace
} // namespace farol
