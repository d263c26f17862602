// SPDX-License-Identifier: GPL-3.0-or-later
// The best leads of a file, the reasons of the selected one, and what to do with them.
#pragma once

#include "ui/models/leads_snapshot.h"
#include "ui/models/top_leads_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace farol::ui {

class LeadTableView;
class ProblemsPanel;
class ReasonsPanel;

class LeadsPage : public QWidget {
    Q_OBJECT

public:
    explicit LeadsPage(QWidget* parent = nullptr);

    // Shows the best ten, and selects the first, so that its reasons are there at once.
    void showLeads(const LeadsSnapshot& leads);
    void setSaveEnabled(bool enabled);

signals:
    void openRequested();
    void saveRequested();

private:
    void buildLayout();
    void showHeadline(const LeadsSnapshot& leads);
    QString sublineText(const LeadsSnapshot& leads) const;
    QString topMatchesText(const LeadsSnapshot& leads) const;
    QString absentColumnsText(const LeadsSnapshot& leads) const;
    void showReasons(const QModelIndex& current);

    TopLeadsModel m_model;
    std::shared_ptr<const ScoredLeads> m_scored;
    QLabel* m_headline;
    QLabel* m_subline;
    QPushButton* m_open;
    QPushButton* m_save;
    LeadTableView* m_table;
    ReasonsPanel* m_reasons;
    ProblemsPanel* m_problems;
};

} // namespace farol::ui
