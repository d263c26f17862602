// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests without a display and in one language and theme, whatever the machine has.
#include "ui/shell/theme.h"
#include "ui/text/translations.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication app(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QObject translators;
    farol::ui::installTranslations(QLocale(), &translators);
    farol::ui::applyTheme(app, false);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
