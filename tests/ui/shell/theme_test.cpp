// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QPalette>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace farol::ui {
namespace {

// source   WCAG 2.1, relative luminance and contrast ratio
double luminance(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

class ThemeTest : public ::testing::TestWithParam<bool> {};

TEST_P(ThemeTest, KeepsTextReadableOnEveryGround) {
    const ThemeColors& c = themeColors(GetParam());
    for (const QColor& ground : {c.window, c.surface, c.accentSoft, c.successSoft, c.errorSoft})
        EXPECT_GE(contrast(c.text, ground), 4.5) << ground.name().toStdString();
    for (const QColor& ground : {c.window, c.surface})
        EXPECT_GE(contrast(c.mutedText, ground), 4.5) << ground.name().toStdString();
    EXPECT_GE(contrast(c.onAccent, c.accent), 4.5);
    // A disabled main button.
    EXPECT_GE(contrast(c.mutedText, c.line), 4.5);
}

TEST_P(ThemeTest, KeepsTheFocusFrameVisible) {
    const ThemeColors& c = themeColors(GetParam());
    EXPECT_GE(contrast(c.accent, c.window), 3.0);
    EXPECT_GE(contrast(c.accent, c.surface), 3.0);
}

INSTANTIATE_TEST_SUITE_P(BothThemes, ThemeTest, ::testing::Values(false, true));

TEST(Theme, ReplacesEveryColourNameOfItsStyleSheet) {
    for (const bool dark : {true, false}) {
        applyTheme(*qApp, dark);
        EXPECT_FALSE(qApp->styleSheet().contains(u'@'));
        EXPECT_EQ(QApplication::palette().color(QPalette::Window), themeColors(dark).window);
    }
}

TEST(Theme, FollowsTheEnvironmentBeforeTheDesktop) {
    qputenv("FAROL_THEME", "dark");
    EXPECT_TRUE(prefersDark(*qApp));
    qputenv("FAROL_THEME", "light");
    EXPECT_FALSE(prefersDark(*qApp));
    qunsetenv("FAROL_THEME");
}

} // namespace
} // namespace farol::ui
