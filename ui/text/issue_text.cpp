// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/qt_std.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace farol::ui {
namespace {

struct IssueText {
    Q_DECLARE_TR_FUNCTIONS(IssueText)
};

QString what(const IssueGroup& group, int n) {
    const QString column = toQt(group.column);
    switch (group.kind) {
    case IssueKind::TooFewFields:
        return IssueText::tr("%Ln row(s) have fewer cells than the header", nullptr, n);
    case IssueKind::TooManyFields:
        return IssueText::tr("%Ln row(s) have more cells than the header", nullptr, n);
    case IssueKind::UnclosedQuote:
        return IssueText::tr("%Ln row(s) open a quote that never closes; it was read as text", nullptr, n);
    case IssueKind::TextAfterQuote:
        return IssueText::tr("%Ln row(s) have text behind a closing quote; it was kept", nullptr, n);
    case IssueKind::NulByte:
        return IssueText::tr("%Ln row(s) hold NUL characters; they were kept", nullptr, n);
    case IssueKind::BadCharacter:
        return IssueText::tr("%Ln place(s) hold characters that are not valid in the file's encoding",
                             nullptr, n);
    case IssueKind::OutsideTable:
        return IssueText::tr("%Ln block(s) of lines are not part of the table and were left out", nullptr, n);
    case IssueKind::MissingValue:
        return IssueText::tr("%Ln lead(s) have nothing in “%1”", nullptr, n).arg(column);
    case IssueKind::UnreadableValue:
        return IssueText::tr("%Ln lead(s) have something in “%1” that cannot be read", nullptr, n)
            .arg(column);
    }
    return {};
}

} // namespace

QString issueText(const IssueGroup& group) {
    const int n = int(std::min<std::size_t>(group.count, std::numeric_limits<int>::max()));
    const QString line = QLocale().toString(group.firstLine);
    if (group.lastLine > group.firstLine)
        return IssueText::tr("%1 (first: lines %2 to %3)")
            .arg(what(group, n), line, QLocale().toString(group.lastLine));
    return IssueText::tr("%1 (first: line %2)").arg(what(group, n), line);
}

} // namespace farol::ui
