// SPDX-License-Identifier: GPL-3.0-or-later
// After how many months leads were kept too long, who that is, and their removal.
#pragma once

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace farol::ui {

class RetentionRow : public QWidget {
    Q_OBJECT

public:
    //   months   zero: leads are never kept too long
    RetentionRow(int months, QWidget* parent);

    int months() const;

    // Whether there are leads to remove, which a dry run has listed.
    void setRemovable(bool isRemovable);

signals:
    void monthsChanged(int months);
    void dryRunRequested();
    void removalRequested();

private:
    QSpinBox* m_months;
    QPushButton* m_show;
    QPushButton* m_remove;
};

} // namespace farol::ui
