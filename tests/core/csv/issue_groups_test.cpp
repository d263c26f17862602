// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/issue_groups.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farol {
namespace {

const IssueGroup* find(const std::vector<IssueGroup>& groups, IssueKind kind,
                       const std::string& column = {}) {
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const IssueGroup& group) {
        return group.kind == kind && (column.empty() || group.column == column);
    });
    return found == groups.end() ? nullptr : &*found;
}

std::vector<IssueGroup> groupsOf(std::string_view csv) {
    const ScoredLeads scored = testing::scored(csv);
    return groupIssues(scored.leads->records(), scored.valueIssues);
}

TEST(GroupIssues, FindsNothingInAFlawlessFile) {
    EXPECT_TRUE(groupsOf("Job Title,Industry\nCTO,SaaS\n").empty());
}

TEST(GroupIssues, CountsEachCauseAndNamesItsFirstLine) {
    const auto groups = groupsOf("Job Title,Industry\nCTO,SaaS\nCEO,AI,x\nClerk,\nVP,AI,y,z\n");
    const IssueGroup* tooMany = find(groups, IssueKind::TooManyFields);
    ASSERT_NE(tooMany, nullptr);
    EXPECT_EQ(tooMany->count, 2U);
    EXPECT_EQ(tooMany->firstLine, 3U);
    const IssueGroup* missing = find(groups, IssueKind::MissingValue, "Industry");
    ASSERT_NE(missing, nullptr);
    EXPECT_EQ(missing->count, 1U);
    EXPECT_EQ(missing->firstLine, 4U);
}

TEST(GroupIssues, KeepsColumnsApartAndPutsFlawsOfTheFileFirst) {
    const auto groups = groupsOf("Job Title,Industry\n,\n,AI\nCTO,AI,x\n");
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups[0].kind, IssueKind::TooManyFields);
    EXPECT_EQ(groups[1].column, "Job Title"); // two leads, before the column that one lacks
    EXPECT_EQ(groups[2].column, "Industry");
}

} // namespace
} // namespace farol
