// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/outcome.h"
#include "tests/core/normalize/value_rows.h"

#include <gtest/gtest.h>

#include <string>

namespace farol {
namespace {

using testing::factRows;
using testing::valueRows;

std::string nameOf(const std::string& text) {
    const std::optional<Outcome> outcome = readOutcome(text);
    return outcome ? std::string(outcomeName(*outcome)) : std::string();
}

TEST(Outcome, ReadsStagesAndStatusesAsPeopleWriteThem) {
    const auto rows = valueRows("outcome.csv", 2);
    ASSERT_GT(rows.size(), 150U);
    for (const auto& row : rows) EXPECT_EQ(nameOf(row[0]), row[1]) << '"' << row[0] << '"';
}

TEST(Outcome, ReadsEveryTermOfTheFacts) {
    const auto rows = factRows("outcome_vocabulary.csv", 3);
    if (rows.empty()) GTEST_SKIP() << "no facts beside the project";
    for (const auto& row : rows) {
        EXPECT_EQ(nameOf(row[2]), row[0]) << row[2];
        EXPECT_EQ(nameOf("3 - " + row[2] + " ✓"), row[2].size() == 1 ? "" : row[0]) << row[2];
    }
}

TEST(Outcome, LetsTheEndDecideBesideAStage) {
    EXPECT_EQ(nameOf("Qualified - Won"), "won");
    EXPECT_EQ(nameOf("Contacted, then lost"), "lost");
    EXPECT_EQ(nameOf("Customer lost"), "lost");
    EXPECT_EQ(nameOf("Em negociação - perdido"), "lost");
}

TEST(Outcome, TurnsANegatedEndRound) {
    EXPECT_EQ(nameOf("never converted"), "lost");
    EXPECT_EQ(nameOf("não vendido"), "lost");
    EXPECT_EQ(nameOf("nicht verkauft"), "lost");
    EXPECT_EQ(nameOf("not lost"), "open");
}

TEST(Outcome, TakesAWeakWordAmongOthersForNothing) {
    for (const char* text : {"New York", "customer service", "neu denken GmbH", "Nova Gente", "No. 5 street"})
        EXPECT_EQ(nameOf(text), "") << text;
}

TEST(Outcome, TakesNotesForNoStatus) {
    EXPECT_EQ(nameOf("won " + std::string(500, 'x')), "");
}

} // namespace
} // namespace farol
