// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the leads and whatever the rules: what a lift promises comes true, and nothing smaller does it.
#include "core/csv/csv_writer.h"
#include "core/scoring/input_values.h"
#include "core/scoring/lift.h"
#include "tests/support/random_rules.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <limits>
#include <utility>

namespace farol {
namespace {

using Change = std::pair<std::size_t, std::string>; // column, text

std::string line(const LeadTable& leads, std::size_t row, const std::vector<Change>& changes) {
    std::string out;
    for (std::size_t column = 0; column < leads.records().columnCount(); ++column) {
        std::string text = leads.records().cell(row, column);
        for (const Change& change : changes)
            if (change.first == column) text = change.second;
        if (column > 0) out += ',';
        appendCsvCell(out, text);
    }
    return out + '\n';
}

std::string header(const LeadTable& leads) {
    std::string out;
    for (const std::string& name : leads.records().columnNames()) {
        if (!out.empty()) out += ',';
        appendCsvCell(out, name);
    }
    return out + '\n';
}

// The list with some cells of one row changed, scored anew from its text.
Result<ScoredLeads> scoredWith(const ScoredLeads& scored, std::size_t row,
                               const std::vector<Change>& changes) {
    std::string csv = header(*scored.leads);
    for (std::size_t i = 0; i < scored.leads->rowCount(); ++i)
        csv += line(*scored.leads, i, i == row ? changes : std::vector<Change>());
    ScoreOptions options;
    options.asOf = scored.asOf;
    return scoreLeads(testing::leadsOf(csv), scored.rules, {}, options);
}

std::vector<Change> changesOf(const ScoredLeads& scored, const std::vector<LiftStep>& steps) {
    std::vector<Change> changes;
    for (const LiftStep& step : steps)
        if (const InputColumn* column = scored.values->columnOf(step.input))
            changes.push_back({column->column, step.example});
    return changes;
}

// The scores of copies of one lead, each with another number for an input.
std::vector<std::int32_t> scoresByNumber(const ScoredLeads& scored, std::size_t row, std::size_t column,
                                         const std::vector<int>& numbers) {
    std::string csv = header(*scored.leads);
    for (const int number : numbers) csv += line(*scored.leads, row, {{column, std::to_string(number)}});
    ScoreOptions options;
    options.asOf = scored.asOf;
    const Result<ScoredLeads> copies = scoreLeads(testing::leadsOf(csv), scored.rules, {}, options);
    return copies ? copies->scores : std::vector<std::int32_t>();
}

TEST(LiftProperty, PromisesComeTrue) {
    int promises = 0;
    int twoSteps = 0;
    for (unsigned seed = 0; seed < 220; ++seed) {
        testing::Random random(seed);
        const RuleSet rules = testing::randomRules(random);
        ScoreOptions options;
        options.asOf = std::chrono::sys_days(std::chrono::year{2026} / 6 / 30);
        const auto scored =
            scoreLeads(testing::leadsOf(testing::randomLeadsCsv(random, 12)), rules, {}, options);
        if (!scored) continue;
        const LiftFinder finder(*scored);
        for (std::size_t row = 0; row < scored->scores.size(); ++row) {
            const auto lift = finder.find(row);
            if (!lift || lift->steps.empty()) continue;
            ASSERT_LE(lift->steps.size(), 2U);
            const std::vector<Change> changes = changesOf(*scored, lift->steps);
            if (changes.size() != lift->steps.size()) continue; // the file has no column for the fact
            const auto after = scoredWith(*scored, row, changes);
            ASSERT_TRUE(after);
            int gain = 0;
            for (const LiftStep& step : lift->steps) gain += step.gain;
            ASSERT_EQ(after->scores[row], scored->scores[row] + gain) << "seed " << seed << ", row " << row;
            ASSERT_LE(after->grades[row], lift->grade) << "seed " << seed << ", row " << row;
            ++promises;
            twoSteps += lift->steps.size() == 2;
        }
    }
    EXPECT_GE(promises, 150);
    EXPECT_GE(twoSteps, 10);
}

TEST(LiftProperty, NoNumberDoesItWithASmallerGain) {
    int checked = 0;
    for (unsigned seed = 500; seed < 580; ++seed) {
        testing::Random random(seed);
        RuleSet rules = testing::randomRules(random);
        if (rules.grades.by != GradesBy::Score) continue;
        rules.disqualifiers.clear();
        ScoreOptions options;
        options.asOf = std::chrono::sys_days(std::chrono::year{2026} / 6 / 30);
        const auto scored =
            scoreLeads(testing::leadsOf(testing::randomLeadsCsv(random, 8)), rules, {}, options);
        const LeadInput employees{Field::Employees, {}};
        if (!scored || !scored->values->columnOf(employees)) continue;
        std::vector<int> numbers; // every border of every band is somewhere among them, or just beside one
        for (int number = 1; number < 300'000; number += 1 + number / 40) numbers.push_back(number);
        const LiftFinder finder(*scored);
        for (std::size_t row = 0; row < scored->scores.size(); ++row) {
            const auto lift = finder.find(row);
            if (!lift) continue;
            int promised = lift->steps.empty() ? std::numeric_limits<int>::max() : scored->scores[row];
            if (lift->steps.size() == 2) promised = std::numeric_limits<int>::max();
            if (lift->steps.size() == 1) promised += lift->steps[0].gain;
            bool isOpen = false; // a number that no criterion reads as one is no open fact
            for (const Reason& reason : reasonsOf(*scored, row))
                isOpen = isOpen || (isCriterionValue(reason.kind) && reason.input == employees &&
                                    rules.criteria[reason.index].kind == CriterionKind::Bands);
            if (!isOpen) continue;
            for (const std::int32_t score :
                 scoresByNumber(*scored, row, scored->values->columnOf(employees)->column, numbers))
                ASSERT_FALSE(score >= lift->border && score < promised)
                    << "seed " << seed << ", row " << row << ": " << score << " reaches " << lift->border
                    << " promised " << promised << " was " << scored->scores[row];
            ++checked;
        }
    }
    EXPECT_GE(checked, 20);
}

} // namespace
} // namespace farol
