// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads_page.h"

#include "ui/shell/theme.h"
#include "ui/text/field_text.h"
#include "ui/text/format.h"
#include "ui/widgets/lead_table_view.h"
#include "ui/widgets/problems_panel.h"
#include "ui/widgets/reasons_panel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace farol::ui {
namespace {

constexpr int kTableShare = 73;           // of the width, in percent
constexpr int kReasonsMinimumWidth = 280; // in a small window
constexpr int kReasonsMaximumWidth = 520;
constexpr int kGap = 16;

int count(std::size_t n) {
    return static_cast<int>(n);
}

bool isWithoutPoints(const LeadsSnapshot& leads) {
    const ScoredLeads& scored = *leads.scored;
    return leads.isFile() && !scored.ranking.empty() && scored.scores[scored.ranking.front()] <= 0;
}

} // namespace

LeadsPage::LeadsPage(QWidget* parent)
    : QWidget(parent),
      m_headline(new QLabel(this)),
      m_subline(new QLabel(this)),
      m_open(new QPushButton(tr("Open another file…"), this)),
      m_save(new QPushButton(tr("Save as…"), this)),
      m_table(new LeadTableView(m_model, this)),
      m_reasons(new ReasonsPanel(this)),
      m_problems(new ProblemsPanel(this)) {
    setObjectName(QStringLiteral("leadsPage"));
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    scaleFont(m_headline, 1.6, QFont::DemiBold);
    m_subline->setObjectName(QStringLiteral("subline"));
    m_subline->setTextFormat(Qt::PlainText);
    m_subline->setWordWrap(true);
    setMuted(m_subline);
    m_open->setObjectName(QStringLiteral("openButton"));
    m_open->setAccessibleName(m_open->text());
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setAccessibleName(m_save->text());
    setPrimary(m_save);
    buildLayout();

    connect(m_open, &QPushButton::clicked, this, &LeadsPage::openRequested);
    connect(m_save, &QPushButton::clicked, this, &LeadsPage::saveRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LeadsPage::showReasons);
}

void LeadsPage::buildLayout() {
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_headline);
    titles->addWidget(m_subline);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addLayout(titles, 1);
    head->addWidget(m_open);
    head->addWidget(m_save);

    m_reasons->setMinimumWidth(kReasonsMinimumWidth);
    m_reasons->setMaximumWidth(kReasonsMaximumWidth);
    auto* body = new QHBoxLayout;
    body->setSpacing(kGap);
    body->addWidget(m_table, kTableShare);
    body->addWidget(m_reasons, 100 - kTableShare);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addLayout(head);
    layout->addLayout(body, 1);
    layout->addWidget(m_problems);
    setTabOrder(m_open, m_save);
    setTabOrder(m_save, m_table);
}

void LeadsPage::showLeads(const LeadsSnapshot& leads) {
    m_scored = leads.scored;
    m_model.setLeads(m_scored);
    showHeadline(leads);
    m_problems->showIssues(leads.issues);
    m_reasons->clear();
    m_table->showBestFirst();
    m_table->setFocus();
}

void LeadsPage::showHeadline(const LeadsSnapshot& leads) {
    const int total = count(leads.scored->scores.size());
    const QString shown = numberText(m_model.rowCount());
    const QString all = numberText(total);
    const QString file = shortFileName(leads.source.path);
    if (total == 0)
        m_headline->setText(tr("No leads in %1").arg(file));
    else if (isWithoutPoints(leads))
        m_headline->setText(tr("No lead in %1 scored any points").arg(file));
    else if (total <= m_model.rowCount())
        m_headline->setText(leads.isSample() ? tr("%1 sample lead(s)", nullptr, total).arg(all)
                            : leads.isFile() ? tr("%1 lead(s) in %2", nullptr, total).arg(all, file)
                                             : tr("%1 lead(s)", nullptr, total).arg(all));
    else
        m_headline->setText(
            leads.isSample() ? tr("%2 best of %1 sample lead(s)", nullptr, total).arg(all, shown)
            : leads.isFile() ? tr("%2 best of %1 lead(s) in %3", nullptr, total).arg(all, shown, file)
                             : tr("%2 best of %1 lead(s)", nullptr, total).arg(all, shown));
    m_headline->setToolTip(QDir::toNativeSeparators(leads.source.path).toHtmlEscaped());
    m_subline->setText(total == 0
                           ? tr("The file has a header but no rows. Drop another file to score its leads.")
                           : sublineText(leads));
}

QString LeadsPage::sublineText(const LeadsSnapshot& leads) const {
    const QString absent = absentColumnsText(leads);
    if (absent.isEmpty()) return topMatchesText(leads);
    return isWithoutPoints(leads) ? absent : topMatchesText(leads) + QStringLiteral(" · ") + absent;
}

QString LeadsPage::topMatchesText(const LeadsSnapshot& leads) const {
    const QString number = numberText(static_cast<qlonglong>(leads.topMatches));
    const Grades& grades = leads.scored->rules.grades;
    if (grades.by != GradesBy::Score || grades.steps.size() < 2)
        return tr("%1 top match(es)", nullptr, count(leads.topMatches)).arg(number);
    return tr("%1 top match(es) (%2 points or more)", nullptr, count(leads.topMatches))
        .arg(number, numberText(grades.steps.front().amount));
}

// What the file cannot be scored by: without it, a list of low scores would look like a list of bad leads.
QString LeadsPage::absentColumnsText(const LeadsSnapshot& leads) const {
    QStringList names;
    for (const Criterion* criterion : criteriaWithoutColumn(*leads.scored))
        names += criterionText(*criterion);
    if (names.isEmpty()) return {};
    return tr("The file has no column for: %1").arg(names.join(QStringLiteral(", ")));
}

void LeadsPage::showReasons(const QModelIndex& current) {
    if (current.isValid())
        m_reasons->showLead(*m_scored, current.data(TopLeadsModel::FileRowRole).toULongLong());
    else
        m_reasons->clear();
}

void LeadsPage::setSaveEnabled(bool enabled) {
    m_save->setEnabled(enabled);
}

} // namespace farol::ui
