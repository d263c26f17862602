// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_issues.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace farol {
namespace {

using testing::leadsOf;
using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Places placesOf(const LeadTable& leads) {
    Places places;
    for (const RowIssue& issue : unreadableValues(leads)) {
        EXPECT_EQ(issue.kind, IssueKind::UnreadableValue);
        places.emplace_back(issue.row, issue.column);
    }
    return places;
}

TEST(ValueIssues, ListsSizesAndDatesByRow) {
    const auto leads = leadsOf("Name,Created At,Employees\nAna,13/02/2024,abc\nRui,soon,12\nEva,n/a,-\n"
                               "Ivo,14/02/2024,9\nLia,2/15/2024,many\n");
    EXPECT_EQ(placesOf(*leads), (Places{{0, 2}, {1, 1}, {4, 1}, {4, 2}}));
}

TEST(ValueIssues, AColumnWithoutMostlyDatesIsNotJudged) {
    EXPECT_EQ(placesOf(*leadsOf("Name,Created At\nAna,13/02/2024\nRui,week 7\nEva,week 8\n")), Places());
    EXPECT_EQ(placesOf(*leadsOf("Name,Created At\nAna,13/02/2024\nRui,week 7\n")), Places());
}

TEST(ValueIssues, MarkersOfThePersonAreNoIssue) {
    ImportOptions options;
    options.missing.add("soon");
    options.missing.add("abc");
    const auto leads =
        leadsOf("Name,Created At,Employees\nAna,13/02/2024,abc\nRui,soon,12\nEva,15/02/2024,9\n", options);
    EXPECT_EQ(placesOf(*leads), Places());
    EXPECT_EQ(leads->value(0, Field::Employees), "");
    EXPECT_EQ(leads->value(1, Field::CreatedAt), "");
}

TEST(CreatedDates, TellTheOrderOfTheColumn) {
    const auto told = createdDates(*leadsOf("Name,Created At\nAna,1/2/2024\nRui,1/20/2024\n"));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->column, 1U);
    EXPECT_EQ(told->format.order, DateOrder::MonthDayYear);
    EXPECT_FALSE(told->format.isAmbiguous);
    const auto untold = createdDates(*leadsOf("Name,Created At\nAna,1/2/2024\nRui,1/3/2024\n"));
    ASSERT_TRUE(untold);
    EXPECT_TRUE(untold->format.isAmbiguous);
    EXPECT_FALSE(createdDates(*leadsOf("Name,City\nAna,Porto\n")));
}

} // namespace
} // namespace farol
