// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presentation/scored_csv.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"
#include "ui/text/reason_text.h"

#include <QStringList>

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
              QStringLiteral("+4 Job title: “Head of Sales”: head of department"));
}

TEST(ReasonText, NamesTheBandOfANumber) {
    const auto scored = test::scoredCsv("Company Size\n7000\n20000\n5\n");
    EXPECT_EQ(lineOf(scored, 0, kSize).sentence, QStringLiteral("“7,000”: between 5,000 and 9,999"));
    EXPECT_EQ(lineOf(scored, 1, kSize).sentence, QStringLiteral("“20,000”: 10,000 or more"));
    EXPECT_EQ(lineOf(scored, 2, kSize).sentence, QStringLiteral("“5” is outside the steps"));
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

TEST(ReasonText, SaysWhatLimitsAndWeightsChange) {
    RuleSet rules;
    rules.criteria = {testing::textCriterion(TextMatch::Words, "job_title", {"cto"}, 9)};
    rules.criteria[0].cap = 7;
    rules.criteria[0].group = "fit";
    rules.groups = {{"fit", "Fit", 200, 12, {}}};
    rules.range = PointsRange{0, 10};
    rules.grades.steps = {{"A", 0}};
    const auto scored = scoreLeads(testing::leadsOf("Job Title\nCTO\n"), rules).value();
    QStringList texts;
    for (const ReasonLine& line : reasonLines(scored, 0)) texts << reasonText(line);
    EXPECT_EQ(texts, (QStringList{QStringLiteral("+9 Only: “CTO” is on the list"),
                                  QStringLiteral("\u22122 Only: At most 7 in all"),
                                  QStringLiteral("+7 Fit: Counts 200 % of its points"),
                                  QStringLiteral("\u22122 Fit: At most 12 in all"),
                                  QStringLiteral("\u22122 All points: At most 10 in all")}));
}

TEST(ReasonText, SaysWhatAnAddressOrAnAnswerMeans) {
    RuleSet rules;
    rules.criteria = {
        testing::criterion(CriterionKind::Email, "email", {{2, EmailCondition{{EmailKind::Company}, {}}}}),
        testing::criterion(CriterionKind::YesNo, "column:Demo",
                           {{3, YesNoCondition{true}}, {0, YesNoCondition{false}}})};
    rules.grades.steps = {{"A", 0}};
    const auto scored = scoreLeads(testing::leadsOf("Email,Demo\nana@alfa.example,sim\n"), rules).value();
    const auto lines = reasonLines(scored, 0);
    EXPECT_EQ(lines.at(0).sentence, QStringLiteral("“ana@alfa.example”: company address"));
    EXPECT_EQ(lines.at(1).sentence, QStringLiteral("“sim”: yes"));
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
