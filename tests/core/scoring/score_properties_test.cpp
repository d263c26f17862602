// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the leads and whatever the rules: what must hold for every score. Each over 10,000 random cases.
#include "core/scoring/prepared_rules.h"
#include "tests/support/random_rules.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farol {
namespace {

using testing::Random;
using testing::randomNumber;

constexpr int kCases = 10'000;
constexpr std::size_t kRows = 50;

// Random leads scored with random rules; calls `check(scored, row)` for every row until enough were seen.
template <typename Check> void forRandomScores(std::uint64_t seed, const Check& check) {
    int cases = 0;
    for (; cases < kCases; ++seed) {
        Random random(seed);
        const auto leads = testing::leadsOf(testing::randomLeadsCsv(random, kRows));
        const Result<ScoredLeads> scored = scoreLeads(leads, testing::randomRules(random));
        ASSERT_TRUE(scored) << "seed " << seed;
        ASSERT_EQ(scored->scores.size(), kRows);
        for (std::size_t row = 0; row < kRows; ++row, ++cases) {
            check(*scored, row);
            ASSERT_FALSE(::testing::Test::HasFatalFailure()) << "seed " << seed << ", row " << row;
        }
    }
}

TEST(ScoreProperties, ReasonsAddUpToTheScoreWithinTheRange) {
    forRandomScores(1, [](const ScoredLeads& scored, std::size_t row) {
        const std::vector<Reason> reasons = reasonsOf(scored, row);
        ASSERT_EQ(testing::sumOf(reasons), scored.scores[row]);
        const PointsRange range = pointsRange(scored.rules);
        ASSERT_GE(scored.scores[row], range.lowest);
        ASSERT_LE(scored.scores[row], range.highest);
        const auto enabled = std::count_if(scored.rules.criteria.begin(), scored.rules.criteria.end(),
                                           [](const Criterion& criterion) { return criterion.isEnabled; });
        ASSERT_EQ(completenessOf(reasons).total, static_cast<std::size_t>(enabled));
        for (const Reason& reason : reasons)
            ASSERT_TRUE(isCriterionValue(reason.kind) || reason.points != 0) << "an empty line";
    });
}

TEST(ScoreProperties, EveryCriterionStaysWithinItsOwnRange) {
    forRandomScores(2'000, [](const ScoredLeads& scored, std::size_t row) {
        std::vector<int> points(scored.rules.criteria.size(), 0);
        for (const Reason& reason : reasonsOf(scored, row))
            if (reason.kind <= ReasonKind::Capped) points[reason.index] += reason.points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!scored.rules.criteria[i].isEnabled) continue;
            const PointsRange range = pointsRange(scored.rules.criteria[i]);
            ASSERT_GE(points[i], range.lowest) << scored.rules.criteria[i].name;
            ASSERT_LE(points[i], range.highest) << scored.rules.criteria[i].name;
        }
    });
}

TEST(ScoreProperties, TheRankingFallsAndTheExcludedComeLast) {
    forRandomScores(4'000, [](const ScoredLeads& scored, std::size_t rank) {
        const std::size_t row = scored.ranking[rank];
        const auto isExcluded = [&](std::size_t at) { return exclusionOf(scored, at) != nullptr; };
        ASSERT_EQ(scored.grades[row] == kExcluded, isExcluded(row));
        if (rank == 0) return;
        const std::size_t before = scored.ranking[rank - 1];
        ASSERT_LE(isExcluded(before), isExcluded(row));
        if (isExcluded(before) != isExcluded(row)) return;
        ASSERT_GE(scored.scores[before], scored.scores[row]);
        if (scored.scores[before] == scored.scores[row]) {
            ASSERT_LT(before, row);
        }
        if (!isExcluded(row) && scored.rules.grades.per == GradePeriod::List) {
            ASSERT_LE(scored.grades[before], scored.grades[row]);
        }
    });
}

// The values of a row as an example lead would give them.
std::vector<std::pair<LeadInput, std::string>> valuesOf(const ScoredLeads& scored, std::size_t row) {
    std::vector<std::pair<LeadInput, std::string>> values;
    for (const LeadInput& input : PreparedRules::inputsOf(scored.rules))
        if (const ValueColumn* column = scored.values->find(input))
            values.emplace_back(input, column->at(row));
    return values;
}

TEST(ScoreProperties, DistinctValuesGiveWhatEachLeadAloneGives) {
    forRandomScores(6'000, [](const ScoredLeads& scored, std::size_t row) {
        const Result<SingleScore> alone = scoreOne(scored.rules, valuesOf(scored, row), scored.asOf);
        ASSERT_TRUE(alone);
        ASSERT_EQ(alone->score, scored.scores[row]);
        const Disqualifier* exclusion = exclusionOf(scored, row);
        ASSERT_EQ(alone->exclusion ? alone->exclusion->id : "", exclusion ? exclusion->id : "");
        if (scored.rules.grades.by == GradesBy::Score) {
            ASSERT_EQ(alone->grade, scored.grades[row]);
        }
    });
}

