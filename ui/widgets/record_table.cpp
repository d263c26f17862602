// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_table.h"

#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>

namespace farol::ui {
namespace {

constexpr int kRowHeight = 34;
constexpr int kColumnMargin = 24;
constexpr int kWidestColumn = 340;

} // namespace

RecordTableView::RecordTableView(QStandardItemModel& model, const QString& title, const QString& name,
                                 QWidget* parent)
    : QTableView(parent) {
    setObjectName(name);
    setAccessibleName(title);
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setPlainTable(this);
}

void appendRecord(QStandardItemModel& model, const QStringList& cells) {
    QList<QStandardItem*> items;
    for (const QString& cell : cells) {
        items << new QStandardItem(cell);
        items.back()->setToolTip(cell.toHtmlEscaped());
    }
    model.appendRow(items);
}

void fitColumns(QTableView& table) {
    table.resizeColumnsToContents();
    QHeaderView& header = *table.horizontalHeader();
    for (int column = 0; column < header.count(); ++column)
        header.resizeSection(column, std::min(header.sectionSize(column) + kColumnMargin, kWidestColumn));
}

} // namespace farol::ui
