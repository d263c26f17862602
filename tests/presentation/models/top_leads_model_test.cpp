// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presentation/scored_csv.h"
#include "ui/models/top_leads_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <gtest/gtest.h>

namespace farol::ui {
namespace {

using Column = TopLeadsModel::Column;

constexpr std::string_view kLeads = "Job Title,Company,Industry,Company Size,Email,Location\n"
                                    "CTO,Alfa,SaaS,900,ana@alfa.example,Lisbon\n"                // 12
                                    "Analyst,Beta,Retail,14000,bea@beta.example,Leeds\n"         // 11
                                    "Head of Sales,Gama,FinTech,51-200,gil@gama.example,Porto\n" // 6
                                    "Clerk,Delta,Retail,,dora@delta.example,Oslo\n";             // 1

std::vector<QString> column(const TopLeadsModel& model, Column which) {
    std::vector<QString> texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.push_back(model.index(row, model.sectionOf(which)).data().toString());
    return texts;
}

std::vector<QString> texts(std::initializer_list<const char*> list) {
    return {list.begin(), list.end()};
}

QStringList g_warnings;
void keepWarning(QtMsgType, const QMessageLogContext&, const QString& text) {
    g_warnings << text;
}

TEST(TopLeadsModel, KeepsTheRulesOfItemModels) {
    g_warnings.clear();
    QtMessageHandler before = qInstallMessageHandler(keepWarning);
    {
        TopLeadsModel model;
        const QAbstractItemModelTester tester(&model,
                                              QAbstractItemModelTester::FailureReportingMode::Warning);
        model.setLeads(test::sharedScoredCsv(kLeads));
        model.sort(model.sectionOf(Column::Size), Qt::DescendingOrder);
        model.setLeads(nullptr);
    }
    qInstallMessageHandler(before);
    EXPECT_TRUE(g_warnings.isEmpty()) << g_warnings.join('\n').toStdString();
}

TEST(TopLeadsModel, ShowsTheBestFirstWithTheirRanks) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv(kLeads));
    EXPECT_EQ(column(model, Column::Rank), texts({"1", "2", "3", "4"}));
    EXPECT_EQ(column(model, Column::Score), texts({"12", "11", "6", "1"}));
    EXPECT_EQ(column(model, Column::Company), texts({"Alfa", "Beta", "Gama", "Delta"}));
}

TEST(TopLeadsModel, ShowsNoMoreThanTheLimit) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv(kLeads), 2);
    EXPECT_EQ(column(model, Column::Company), texts({"Alfa", "Beta"}));
}

TEST(TopLeadsModel, LeavesOutColumnsThatTheFileLacks) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv("Full Name,Job Title\nAna Reis,CTO\n"));
    EXPECT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.sectionOf(Column::Email), -1);
    EXPECT_EQ(column(model, Column::Name), texts({"Ana Reis"}));
}

TEST(TopLeadsModel, ShowsTheIdWhereNothingElseNamesALead) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv("Lead ID,Job Title\nL-7,CTO\n"));
    EXPECT_EQ(column(model, Column::LeadId), texts({"L-7"}));
    model.setLeads(test::sharedScoredCsv("Lead ID,Job Title,Company\nL-7,CTO,Alfa\n"));
    EXPECT_EQ(model.sectionOf(Column::LeadId), -1);
}

TEST(TopLeadsModel, SortsScoresAsNumbersNotAsText) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv(kLeads));
    model.sort(model.sectionOf(Column::Score), Qt::AscendingOrder);
    EXPECT_EQ(column(model, Column::Score), texts({"1", "6", "11", "12"}));
    EXPECT_EQ(column(model, Column::Rank), texts({"4", "3", "2", "1"}));
}

TEST(TopLeadsModel, SortsSizesByTheirLowerBoundWithMissingOnesLast) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv(kLeads));
    model.sort(model.sectionOf(Column::Size), Qt::AscendingOrder);
    EXPECT_EQ(column(model, Column::Size), texts({"51-200", "900", "14,000", ""}));
    model.sort(model.sectionOf(Column::Size), Qt::DescendingOrder);
    EXPECT_EQ(column(model, Column::Size), texts({"14,000", "900", "51-200", ""}));
}

TEST(TopLeadsModel, ShowsTheHighestScoreAtTheFirstClick) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv(kLeads));
    EXPECT_EQ(model.headerData(model.sectionOf(Column::Score), Qt::Horizontal, Qt::InitialSortOrderRole),
              QVariant(Qt::DescendingOrder));
    EXPECT_FALSE(model.headerData(model.sectionOf(Column::Company), Qt::Horizontal, Qt::InitialSortOrderRole)
                     .isValid());
}

TEST(TopLeadsModel, KeepsTheSelectedLeadWhenSorted) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv(kLeads));
    const QPersistentModelIndex alfa = model.index(0, 0);
    model.sort(model.sectionOf(Column::Score), Qt::AscendingOrder);
    EXPECT_EQ(alfa.row(), 3);
    EXPECT_EQ(alfa.data(TopLeadsModel::FileRowRole).toInt(), 0);
}

TEST(TopLeadsModel, GivesRawValuesForSortingAndCopying) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv(kLeads));
    EXPECT_EQ(model.index(2, model.sectionOf(Column::Size)).data(TopLeadsModel::RawRole), QVariant(51LL));
    EXPECT_FALSE(model.index(3, model.sectionOf(Column::Size)).data(TopLeadsModel::RawRole).isValid());
    EXPECT_EQ(model.index(1, model.sectionOf(Column::Score)).data(Qt::EditRole), QVariant(11LL));
}

TEST(TopLeadsModel, ShowsMarkupInATooltipInsteadOfObeyingIt) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv("Job Title,Company\nCTO,<img src=x>\n"));
    const QString tip = model.index(0, model.sectionOf(Column::Company)).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("&lt;img")));
    EXPECT_FALSE(tip.contains(QStringLiteral("<img")));
}

TEST(TopLeadsModel, CutsAHugeCell) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv("Job Title,Company\nCTO," + std::string(100'000, 'x') + "\n"));
    EXPECT_LE(column(model, Column::Company)[0].size(), 300);
}

TEST(TopLeadsModel, JoinsTheLocationFromItsParts) {
    TopLeadsModel model;
    model.setLeads(test::sharedScoredCsv("Job Title,City,Country\nCTO,Lisboa,Portugal\n"));
    EXPECT_EQ(column(model, Column::Location), texts({"Lisboa, Portugal"}));
}

} // namespace
} // namespace farol::ui
