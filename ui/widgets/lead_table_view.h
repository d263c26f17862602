// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the best leads: its columns share the width, its rows the height.
#pragma once

#include <QTableView>

namespace farol::ui {

class TopLeadsModel;

class LeadTableView : public QTableView {
    Q_OBJECT

public:
    //   model   outlives the view
    explicit LeadTableView(TopLeadsModel& model, QWidget* parent = nullptr);

    // Back to the order of the ranks, with the best lead selected.
    void showBestFirst();

protected:
    void resizeEvent(QResizeEvent* event) override;
    // Tab leaves the table, so that the keyboard reaches what stands behind it.
    bool focusNextPrevChild(bool next) override;

private:
    void fitColumns();
    void fitRows();
    int headerWidth(int section) const;

    TopLeadsModel& m_model;
};

} // namespace farol::ui
