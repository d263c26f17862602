// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presentation/scored_csv.h"
#include "ui/text/reason_text.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farol::ui {
namespace {

ReasonLine lineOf(const ScoredLeads& scored, std::size_t row, const QString& criterion) {
    const auto lines = reasonLines(scored, row);
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const ReasonLine& line) { return line.criterion == criterion; });
    return found == lines.end() ? ReasonLine{} : *found;
}

const QString kTitle = QStringLiteral("Job title");
const QString kSize = QStringLiteral("Company size");

TEST(ReasonText, NamesTheTermThatMatched) {
    const auto scored = test::scoredCsv("Job Title\nHead of Sales\n");
    EXPECT_EQ(reasonText(lineOf(scored, 0, kTitle)),
              QStringLiteral("+4 Job title: “Head of Sales” matches “head”"));
}

TEST(ReasonText, NamesTheBandOfANumber) {
    const auto scored = test::scoredCsv("Company Size\n7000\n20000\n5\n");
    EXPECT_EQ(lineOf(scored, 0, kSize).sentence, QStringLiteral("“7,000”: between 5,000 and 9,999"));
    EXPECT_EQ(lineOf(scored, 1, kSize).sentence, QStringLiteral("“20,000”: 10,000 or more"));
    EXPECT_EQ(lineOf(scored, 2, kSize).sentence, QStringLiteral("“5” is below the lowest step"));
}

TEST(ReasonText, SaysThatAValueOffTheListStillGivesPoints) {
    const auto scored = test::scoredCsv("Job Title,Industry\nCTO,Retail\nClerk,SaaS\n");
    EXPECT_EQ(lineOf(scored, 0, QStringLiteral("Industry")).sentence,
              QStringLiteral("“Retail” is not on the list; any other gives 1 point"));
    EXPECT_EQ(lineOf(scored, 1, kTitle).sentence, QStringLiteral("“Clerk” is not on the list"));
}

TEST(ReasonText, TellsAnEmptyCellFromAMissingColumn) {
    const auto scored = test::scoredCsv("Job Title,Industry\nCTO,\n");
    EXPECT_EQ(lineOf(scored, 0, QStringLiteral("Industry")).sentence, QStringLiteral("Empty for this lead"));
    EXPECT_EQ(lineOf(scored, 0, kSize).sentence, QStringLiteral("The file has no such column"));
}

TEST(ReasonText, AddsUpToTheScore) {
    const auto scored = test::scoredCsv("Job Title,Industry,Company Size,Location\nCTO,SaaS,900,Lisbon\n");
    int sum = 0;
    for (const ReasonLine& line : reasonLines(scored, 0)) sum += line.points;
    EXPECT_EQ(sum, scored.scores[0]);
    EXPECT_EQ(sum, 12);
}

TEST(SignedPoints, ShowsTheSignOfAShare) {
    EXPECT_EQ(signedPoints(4), QStringLiteral("+4"));
    EXPECT_EQ(signedPoints(0), QStringLiteral("0"));
    EXPECT_EQ(signedPoints(-2), QStringLiteral("\u22122"));
}

} // namespace
} // namespace farol::ui
