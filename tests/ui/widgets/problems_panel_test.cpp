// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problems_panel.h"

#include <QLabel>
#include <QToolButton>

#include <gtest/gtest.h>

namespace farol::ui {
namespace {

TEST(ProblemsPanel, HidesWhenThereIsNoProblem) {
    ProblemsPanel panel;
    panel.showIssues({{IssueKind::TooFewFields, {}, 2, 3, 3}});
    EXPECT_FALSE(panel.isHidden());
    panel.showIssues({});
    EXPECT_TRUE(panel.isHidden());
}

TEST(ProblemsPanel, OpensToOneLinePerCause) {
    ProblemsPanel panel;
    panel.showIssues({{IssueKind::TooFewFields, {}, 2, 3, 3}, {IssueKind::MissingValue, "Cargo", 5, 7, 7}});
    auto* toggle = panel.findChild<QToolButton*>(QStringLiteral("problemsToggle"));
    auto* list = panel.findChild<QLabel*>(QStringLiteral("problemsList"));
    EXPECT_TRUE(toggle->text().startsWith(
        QStringLiteral("2 irregular places in the file · 5 empty or unreadable cells in 1 column")))
        << toggle->text().toStdString();
    EXPECT_TRUE(list->isHidden());
    toggle->click();
    EXPECT_FALSE(list->isHidden());
    EXPECT_EQ(list->text().count(u'\n'), 1);
    EXPECT_TRUE(list->text().contains(QStringLiteral("Cargo")));
}

} // namespace
} // namespace farol::ui
