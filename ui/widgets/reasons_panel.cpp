// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasons_panel.h"

#include "ui/shell/theme.h"
#include "ui/text/field_text.h"
#include "ui/text/format.h"
#include "ui/text/qt_std.h"
#include "ui/text/reason_text.h"
#include "ui/widgets/points_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStringList>
#include <QVBoxLayout>

namespace farol::ui {
namespace {

// Between the reasons and the place of their scroll bar.
constexpr int kScrollGap = 8;

// Lead texts come from outside; none of them is markup.
QLabel* makeLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// One line of the score: its name and points, a bar, the sentence.
QWidget* makeReason(const ReasonLine& line, QWidget* parent) {
    auto* block = new QWidget(parent);
    block->setObjectName(QStringLiteral("reason"));
    block->setAccessibleName(reasonText(line));
    auto* name = makeLabel(block);
    name->setText(breakable(line.criterion));
    scaleFont(name, 1.0, QFont::DemiBold);
    auto* points = makeLabel(block);
    points->setWordWrap(false);
    points->setText(line.highest > 0 ? ReasonsPanel::tr("%1 of %2", "points given, points possible")
                                           .arg(signedPoints(line.points), numberText(line.highest))
                                     : signedPoints(line.points));
    auto* bar = new PointsBar(block);
    bar->setFraction(line.highest > 0 ? double(line.points) / line.highest : 0);
    auto* sentence = makeLabel(block);
    sentence->setText(breakable(line.sentence));
    setMuted(sentence);

    auto* top = new QHBoxLayout;
    top->addWidget(name, 1);
    top->addWidget(points);
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(bar);
    layout->addWidget(sentence);
    return block;
}

// The first of these that the lead has.
QString titleOf(const LeadTable& leads, std::size_t row, Field& used) {
    for (const Field field :
         {Field::FullName, Field::JobTitle, Field::Company, Field::Email, Field::LeadId}) {
        used = field;
        if (const std::string text = leads.value(row, field); !text.empty()) return toQt(text);
    }
    return {};
}

} // namespace

ReasonsPanel::ReasonsPanel(QWidget* parent)
    : QFrame(parent),
      m_title(makeLabel(this)),
      m_subtitle(makeLabel(this)),
      m_contact(makeLabel(this)),
      m_score(makeLabel(this)),
      m_badge(new QLabel(this)),
      m_reasons(new QVBoxLayout) {
    setObjectName(QStringLiteral("reasonsPanel"));
    setCard(this);
    m_title->setObjectName(QStringLiteral("leadTitle"));
    scaleFont(m_title, 1.3, QFont::DemiBold);
    setMuted(m_subtitle);
    m_contact->setObjectName(QStringLiteral("leadContact"));
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A long address has no place to break, and marks of our own would be copied with it.
    m_contact->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_score->setObjectName(QStringLiteral("leadScore"));
    m_score->setWordWrap(false);
    scaleFont(m_score, 1.3, QFont::DemiBold);
    m_badge->setObjectName(QStringLiteral("topMatchBadge"));
    m_badge->setText(tr("Top match"));

    buildLayout();
    clear();
}

void ReasonsPanel::buildLayout() {
    auto* scoreLine = new QHBoxLayout;
    scoreLine->setContentsMargins(0, 0, kScrollGap, 0);
    scoreLine->addWidget(m_score);
    scoreLine->addStretch();
    scoreLine->addWidget(m_badge);

    m_reasons->setSpacing(20);
    m_reasons->setContentsMargins(0, 0, kScrollGap, 0);
    auto* content = new QWidget(this);
    auto* lead = new QVBoxLayout(content);
    lead->setContentsMargins(0, 0, 0, 0);
    lead->setSpacing(4);
    lead->addWidget(m_title);
    lead->addWidget(m_subtitle);
    lead->addWidget(m_contact);
    lead->addSpacing(12);
    lead->addLayout(scoreLine);
    lead->addSpacing(16);
    lead->addLayout(m_reasons, 1);
    // In a small window all of it scrolls.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("reasonsScroll"));
    scroll->setAccessibleName(tr("Reasons for the score"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 10, 18);
    layout->addWidget(scroll);
}

void ReasonsPanel::showLead(const ScoredLeads& scored, std::size_t row) {
    showHead(scored, row);
    clearReasons();
    for (const ReasonLine& line : reasonLines(scored, row)) m_reasons->addWidget(makeReason(line, this));
    m_reasons->addStretch();
}

void ReasonsPanel::showHead(const ScoredLeads& scored, std::size_t row) {
    const LeadTable& leads = *scored.leads;
    Field used = Field::LeadId;
    const QString title = titleOf(leads, row, used);
    m_title->setText(title.isEmpty() ? tr("Lead without a name") : breakable(title));
    QStringList rest;
    for (const Field field : {Field::JobTitle, Field::Company})
        if (const QString text = toQt(leads.value(row, field)); field != used && !text.isEmpty())
            rest << text;
    m_subtitle->setText(breakable(rest.join(QStringLiteral(" \u00B7 "))));
    m_subtitle->setVisible(!rest.isEmpty());
    showContact(leads, row);
    m_score->setText(tr("%1 of %2 points")
                         .arg(numberText(scored.scores[row]), numberText(pointsRange(scored.rules).highest)));
    m_score->show();
    m_badge->setVisible(scored.grades[row] == 0);
}

void ReasonsPanel::showContact(const LeadTable& leads, std::size_t row) {
    QStringList lines;
    for (const QString& text : {toQt(leads.value(row, Field::Email)), toQt(leads.value(row, Field::Phone)),
                                locationText(leads, row)})
        if (!text.isEmpty()) lines << clipped(text.simplified());
    m_contact->setText(lines.join(u'\n'));
    m_contact->setVisible(!lines.isEmpty());
}

void ReasonsPanel::clear() {
    m_title->setText(tr("No lead selected"));
    m_subtitle->hide();
    m_contact->hide();
    m_score->hide();
    m_badge->hide();
    clearReasons();
}

void ReasonsPanel::clearReasons() {
    while (QLayoutItem* item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace farol::ui
