// SPDX-License-Identifier: GPL-3.0-or-later
// Who a lead is and why it has its score: one block per criterion.
#pragma once

#include "core/scoring/scored_leads.h"

#include <QFrame>

#include <cstddef>
#include <memory>

class QLabel;
class QVBoxLayout;

namespace farol::ui {

class ReasonsPanel : public QFrame {
    Q_OBJECT

public:
    explicit ReasonsPanel(QWidget* parent = nullptr);

    //   row   of the file
    void showLead(const ScoredLeads& scored, std::size_t row);
    void clear();

private:
    void buildLayout();
    void showHead(const ScoredLeads& scored, std::size_t row);
    void showContact(const LeadTable& leads, std::size_t row);
    void clearReasons();

    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_contact; // how to reach the lead: whole, to copy
    QLabel* m_score;
    QLabel* m_badge;
    QVBoxLayout* m_reasons;
};

} // namespace farol::ui
