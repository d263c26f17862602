// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QFileInfo>
#include <QLocale>

namespace farol::ui {
namespace {

constexpr int kMaxFileName = 44;
constexpr int kMaxWord = 20;
constexpr QChar kEllipsis(0x2026);
constexpr QChar kZeroWidthSpace(0x200B);

} // namespace

QString numberText(qlonglong number) {
    // Qt 6.4 loses marks above a million in languages that leave four digits ungrouped: set here instead.
    QLocale locale;
    const QString separator = locale.groupSeparator();
    const bool marksFourDigits = locale.toString(1'000).contains(separator);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(number);
    const qsizetype digitsStart = number < 0 ? locale.negativeSign().size() : 0;
    if (text.size() - digitsStart <= (marksFourDigits ? 3 : 4)) return text;
    for (qsizetype at = text.size() - 3; at > digitsStart; at -= 3) text.insert(at, separator);
    return text;
}

QString withThousands(const QString& text) {
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? numberText(number) : text;
}

QString shortFileName(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    if (name.size() <= kMaxFileName) return name;
    // The end tells "leads_2026_01" from "leads_2026_02".
    return name.left(kMaxFileName / 2) + kEllipsis + name.right(kMaxFileName / 2 - 1);
}

QString clipped(const QString& text, int maxLength) {
    if (text.size() <= maxLength) return text;
    // Never half of a surrogate pair.
    const int end = text.at(maxLength - 2).isHighSurrogate() ? maxLength - 2 : maxLength - 1;
    return text.left(end) + kEllipsis;
}

QString breakable(const QString& text) {
    QString result;
    int wordLength = 0;
    for (const QChar c : clipped(text)) {
        wordLength = c.isSpace() || c == u'-' ? 0 : wordLength + 1;
        if (wordLength > kMaxWord && !c.isLowSurrogate() && !c.isMark()) {
            result += kZeroWidthSpace;
            wordLength = 1;
        }
        result += c;
    }
    return result;
}

} // namespace farol::ui
