// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problems_panel.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QIcon>
#include <QLabel>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace farol::ui {
namespace {

constexpr int kIconSize = 16;
constexpr std::size_t kShownGroups = 8;

} // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget(parent), m_toggle(new QToolButton(this)), m_list(new QLabel(this)) {
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

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    connect(m_toggle, &QToolButton::toggled, this, &ProblemsPanel::setExpanded);
    hide();
}

void ProblemsPanel::showIssues(const std::vector<IssueGroup>& groups) {
    std::size_t total = 0;
    QStringList lines;
    for (const IssueGroup& group : groups) {
        total += group.count;
        if (static_cast<std::size_t>(lines.size()) < kShownGroups) lines << breakable(issueText(group));
    }
    if (groups.size() > kShownGroups)
        lines << tr("and %Ln more kind(s) of problem", nullptr,
                    static_cast<int>(groups.size() - kShownGroups));
    const int shown = static_cast<int>(std::min<std::size_t>(total, std::numeric_limits<int>::max()));
    const QString text = tr("%Ln problem(s) found; every lead was scored with what it has", nullptr, shown);
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
}

} // namespace farol::ui
