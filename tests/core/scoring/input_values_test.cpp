// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/distinct_rows.h"
#include "core/scoring/input_values.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace farol {
namespace {

using testing::input;

std::shared_ptr<const InputValues> collected(const std::shared_ptr<const LeadTable>& leads,
                                             const std::vector<LeadInput>& inputs) {
    return InputValues::collect(leads, inputs).value();
}

TEST(InputValues, FindsAColumnWithoutCaseAccentsAndSpaces) {
    const auto leads = testing::leadsOf("Email,Última  Acção\na@a.example,Visita\n");
    const auto values = collected(leads, {input("column:ULTIMA ACÇÃO"), input("column:Nothing")});
    ASSERT_NE(values->find(input("column:última accao")), nullptr);
    EXPECT_EQ(values->find(input("column:última accao"))->at(0), "Visita");
    EXPECT_EQ(values->find(input("column:Nothing")), nullptr);
    EXPECT_EQ(values->find(input("industry")), nullptr);
}

TEST(InputValues, TakesTheFirstFilledOfSeveralColumns) {
    const auto leads =
        testing::leadsOf("Email,Note,Note\na@a.example,,late\nb@b.example,early,late\nc@c.example,-,\n");
    const auto values = collected(leads, {input("column:Note")});
    const ValueColumn* notes = values->find(input("column:Note"));
    ASSERT_NE(notes, nullptr);
    EXPECT_EQ(notes->at(0), "late");
    EXPECT_EQ(notes->at(1), "early");
    EXPECT_EQ(notes->at(2), "");
}

TEST(InputValues, PutsANameTogether) {
    const auto leads = testing::leadsOf("First Name,Last Name,Email\nAna,Reis,a@a.example\n,,b@b.example\n");
    const auto values = collected(leads, {input("full_name")});
    const ValueColumn* names = values->find(input("full_name"));
    ASSERT_NE(names, nullptr);
    EXPECT_EQ(names->at(0), "Ana Reis");
    EXPECT_EQ(names->at(1), "");
}

TEST(InputValues, DecidesTheFormatsOfAColumnFromAllItsValues) {
    const auto leads = testing::leadsOf(
        "Email,When,Worth\na@a.example,01/02/2026,\"1.234,5\"\nb@b.example,25/02/2026,\"12,5\"\n");
    const auto values = collected(leads, {input("column:When"), input("column:Worth")});
    EXPECT_EQ(values->readingOf(input("column:Worth")).numbers.decimal, ',');
    EXPECT_FALSE(values->readingOf(input("column:When")).dates.isMonthFirst);
}

TEST(InputValues, KnownValuesAreNotReadAgain) {
    const auto leads = testing::leadsOf("Email,Note\na@a.example,x\n");
    const auto first = collected(leads, {input("email"), input("column:Note")});
    const auto second =
        InputValues::collect(leads, {input("column:note"), input("email")}, first.get()).value();
    EXPECT_EQ(second->find(input("email")), first->find(input("email")));
    EXPECT_EQ(second->find(input("column:Note")), first->find(input("column:Note")));
}

TEST(InputValues, CancelStopsIt) {
    std::stop_source source;
    source.request_stop();
    TaskControl control;
    control.stop = source.get_token();
    const auto result = InputValues::collect(testing::leadsOf("Email,Note\na@a.example,x\n"),
                                             {input("column:Note")}, nullptr, control);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

ValueColumn randomColumn(std::mt19937& random, std::size_t rows, unsigned distinct) {
    ValueColumn column;
    column.values.resize(distinct);
    for (std::size_t row = 0; row < rows; ++row)
        column.codes.push_back(static_cast<std::uint32_t>(random() % distinct));
    return column;
}

TEST(DistinctRows, RowsOfOneCombinationHoldTheSame) {
    std::mt19937 random(11);
    for (const unsigned distinct : {1U, 7U, 3'000U}) { // the last is too many for a table
        const std::vector<ValueColumn> columns = {randomColumn(random, 4'000, distinct),
                                                  randomColumn(random, 4'000, distinct),
                                                  randomColumn(random, 4'000, 3)};
        const DistinctRows rows({&columns[0], &columns[1], &columns[2]}, 4'000);
        std::map<std::vector<std::uint32_t>, std::uint32_t> seen;
        for (std::size_t row = 0; row < 4'000; ++row) {
            const std::uint32_t at = rows.combinations()[row];
            ASSERT_LT(at, rows.count());
            const auto codes = rows.codesOf(at);
            const std::vector<std::uint32_t> own = {columns[0].codes[row], columns[1].codes[row],
                                                    columns[2].codes[row]};
            ASSERT_TRUE(std::equal(codes.begin(), codes.end(), own.begin(), own.end()));
            ASSERT_EQ(seen.emplace(own, at).first->second, at);
        }
        EXPECT_EQ(seen.size(), rows.count());
    }
}

TEST(DistinctRows, WithoutColumnsAllRowsAreAlike) {
    const DistinctRows rows({}, 3);
    EXPECT_EQ(rows.count(), 1U);
    EXPECT_EQ(rows.combinations()[2], 0U);
    EXPECT_EQ(DistinctRows({}, 0).count(), 0U);
}

} // namespace
} // namespace farol
