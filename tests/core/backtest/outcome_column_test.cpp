// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backtest/outcome_column.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using enum LeadOutcome;

OutcomeColumn outcomesOf(const std::string& csv, std::string_view column) {
    Result<OutcomeColumn> outcomes = readOutcomeColumn(*testing::leadsOf(csv), column);
    EXPECT_TRUE(outcomes);
    return outcomes ? std::move(*outcomes) : OutcomeColumn();
}

TEST(OutcomeColumn, ReadsWhatBecameOfEachLead) {
    const OutcomeColumn outcomes =
        outcomesOf("Job Title,Stage\nCEO,Closed Won\nCook,lost\nCTO,open\nVP,\nCFO,banana\n", "stage");
    EXPECT_EQ(outcomes.outcomes, (std::vector{Won, Lost, Open, Open, Unclear}));
    EXPECT_EQ(outcomes.column, 1U);
    EXPECT_EQ(outcomes.count(Open), 2U);
    EXPECT_FALSE(outcomes.isEmptyLost);
    EXPECT_EQ(outcomes.unclearTexts, std::vector<std::string>{"banana"});
}

TEST(OutcomeColumn, YesAndNoAndNumbersWillDo) {
    EXPECT_EQ(outcomesOf("Job Title,Converted\nCEO,1\nCook,0\n", "Converted").outcomes,
              (std::vector{Won, Lost}));
    EXPECT_EQ(outcomesOf("Job Title,Cliente\nCEO,Sim\nCook,Não\n", "CLIENTE").outcomes,
              (std::vector{Won, Lost}));
}

TEST(OutcomeColumn, DateOfTheDealMeansWonAndNoDateLost) {
    const OutcomeColumn outcomes =
        outcomesOf("Job Title,won_date\nCEO,2018-02-26 19:58:54\nCook,\nCTO,2018-03-01\n", "won_date");
    EXPECT_EQ(outcomes.outcomes, (std::vector{Won, Lost, Won}));
    EXPECT_TRUE(outcomes.isEmptyLost);
}

TEST(OutcomeColumn, TicksMeanWonAndNoTickLost) {
    EXPECT_EQ(outcomesOf("Job Title,Won\nCEO,x\nCook,\nCTO,x\n", "Won").outcomes,
              (std::vector{Won, Lost, Won}));
}

TEST(OutcomeColumn, UnknownColumnNamesThoseThereAre) {
    const auto outcomes = readOutcomeColumn(*testing::leadsOf("Job Title,Stage\nCEO,won\n"), "Result");
    ASSERT_FALSE(outcomes);
    EXPECT_EQ(outcomes.error().code, ErrorCode::UnknownColumn);
    EXPECT_NE(outcomes.error().detail.find("\"Stage\""), std::string::npos);
}

} // namespace
} // namespace farol
