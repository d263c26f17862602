// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include <gtest/gtest.h>

#include <set>

namespace farol::ui {
namespace {

TEST(IssueText, CountsAndPointsToTheFirstLine) {
    EXPECT_EQ(issueText({IssueKind::TooManyFields, {}, 3, 1'012, 1'012}),
              QStringLiteral("3 rows have more cells than the header (first: line 1,012)"));
}

TEST(IssueText, SpeaksOfOneRowInTheSingular) {
    EXPECT_EQ(issueText({IssueKind::TooFewFields, {}, 1, 12, 12}),
              QStringLiteral("1 row has fewer cells than the header (first: line 12)"));
}

TEST(IssueText, NamesTheColumnAndTheRangeOfLines) {
    EXPECT_TRUE(issueText({IssueKind::MissingValue, "Cargo", 2, 4, 4}).contains(QStringLiteral("“Cargo”")));
    EXPECT_TRUE(issueText({IssueKind::OutsideTable, {}, 1, 2, 5}).contains(QStringLiteral("lines 2 to 5")));
}

TEST(IssueText, HasItsOwnSentenceForEveryKind) {
    std::set<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(IssueKind::RepairedValue); ++kind)
        EXPECT_TRUE(sentences.insert(issueText({static_cast<IssueKind>(kind), "Column", 2, 4, 4})).second)
            << kind;
}

} // namespace
} // namespace farol::ui
