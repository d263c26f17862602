// SPDX-License-Identifier: GPL-3.0-or-later
// How many problems a file has, in one line that opens to the list of causes.
#pragma once

#include "core/csv/issue_groups.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QToolButton;

namespace farol::ui {

// Hidden while there is no problem.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    void showIssues(const std::vector<IssueGroup>& groups);

private:
    void setExpanded(bool expanded);

    QToolButton* m_toggle;
    QLabel* m_list;
    QScrollArea* m_scroll;
};

} // namespace farol::ui
