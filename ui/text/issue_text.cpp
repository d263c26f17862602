// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/format.h"
#include "ui/text/qt_std.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace farol::ui {
namespace {

struct IssueText {
    Q_DECLARE_TR_FUNCTIONS(IssueText)
};

QString what(const IssueGroup& group, int n) {
    const QString column = toQt(group.column);
    const QString count = numberText(n);
    switch (group.kind) {
    case IssueKind::TooFewFields:
        return IssueText::tr("%1 row(s) have fewer cells than the header", nullptr, n).arg(count);
    case IssueKind::TooManyFields:
        return IssueText::tr("%1 row(s) have more cells than the header", nullptr, n).arg(count);
    case IssueKind::UnclosedQuote:
        return IssueText::tr("%1 row(s) open a quote that never closes; it was read as text", nullptr, n)
            .arg(count);
    case IssueKind::TextAfterQuote:
        return IssueText::tr("%1 row(s) have text behind a closing quote; it was kept", nullptr, n)
            .arg(count);
    case IssueKind::NulByte:
        return IssueText::tr("%1 row(s) hold NUL characters; they were kept", nullptr, n).arg(count);
    case IssueKind::BadCharacter:
        return IssueText::tr("%1 place(s) hold characters that are not valid in the file's encoding", nullptr,
                             n)
            .arg(count);
    case IssueKind::OutsideTable:
        return IssueText::tr("%1 block(s) of lines are not part of the table and were left out", nullptr, n)
            .arg(count);
    case IssueKind::MissingValue:
        return IssueText::tr("%1 lead(s) have nothing in “%2”", nullptr, n).arg(count, column);
    case IssueKind::UnreadableValue:
        return IssueText::tr("%1 lead(s) have something in “%2” that cannot be read", nullptr, n)
            .arg(count, column);
    case IssueKind::RepairedValue:
        return IssueText::tr(
                   "%1 lead(s) have in “%2” a company size that a spreadsheet had turned into a date; "
                   "it was put back",
                   nullptr, n)
            .arg(count, column);
    }
    return {};
}

} // namespace

QString issueText(const IssueGroup& group) {
    const int n = int(std::min<std::size_t>(group.count, std::numeric_limits<int>::max()));
    const QString line = numberText(static_cast<qlonglong>(group.firstLine));
    if (group.lastLine > group.firstLine)
        return IssueText::tr("%1 (first: lines %2 to %3)")
            .arg(what(group, n), line, numberText(static_cast<qlonglong>(group.lastLine)));
    return IssueText::tr("%1 (first: line %2)").arg(what(group, n), line);
}

} // namespace farol::ui
