// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <gtest/gtest.h>

namespace farol::ui {
namespace {

TEST(ShortFileName, KeepsAShortNameAndDropsTheFolder) {
    EXPECT_EQ(shortFileName(QStringLiteral("/a/b/leads.csv")), QStringLiteral("leads.csv"));
}

TEST(ShortFileName, KeepsBothEndsOfALongName) {
    const QString name =
        shortFileName(QStringLiteral("/a/begin") + QString(200, u'x') + QStringLiteral("end.csv"));
    EXPECT_LE(name.size(), 44);
    EXPECT_TRUE(name.startsWith(QStringLiteral("begin")));
    EXPECT_TRUE(name.endsWith(QStringLiteral("end.csv")));
}

TEST(Clipped, NeverCutsALetterInHalf) {
    const QString faces = QStringLiteral("😀").repeated(10);
    for (int length = 3; length < 10; ++length) EXPECT_TRUE(clipped(faces, length).isValidUtf16()) << length;
}

TEST(Breakable, LetsALongWordBreakAndKeepsItsLetters) {
    const QString word(50, u'w');
    QString text = breakable(word);
    EXPECT_TRUE(text.contains(QChar(0x200B)));
    EXPECT_EQ(text.remove(QChar(0x200B)), word);
}

TEST(Breakable, LeavesOrdinaryTextAlone) {
    const QString text = QStringLiteral("Vice President of International Business");
    EXPECT_EQ(breakable(text), text);
}

} // namespace
} // namespace farol::ui
