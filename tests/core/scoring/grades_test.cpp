// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/grades.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farol {
namespace {

using Points = std::vector<std::int32_t>;
using Rows = std::vector<std::uint32_t>;
using Bytes = std::vector<std::uint8_t>;

TEST(Grades, ByScoreTheFirstStepReachedCounts) {
    const Grades grades{GradesBy::Score, GradePeriod::List, {{"A", 11}, {"B", 8}, {"C", 5}, {"D", 0}}};
    const std::vector<std::pair<int, std::string>> gradeOf = {{20, "A"}, {11, "A"}, {10, "B"}, {8, "B"},
                                                              {7, "C"},  {5, "C"},  {4, "D"},  {-9, "D"}};
    for (const auto& [score, grade] : gradeOf)
        EXPECT_EQ(gradeName(grades, gradeOfScore(grades, score)), grade) << score;
    EXPECT_EQ(gradeName(grades, kExcluded), "excluded");
}

TEST(Grades, CapacityCountsTheBestAndTheExcludedTakeNoPlace) {
    const Grades grades{GradesBy::Capacity, GradePeriod::List, {{"A", 2}, {"B", 1}, {"C", 0}}};
    EXPECT_EQ(gradeLeads(grades, Points{5, 9, 7, 7, 8}, Rows{1, 2, 3, 0, 4}, Bytes{0, 0, 0, 0, 1}, {}),
              (Bytes{2, 0, 0, 1, kExcluded}));
    EXPECT_EQ(gradeLeads(grades, Points{5}, Rows{0}, Bytes{}, {}), Bytes{0});
}

TEST(Grades, CapacityCountsWithinEachPeriod) {
    const Grades grades{GradesBy::Capacity, GradePeriod::Week, {{"A", 1}, {"B", 0}}};
    EXPECT_EQ(gradeLeads(grades, Points{4, 3, 2, 1}, Rows{0, 1, 2, 3}, Bytes{}, {7, 7, 8, 8}),
              (Bytes{0, 1, 0, 1}));
}

TEST(Grades, SharesAreRoundedSoThatAllAreGraded) {
    const Grades grades{GradesBy::Share, GradePeriod::List, {{"A", 10}, {"B", 20}, {"C", 30}, {"D", 40}}};
    for (const std::size_t count : {0U, 1U, 2U, 3U, 7U, 10U, 15U, 99U}) {
        Points scores(count, 3);
        Rows ranking(count);
        for (std::size_t i = 0; i < count; ++i) ranking[i] = static_cast<std::uint32_t>(i);
        const Bytes result = gradeLeads(grades, scores, ranking, {}, {});
        EXPECT_TRUE(std::is_sorted(result.begin(), result.end())) << "ties are broken by the ranking";
        EXPECT_EQ(std::count(result.begin(), result.end(), kExcluded), 0);
        if (count == 10) {
            EXPECT_EQ(result, (Bytes{0, 1, 1, 2, 2, 2, 3, 3, 3, 3}));
        }
        if (count == 15) {
            EXPECT_EQ(std::count(result.begin(), result.end(), 0), 2) << "1.5 is rounded up";
        }
    }
}

TEST(Grades, WeeksBeginOnMondayAndTheUndatedAreAmongThemselves) {
    RuleSet rules = testing::rulesOf({testing::textCriterion(TextMatch::Words, "job_title", {"cto"})});
    rules.grades = {GradesBy::Capacity, GradePeriod::Week, {{"A", 1}, {"B", 0}}};
    // 2026-01-04 is a Sunday; 2025-12-29 and 2026-01-01 are in the same ISO week.
    const auto leads =
        testing::leadsOf("Job Title,Created At\nCTO,2026-01-05\nCTO,2026-01-04\nCTO,2026-01-01\n"
                         "CTO,2025-12-29\nCTO,2026-01-11\nCTO,\nCTO,\n");
    EXPECT_EQ(scoreLeads(leads, rules).value().grades, (Bytes{0, 0, 1, 1, 1, 0, 1}));
    rules.grades.per = GradePeriod::Month;
    EXPECT_EQ(scoreLeads(leads, rules).value().grades, (Bytes{0, 1, 1, 0, 1, 0, 1}));
}

} // namespace
} // namespace farol
