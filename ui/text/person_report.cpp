// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/person_report.h"

#include "core/company/access_report.h"
#include "core/scoring/grades.h"
#include "ui/text/qt_std.h"
#include "ui/text/reason_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace farol::ui {
namespace {

std::string said(const char* words) {
    return toStd(QCoreApplication::translate("PersonReport", words));
}

ReportWords words() {
    ReportWords words;
    words.title = said(QT_TRANSLATE_NOOP("PersonReport", "What is held about you"));
    words.data = said(QT_TRANSLATE_NOOP("PersonReport", "Data"));
    words.firstHeld = said(QT_TRANSLATE_NOOP("PersonReport", "Held since"));
    words.lastChanged = said(QT_TRANSLATE_NOOP("PersonReport", "Last changed"));
    words.sources = said(QT_TRANSLATE_NOOP("PersonReport", "From these files"));
    words.status = said(QT_TRANSLATE_NOOP("PersonReport", "Status"));
    words.note = said(QT_TRANSLATE_NOOP("PersonReport", "Note"));
    words.score = said(QT_TRANSLATE_NOOP("PersonReport", "Score"));
    words.noScore = said(QT_TRANSLATE_NOOP("PersonReport", "There is no score."));
    words.objected = said(QT_TRANSLATE_NOOP("PersonReport", "You objected to profiling: no score is made."));
    words.statuses = {
        said(QT_TRANSLATE_NOOP("PersonReport", "new")), said(QT_TRANSLATE_NOOP("PersonReport", "contacted")),
        said(QT_TRANSLATE_NOOP("PersonReport", "qualified")), said(QT_TRANSLATE_NOOP("PersonReport", "won")),
        said(QT_TRANSLATE_NOOP("PersonReport", "lost"))};
    return words;
}

std::optional<ReportedScore> scoreOf(const PersonData& person, const LeadsSnapshot& leads) {
    const auto found = std::find(leads.keys.begin(), leads.keys.end(), person.lead);
    if (found == leads.keys.end() || !leads.scored || person.hasObjected) return std::nullopt;
    const auto row = static_cast<std::size_t>(found - leads.keys.begin());
    const ScoredLeads& scored = *leads.scored;
    ReportedScore score;
    score.points = scored.scores[row];
    score.grade = gradeName(scored.rules.grades, scored.grades[row]);
    score.ruleSet = scored.rules.name + ' ' + std::to_string(scored.rules.version);
    for (const ReasonLine& line : reasonLines(scored, row))
        score.reasons.push_back({toStd(line.criterion + QStringLiteral(": ") + line.sentence), line.points});
    return score;
}

QByteArray bytesOf(const std::string& text) {
    return QByteArray::fromStdString(text);
}

} // namespace

PersonReport makePersonReport(const PersonData& person, const LeadsSnapshot& leads) {
    const auto score = scoreOf(person, leads);
    return {bytesOf(accessReportText(person, score, words())), bytesOf(accessReportJson(person, score))};
}

} // namespace farol::ui
