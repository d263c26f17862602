// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problems_panel.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QIcon>
#include <QLabel>
#include <QScrollArea>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <set>
#include <string>

namespace farol::ui {
namespace {

constexpr int kIconSize = 16;
constexpr int kListHeight = 170; // more lines than that scroll

int pluralOf(std::size_t count) {
    return static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
}

QString counted(const QString& text, std::size_t count) {
    return text.arg(numberText(static_cast<qlonglong>(count)));
}

// "6,359 empty or unreadable cells in 2 columns": how much is amiss, and where.
QString summaryText(const std::vector<IssueGroup>& groups) {
    std::size_t cells = 0;
    std::size_t flaws = 0;
    std::set<std::string> columns;
    for (const IssueGroup& group : groups) {
        const bool isCell = group.kind == IssueKind::MissingValue || group.kind == IssueKind::UnreadableValue;
        (isCell ? cells : flaws) += group.count;
        if (isCell) columns.insert(group.column);
    }
    QStringList parts;
    if (flaws > 0)
        parts << counted(ProblemsPanel::tr("%1 irregular place(s) in the file", nullptr, pluralOf(flaws)),
                         flaws);
    if (cells > 0)
        parts << ProblemsPanel::tr("%1 in %2", "cells, columns")
                     .arg(counted(
                              ProblemsPanel::tr("%1 empty or unreadable cell(s)", nullptr, pluralOf(cells)),
                              cells),
                          counted(ProblemsPanel::tr("%1 column(s)", nullptr, pluralOf(columns.size())),
                                  columns.size()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget(parent),
      m_toggle(new QToolButton(this)),
      m_list(new QLabel(this)),
      m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("problemsPanel"));
    m_toggle->setObjectName(QStringLiteral("problemsToggle"));
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_list->setObjectName(QStringLiteral("problemsList"));
    m_list->setTextFormat(Qt::PlainText);
    m_list->setWordWrap(true);
    m_list->setContentsMargins(26, 0, 0, 0);
    setMuted(m_list);
    m_scroll->setObjectName(QStringLiteral("problemsScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_scroll->setMaximumHeight(kListHeight);
    m_scroll->setWidget(m_list);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_scroll);
    connect(m_toggle, &QToolButton::toggled, this, &ProblemsPanel::setExpanded);
    hide();
}

void ProblemsPanel::showIssues(const std::vector<IssueGroup>& groups) {
    QStringList lines;
    for (const IssueGroup& group : groups) lines << breakable(issueText(group));
    const QString text = tr("%1; every lead was scored with what it has").arg(summaryText(groups));
    m_toggle->setText(text);
    m_toggle->setAccessibleName(text);
    m_list->setText(lines.join(u'\n'));
    m_toggle->setChecked(false);
    setExpanded(false);
    setVisible(!groups.empty());
}

void ProblemsPanel::setExpanded(bool expanded) {
    const QString icon = expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    m_toggle->setIcon(iconPixmap(icon, kIconSize, palette().color(QPalette::WindowText), this));
    m_list->setVisible(expanded);
    m_scroll->setVisible(expanded);
}

} // namespace farol::ui
