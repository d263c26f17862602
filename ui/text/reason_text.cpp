// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reason_text.h"

#include "ui/text/field_text.h"
#include "ui/text/format.h"
#include "ui/text/match_text.h"
#include "ui/text/qt_std.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace farol::ui {
namespace {

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

// A band of the core: "5000-9999", "10000+", and with decimals as the rule set has them.
QString bandSentence(const QString& value, const QString& band) {
    if (band.endsWith(u'+'))
        return ReasonText::tr("“%1”: %2 or more").arg(value, withThousands(band.chopped(1)));
    const QStringList ends = band.split(u'-');
    if (ends.size() != 2) return ReasonText::tr("“%1”: %2", "value, what it means").arg(value, band);
    return ReasonText::tr("“%1”: between %2 and %3")
        .arg(value, withThousands(ends.front()), withThousands(ends.back()));
}

// Some criteria give points to whatever is not listed.
QString noMatchSentence(const QString& value, bool isNumber, int points) {
    if (points <= 0)
        return isNumber ? ReasonText::tr("“%1” is outside the steps").arg(value)
                        : ReasonText::tr("“%1” is not on the list").arg(value);
    if (isNumber)
        return ReasonText::tr("“%2” is outside the steps, which gives %1 point(s)", nullptr, points)
            .arg(numberText(points), value);
    return ReasonText::tr("“%2” is not on the list; any other gives %1 point(s)", nullptr, points)
        .arg(numberText(points), value);
}

QString matchedSentence(const Criterion& criterion, const Reason& reason, const QString& value) {
    switch (criterion.kind) {
    case CriterionKind::Bands:
        return bandSentence(value, toQt(reason.match));
    case CriterionKind::Recency:
        return ReasonText::tr("“%1”: the newer the date, the more points").arg(value);
    case CriterionKind::Text:
        if (value.compare(toQt(reason.match), Qt::CaseInsensitive) == 0)
            return ReasonText::tr("“%1” is on the list").arg(value);
        return ReasonText::tr("“%1” matches “%2”").arg(value, toQt(reason.match));
    default:
        if (value.isEmpty())
            return ReasonText::tr("An empty cell means: %1").arg(matchText(criterion, reason));
        return ReasonText::tr("“%1”: %2", "value, what it means").arg(value, matchText(criterion, reason));
    }
}

QString unreadableSentence(const Criterion& criterion, const QString& value) {
    if (criterion.kind == CriterionKind::Recency)
        return ReasonText::tr("“%1” cannot be read as a date").arg(value);
    if (criterion.kind == CriterionKind::YesNo)
        return ReasonText::tr("“%1” is neither yes nor no").arg(value);
    return ReasonText::tr("“%1” cannot be read as a number").arg(value);
}

bool isInFile(const ScoredLeads& scored, const Criterion& criterion) {
    return std::any_of(criterion.inputs.begin(), criterion.inputs.end(),
                       [&](const LeadInput& input) { return scored.values->find(input) != nullptr; });
}

QString valueSentence(const ScoredLeads& scored, const Criterion& criterion, const Reason& reason) {
    const bool isNumber = criterion.kind == CriterionKind::Bands;
    const QString value = isNumber ? withThousands(toQt(reason.text)) : toQt(reason.text);
    switch (reason.kind) {
    case ReasonKind::Matched:
        return matchedSentence(criterion, reason, value);
    case ReasonKind::NoMatch:
        return noMatchSentence(value, isNumber, reason.points);
    case ReasonKind::Unreadable:
        return unreadableSentence(criterion, value);
    default:
        break;
    }
    return isInFile(scored, criterion) ? ReasonText::tr("Empty for this lead")
                                       : ReasonText::tr("The file has no such column");
}

QString limitSentence(int points, const std::optional<int>& floor, const std::optional<int>& cap) {
    if (points > 0 && floor) return ReasonText::tr("At least %1 in all").arg(numberText(*floor));
    return ReasonText::tr("At most %1 in all").arg(numberText(cap.value_or(0)));
}

ReasonLine lineOf(const ScoredLeads& scored, const Reason& reason) {
    const RuleSet& rules = scored.rules;
    if (reason.kind == ReasonKind::Clamped) {
        const PointsRange range = rules.range.value_or(PointsRange{});
        return {ReasonText::tr("All points"), limitSentence(reason.points, range.lowest, range.highest),
                reason.points, 0};
    }
    if (reason.kind == ReasonKind::GroupWeight || reason.kind == ReasonKind::GroupCapped) {
        const Group& group = rules.groups[reason.index];
        const QString sentence =
            reason.kind == ReasonKind::GroupWeight
                ? ReasonText::tr("Counts %1 % of its points").arg(numberText(group.weightPercent))
                : limitSentence(reason.points, group.floor, group.cap);
        return {toQt(group.name), sentence, reason.points, 0};
    }
    const Criterion& criterion = rules.criteria[reason.index];
    if (reason.kind == ReasonKind::Capped)
        return {criterionText(criterion), limitSentence(reason.points, criterion.floor, criterion.cap),
                reason.points, 0};
    return {criterionText(criterion), valueSentence(scored, criterion, reason), reason.points,
            pointsRange(criterion).highest};
}

} // namespace

std::vector<ReasonLine> reasonLines(const ScoredLeads& scored, std::size_t row) {
    std::vector<ReasonLine> lines;
    for (const Reason& reason : reasonsOf(scored, row)) lines.push_back(lineOf(scored, reason));
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
