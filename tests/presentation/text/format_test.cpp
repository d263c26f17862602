// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace farol::ui {
namespace {

QString inPortuguese(qlonglong number) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Portugal));
    QString text = numberText(number).replace(QChar(0x00A0), u' ');
    QLocale::setDefault(before);
    return text;
}

TEST(NumberText, MarksEveryThousandInPortuguese) {
    EXPECT_EQ(inPortuguese(9'240), QStringLiteral("9240"));
    EXPECT_EQ(inPortuguese(10'000), QStringLiteral("10 000"));
    EXPECT_EQ(inPortuguese(1'000'000), QStringLiteral("1 000 000"));
    EXPECT_EQ(inPortuguese(12'345'678), QStringLiteral("12 345 678"));
    EXPECT_EQ(inPortuguese(-123'456), QStringLiteral("-123 456"));
}

TEST(NumberText, MarksFourDigitsInEnglish) {
    EXPECT_EQ(numberText(999), QStringLiteral("999"));
    EXPECT_EQ(numberText(9'240), QStringLiteral("9,240"));
    EXPECT_EQ(numberText(1'000'000), QStringLiteral("1,000,000"));
}

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