TEST(ScoreProperties, TheOrderOfCriteriaChangesNoScore) {
    for (std::uint64_t seed = 8'000, cases = 0; cases < kCases; ++seed, cases += kRows) {
        Random random(seed);
        const auto leads = testing::leadsOf(testing::randomLeadsCsv(random, kRows));
        RuleSet rules = testing::randomRules(random);
        const ScoredLeads before = scoreLeads(leads, rules).value();
        for (std::size_t i = rules.criteria.size(); i > 1; --i)
            std::swap(
                rules.criteria[i - 1],
                rules.criteria[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(i) - 1))]);
        std::reverse(rules.groups.begin(), rules.groups.end());
        const ScoredLeads after = scoreLeads(leads, rules).value();
        ASSERT_EQ(before.scores, after.scores) << "seed " << seed;
        ASSERT_EQ(before.grades, after.grades) << "seed " << seed;
        ASSERT_EQ(before.ranking, after.ranking) << "seed " << seed;
    }
}

TEST(ScoreProperties, ABiggerNumberNeverGetsFewerPointsFromRisingBands) {
    Random random(10'000);
    for (int cases = 0; cases < kCases;) {
        Criterion size = testing::criterion(CriterionKind::Bands, "employees");
        int from = 0;
        int points = randomNumber(random, -5, 5);
        size.otherwise = points;
        for (int i = randomNumber(random, 1, 6); i > 0; --i) {
            from += randomNumber(random, 1, 400);
            points += randomNumber(random, 0, 5);
            if (!size.tiers.empty()) std::get<NumberCondition>(size.tiers.back().when).below = from;
            size.tiers.push_back({points, NumberCondition{static_cast<double>(from), {}}});
        }
        if (randomNumber(random, 0, 1) == 1) std::reverse(size.tiers.begin(), size.tiers.end());
        if (randomNumber(random, 0, 3) == 0) size.cap = randomNumber(random, 0, 9);
        std::string csv = "Employees,Email\n";
        std::vector<int> numbers;
        for (int i = 0; i < 100; ++i, ++cases) {
            numbers.push_back(randomNumber(random, 1, 3'000));
            csv += std::to_string(numbers.back()) + ",a@a.example\n";
        }
        const ScoredLeads scored = scoreLeads(testing::leadsOf(csv), testing::rulesOf({size})).value();
        for (std::size_t i = 1; i < numbers.size(); ++i) {
            const bool isBigger = numbers[i] >= numbers[i - 1];
            ASSERT_LE(scored.scores[isBigger ? i - 1 : i], scored.scores[isBigger ? i : i - 1])
                << numbers[i - 1] << " and " << numbers[i];
        }
    }
}

// A draft that shares some criteria with the rules before it, and has others of its own.
RuleSet draftOf(const RuleSet& rules, Random& random) {
    RuleSet draft = rules;
    for (Criterion& criterion : draft.criteria) {
        if (randomNumber(random, 0, 2) == 0) criterion.otherwise += 1;
        if (randomNumber(random, 0, 5) == 0) criterion.isEnabled = !criterion.isEnabled;
    }
    if (randomNumber(random, 0, 3) == 0) draft.criteria.pop_back();
    if (draft.criteria.size() > 1 && randomNumber(random, 0, 3) == 0)
        std::swap(draft.criteria.front(), draft.criteria.back());
    return draft;
}

TEST(ScoreProperties, WhatAnEarlierScoringSavesChangesNothing) {
    std::size_t shared = 0;
    for (std::uint64_t seed = 9'000; seed < 9'300; ++seed) {
        Random random(seed);
        const auto leads = testing::leadsOf(testing::randomLeadsCsv(random, kRows));
        const RuleSet rules = testing::randomRules(random);
        const RuleSet draft = draftOf(rules, random);
        const Result<ScoredLeads> before = scoreLeads(leads, rules);
        const Result<ScoredLeads> alone = scoreLeads(leads, draft);
        if (!before || !alone) continue; // a draft may have lost its last column
        ScoreOptions options;
        options.earlier = &*before;
        const Result<ScoredLeads> again = scoreLeads(leads, draft, {}, options);
        ASSERT_TRUE(again) << "seed " << seed;
        ASSERT_EQ(again->scores, alone->scores) << "seed " << seed;
        ASSERT_EQ(again->ranking, alone->ranking) << "seed " << seed;
        ASSERT_EQ(again->grades, alone->grades) << "seed " << seed;
        ASSERT_EQ(again->exclusions, alone->exclusions) << "seed " << seed;
        ASSERT_EQ(again->valueIssues, alone->valueIssues) << "seed " << seed;
        for (const auto& table : again->tables)
            shared +=
                static_cast<std::size_t>(std::count(before->tables.begin(), before->tables.end(), table));
    }
    EXPECT_GT(shared, 300U);
}

} // namespace
} // namespace farol
