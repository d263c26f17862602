// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty leads whose points were worked out by hand (tests/data/fixture_leads.csv, column "Why").
#include "core/scoring/shipped_rules.h"
#include "tests/support/sample_tables.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farol {
namespace {

std::string fixture() {
    return testing::fileText(FAROL_SOURCE_DIR "/tests/data/fixture_leads.csv");
}

void expectFixtureScores(const std::string& rules, const std::string& column) {
    const ScoredLeads scored = testing::scored(fixture(), rules);
    const auto& names = scored.leads->records().columnNames();
    const auto expected =
        static_cast<std::size_t>(std::find(names.begin(), names.end(), column) - names.begin());
    ASSERT_EQ(scored.scores.size(), 20U);
    for (std::size_t row = 0; row < scored.scores.size(); ++row)
        EXPECT_EQ(std::to_string(scored.scores[row]), scored.leads->originalText(row, expected))
            << rules << ": " << scored.leads->originalText(row, 0) << ' '
            << scored.leads->value(row, Field::JobTitle);
}

TEST(FixtureScores, StandardGivesThePointsWorkedOutByHand) {
    expectFixtureScores("standard", "Standard");
}

TEST(FixtureScores, MvpGivesThePointsOfTheFirstPrototype) {
    expectFixtureScores("mvp", "Mvp");
}

TEST(FixtureScores, ElevenAndMoreIsTheBestGradeOutOfTwenty) {
    for (const char* name : {"standard", "mvp"}) {
        const RuleSet rules = shippedRuleSet(name).value();
        EXPECT_EQ(gradeName(rules.grades, gradeOfScore(rules.grades, 11)), "A") << name;
        EXPECT_EQ(gradeName(rules.grades, gradeOfScore(rules.grades, 10)), "B") << name;
        EXPECT_EQ(pointsRange(rules).highest, 20) << name;
    }
}

TEST(FixtureScores, EveryBandOfTheTableIsReachedAtItsEdge) {
    const std::vector<std::pair<int, int>> pointsOfSize = {
        {10000, 10}, {9999, 5}, {5000, 5}, {4999, 4}, {2000, 4}, {1999, 3}, {1000, 3},
        {999, 2},    {500, 2},  {499, 1},  {100, 1},  {99, 0},   {1, 0}};
    for (const auto& [size, points] : pointsOfSize) {
        const auto scored =
            testing::scored("Company Size,Email\n" + std::to_string(size) + ",a@alfa.example\n");
        EXPECT_EQ(scored.scores.at(0), points) << size;
    }
}

int titlePoints(const std::string& title) {
    return testing::scored("Job Title,Email\n\"" + title + "\",a@alfa.example\n").scores.at(0);
}

TEST(FixtureScores, TitlesCountByWhatTheyMean) {
    const std::vector<std::pair<std::string, int>> pointsOfTitle = {{"Director of Analytics", 4},
                                                                    {"Doctor", 0},
                                                                    {"Headhunter", 0},
                                                                    {"Overhead Crane Operator", 0},
                                                                    {"Head of Sales", 4},
                                                                    {"Vice President, Sales", 4},
                                                                    {"Contractor", 0},
                                                                    {"co-founder", 6},
                                                                    {"Cofounder", 6},
                                                                    {"C.E.O.", 6},
                                                                    {"ＣＥＯ", 6},
                                                                    {"V.P.", 4},
                                                                    {"Software Engineer", 1},
                                                                    {"Account Manager", 1},
                                                                    {"CEO/CTO", 6},
                                                                    {"Owner and Founder", 6},
                                                                    {"Diretora Comercial", 4},
                                                                    {"Sócia-gerente", 6},
                                                                    {"Assistant to the CEO", 0},
                                                                    {"Product Owner", 1},
                                                                    {"Student", 0}};
    for (const auto& [title, points] : pointsOfTitle) EXPECT_EQ(titlePoints(title), points) << title;
}

} // namespace
} // namespace farol
