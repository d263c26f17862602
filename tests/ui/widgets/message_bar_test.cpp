// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <gtest/gtest.h>

namespace farol::ui {
namespace {

TEST(MessageBar, StaysHiddenUntilThereIsAMessage) {
    MessageBar bar;
    EXPECT_TRUE(bar.isHidden());
    bar.showMessage(MessageBar::Kind::Error, QStringLiteral("It failed."));
    EXPECT_FALSE(bar.isHidden());
    bar.findChild<QToolButton*>(QStringLiteral("messageClose"))->click();
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, OffersItsActionOnlyWhenThereIsOne) {
    MessageBar bar;
    int acted = 0;
    auto* action = bar.findChild<QPushButton*>(QStringLiteral("messageAction"));
    bar.showMessage(MessageBar::Kind::Success, QStringLiteral("Saved."), QStringLiteral("Show folder"),
                    [&acted] { ++acted; });
    EXPECT_FALSE(action->isHidden());
    action->click();
    EXPECT_EQ(acted, 1);
    bar.showMessage(MessageBar::Kind::Error, QStringLiteral("It failed."));
    EXPECT_TRUE(action->isHidden());
}

TEST(MessageBar, NeverTakesAFileNameForMarkup) {
    MessageBar bar;
    EXPECT_EQ(bar.findChild<QLabel*>(QStringLiteral("messageText"))->textFormat(), Qt::PlainText);
}

} // namespace
} // namespace farol::ui
