// SPDX-License-Identifier: GPL-3.0-or-later
// A company's imports, exports and activity; imports can be taken back here.
#pragma once

#include "ui/controllers/company_history.h"

#include <QDialog>
#include <QStandardItemModel>

class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace farol::ui {

class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    //   selected   the import to begin with; 0: none
    HistoryDialog(SharedSession session, ImportKey selected, QWidget* parent);

    void reload();

signals:
    void undoRequested(farol::ImportKey import, const QString& fileName);

private:
    QTableView* addTable(QStandardItemModel& model, const QString& title, const QString& name);
    void showHistory(const History& history);
    void showImports(const std::vector<ImportRecord>& imports);
    void showSelected();
    void undo();

    CompanyHistory m_history;
    ImportKey m_selected;
    std::vector<ImportRecord> m_imports;
    QStandardItemModel m_importModel;
    QStandardItemModel m_exportModel;
    QStandardItemModel m_activityModel;
    QTabWidget* m_tabs;
    QTableView* m_importTable;
    QLabel* m_detail;
    QPushButton* m_undo;
};

} // namespace farol::ui
