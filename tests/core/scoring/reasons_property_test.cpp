// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the leads and whatever the rules: the reasons of a lead add up to its score.
#include "core/csv/csv_writer.h"
#include "core/scoring/scored_leads.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

namespace farol {
namespace {

class RandomCases {
public:
    explicit RandomCases(unsigned seed) : m_random(seed) {}

    int number(int low, int high) {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }

    template <typename List> auto pick(const List& list) {
        return list[static_cast<std::size_t>(number(0, static_cast<int>(std::size(list)) - 1))];
    }

    std::string text() {
        static const std::array kPieces = {"CTO",    "director", "Head of", "Lisbon",  "Paris",   ", Texas",
                                           "51-200", "12.000",   "AI",      "SaaS",    "ção",     "\"",
                                           "n/a",    " ",        ",",       "founder", "München", "10K+",
                                           "\xE7",   "\n",       "engineer"};
        std::string text;
        for (int i = number(0, 3); i > 0; --i) text += pick(kPieces);
        return text;
    }

    std::string csv(int rows) {
        std::string out = "Job Title,Industry,Company Size,Location,City,State,Country\r\n";
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < 7; ++column) {
                if (column > 0) out += ',';
                appendCsvCell(out, text());
            }
            out += "\r\n";
        }
        return out;
    }

    RuleSet rules() {
        RuleSet rules;
        for (int i = number(1, 6); i > 0; --i) rules.criteria.push_back(criterion());
        return rules;
    }

private:
    Criterion criterion() {
        static const std::array kFields = {Field::JobTitle, Field::Industry, Field::Employees,
                                           Field::Location, Field::City,     Field::Region,
                                           Field::Country,  Field::Email};
        static const std::array kMatches = {TextMatch::Words, TextMatch::Contains, TextMatch::Equals,
                                            TextMatch::Place};
        static const std::array kTerms = {"cto", "director", "head",    "lisbon", "paris",
                                          "ai",  "saas",     "founder", "munich"};
        Criterion result;
        for (int i = number(1, 3); i > 0; --i) result.fields.push_back(pick(kFields));
        result.otherwise = number(-5, 5);
        result.missing = number(-5, 5);
        if (number(0, 2) == 0) {
            Bands bands;
            for (int from = 10'000; from > 10; from /= number(2, 9))
                bands.bands.push_back({from, number(-9, 9)});
            result.test = bands;
            return result;
        }
        Tiers tiers;
        tiers.match = pick(kMatches);
        for (int i = number(1, 3); i > 0; --i)
            tiers.tiers.push_back({number(-9, 9), {pick(kTerms), pick(kTerms)}});
        result.test = tiers;
        return result;
    }

    std::mt19937 m_random;
};

TEST(ReasonsProperty, PointsAddUpToTheScoreForRandomLeadsAndRules) {
    int checked = 0;
    int scoredCases = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        RandomCases cases(seed);
        const auto leads = testing::leadsOf(cases.csv(30));
        const RuleSet rules = cases.rules();
        const Result<ScoredLeads> scored = scoreLeads(leads, rules);
        if (!scored) {
            ASSERT_EQ(scored.error().code, ErrorCode::NoUsableColumn) << "seed " << seed;
            continue;
        }
        ++scoredCases;
        ASSERT_EQ(scored->scores.size(), 30U) << "rows in = rows out, seed " << seed;
        for (std::size_t row = 0; row < scored->scores.size(); ++row) {
            const std::vector<Reason> reasons = reasonsOf(*scored, row);
            ASSERT_EQ(reasons.size(), rules.criteria.size());
            const int sum =
                std::accumulate(reasons.begin(), reasons.end(), 0,
                                [](int total, const Reason& reason) { return total + reason.points; });
            ASSERT_EQ(sum, scored->scores[row]) << "seed " << seed << ", row " << row;
            const PointsRange range = pointsRange(rules);
            ASSERT_GE(sum, range.lowest);
            ASSERT_LE(sum, range.highest);
            ++checked;
        }
    }
    EXPECT_GE(checked, 10'000);
    EXPECT_GE(scoredCases, 350) << "too many rule sets had no column to test";
}

TEST(ReasonsProperty, OrderOfCriteriaDoesNotChangeTheScore) {
    for (unsigned seed = 1'000; seed < 1'100; ++seed) {
        RandomCases cases(seed);
        const auto leads = testing::leadsOf(cases.csv(20));
        RuleSet rules = cases.rules();
        const Result<ScoredLeads> forward = scoreLeads(leads, rules);
        std::reverse(rules.criteria.begin(), rules.criteria.end());
        const Result<ScoredLeads> backward = scoreLeads(leads, rules);
        ASSERT_EQ(forward.has_value(), backward.has_value());
        if (forward) {
            ASSERT_EQ(forward->scores, backward->scores) << "seed " << seed;
        }
    }
}

} // namespace
} // namespace farol
