// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reason_text.h"

#include "ui/text/field_text.h"
#include "ui/text/format.h"
#include "ui/text/qt_std.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {
namespace {

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

// A band of the core, "5000-9999" or "10000+".
QString bandSentence(const QString& value, const QString& band) {
    if (band.endsWith(u'+'))
        return ReasonText::tr("“%1”: %2 or more").arg(value, withThousands(band.chopped(1)));
    return ReasonText::tr("“%1”: between %2 and %3")
        .arg(value, withThousands(band.section(u'-', 0, 0)), withThousands(band.section(u'-', 1, 1)));
}

// Some criteria give points to whatever is not listed.
QString noMatchSentence(const QString& value, bool isNumber, int points) {
    if (points <= 0)
        return isNumber ? ReasonText::tr("“%1” is below the lowest step").arg(value)
                        : ReasonText::tr("“%1” is not on the list").arg(value);
    if (isNumber)
        return ReasonText::tr("“%2” is below the lowest step, which gives %1 point(s)", nullptr, points)
            .arg(numberText(points), value);
    return ReasonText::tr("“%2” is not on the list; any other gives %1 point(s)", nullptr, points)
        .arg(numberText(points), value);
}

bool isInFile(const ScoredLeads& scored, const Criterion& criterion) {
    return std::any_of(criterion.fields.begin(), criterion.fields.end(),
                       [&](Field field) { return scored.leads->mapping().has(field); });
}

QString sentence(const ScoredLeads& scored, const Criterion& criterion, const Reason& reason) {
    const bool isNumber = std::holds_alternative<Bands>(criterion.test);
    const QString value = isNumber ? withThousands(toQt(reason.text)) : toQt(reason.text);
    switch (reason.kind) {
    case ReasonKind::Matched:
        if (isNumber) return bandSentence(value, toQt(reason.match));
        if (value.compare(toQt(reason.match), Qt::CaseInsensitive) == 0)
            return ReasonText::tr("“%1” is on the list").arg(value);
        return ReasonText::tr("“%1” matches “%2”").arg(value, toQt(reason.match));
    case ReasonKind::NoMatch:
        return noMatchSentence(value, isNumber, reason.points);
    case ReasonKind::Unreadable:
        return ReasonText::tr("“%1” cannot be read as a number").arg(value);
    case ReasonKind::Missing:
        break;
    }
    return isInFile(scored, criterion) ? ReasonText::tr("Empty for this lead")
                                       : ReasonText::tr("The file has no such column");
}

} // namespace

std::vector<ReasonLine> reasonLines(const ScoredLeads& scored, std::size_t row) {
    std::vector<ReasonLine> lines;
    for (const Reason& reason : reasonsOf(scored, row)) {
        const Criterion& criterion = scored.rules.criteria[reason.criterion];
        lines.push_back({criterionText(criterion), sentence(scored, criterion, reason), reason.points,
                         pointsRange(criterion).highest});
    }
    return lines;
}

QString signedPoints(int points) {
    const QString number = numberText(std::abs(points));
    if (points == 0) return number;
    return (points > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + number;
}

QString reasonText(const ReasonLine& line) {
    return ReasonText::tr("%1 %2: %3", "points, criterion, sentence")
        .arg(signedPoints(line.points), line.criterion, line.sentence);
}

} // namespace farol::ui
