// SPDX-License-Identifier: GPL-3.0-or-later
// A plain table of records to read and choose from: rows as a whole, nothing to edit.
#pragma once

#include <QTableView>

class QStandardItemModel;

namespace farol::ui {

class RecordTableView : public QTableView {
    Q_OBJECT

public:
    //   title   for screen readers
    //   model   outlives the table
    RecordTableView(QStandardItemModel& model, const QString& title, const QString& name, QWidget* parent);
};

void appendRecord(QStandardItemModel& model, const QStringList& cells);
// Each column as wide as its cells, the last one takes the rest.
void fitColumns(QTableView& table);

} // namespace farol::ui
