// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests without a display and in one language, whatever the machine speaks.
#include "ui/text/translations.h"

#include <QGuiApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QGuiApplication app(argc, argv);
    QObject translators;
    farol::ui::installTranslations(QLocale(), &translators);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
