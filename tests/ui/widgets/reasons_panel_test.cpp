// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presentation/scored_csv.h"
#include "ui/widgets/reasons_panel.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace farol::ui {
namespace {

QString textOf(const ReasonsPanel& panel, const char* name) {
    return panel.findChild<QLabel*>(QString::fromLatin1(name))->text();
}

TEST(ReasonsPanel, ShowsTheLeadItsScoreAndOneBlockPerCriterion) {
    const auto scored =
        test::scoredCsv("Full Name,Job Title,Industry,Company Size\nAna Reis,CTO,SaaS,7000\n");
    ReasonsPanel panel;
    panel.showLead(scored, 0);
    EXPECT_EQ(textOf(panel, "leadTitle"), QStringLiteral("Ana Reis"));
    EXPECT_EQ(textOf(panel, "leadScore"), QStringLiteral("13 of 20 points"));
    EXPECT_FALSE(panel.findChild<QLabel*>(QStringLiteral("topMatchBadge"))->isHidden());
    EXPECT_EQ(panel.findChildren<QWidget*>(QStringLiteral("reason")).size(), 4);
}

TEST(ReasonsPanel, ShowsHowToReachTheLeadInFull) {
    const auto scored =
        test::scoredCsv("Job Title,Email,Phone,City,Country\n"
                        "CTO,ana.reis@long.example,+351 210 000 000,Lisboa,Portugal\nCTO,,,,\n");
    ReasonsPanel panel;
    panel.showLead(scored, 0);
    EXPECT_EQ(textOf(panel, "leadContact"),
              QStringLiteral("ana.reis@long.example\n+351 210 000 000\nLisboa, Portugal"));
    panel.showLead(scored, 1);
    EXPECT_TRUE(panel.findChild<QLabel*>(QStringLiteral("leadContact"))->isHidden());
}

TEST(ReasonsPanel, ForgetsTheFormerLead) {
    const auto scored = test::scoredCsv("Job Title\nCTO\nClerk\n");
    ReasonsPanel panel;
    panel.showLead(scored, 0);
    panel.showLead(scored, 1);
    EXPECT_EQ(textOf(panel, "leadTitle"), QStringLiteral("Clerk"));
    EXPECT_EQ(panel.findChildren<QWidget*>(QStringLiteral("reason")).size(), 4);
    panel.clear();
    EXPECT_EQ(panel.findChildren<QWidget*>(QStringLiteral("reason")).size(), 0);
}

TEST(ReasonsPanel, StaysNarrowWhateverACellHolds) {
    const auto scored =
        test::scoredCsv("Job Title,Company\n" + std::string(5'000, 'x') + "," + std::string(5'000, 'y'));
    ReasonsPanel panel;
    panel.showLead(scored, 0);
    EXPECT_LT(panel.minimumSizeHint().width(), 400);
}

} // namespace
} // namespace farol::ui
