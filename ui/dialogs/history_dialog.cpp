// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_dialog.h"

#include "ui/shell/theme.h"
#include "ui/text/account_text.h"
#include "ui/text/company_text.h"
#include "ui/text/format.h"
#include "ui/text/qt_std.h"
#include "ui/widgets/record_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace farol::ui {
namespace {

constexpr QSize kSize(860, 560);

QString number(std::size_t count) {
    return numberText(static_cast<qlonglong>(count));
}

} // namespace

HistoryDialog::HistoryDialog(SharedSession session, ImportKey selected, QWidget* parent)
    : QDialog(parent),
      m_history(std::move(session)),
      m_selected(selected),
      m_tabs(new QTabWidget(this)),
      m_detail(new QLabel(this)),
      m_undo(new QPushButton(tr("Undo this import"), this)) {
    setObjectName(QStringLiteral("historyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    resize(kSize);
    m_tabs->setObjectName(QStringLiteral("historyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_importTable = addTable(m_importModel, tr("Imports"), QStringLiteral("importTable"));
    addTable(m_exportModel, tr("Exports"), QStringLiteral("exportTable"));
    addTable(m_activityModel, tr("Activity"), QStringLiteral("activityTable"));
    m_detail->setObjectName(QStringLiteral("historyDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    setMuted(m_detail);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setToolTip(tr("The leads it added go; those it changed get their former values back."));
    m_undo->setAutoDefault(false);
    m_undo->setEnabled(false);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("historyClose"));
    close->setAccessibleName(close->text());

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_detail, 1);
    buttons->addWidget(m_undo);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(14);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::undo);
    connect(m_tabs, &QTabWidget::currentChanged, this, &HistoryDialog::showSelected);
    connect(&m_history, &CompanyHistory::loaded, this, &HistoryDialog::showHistory);
    connect(&m_history, &CompanyHistory::failed, this,
            [this](const Error& error) { m_detail->setText(accountErrorText(error)); });
    m_importTable->setFocus();
    reload();
}

QTableView* HistoryDialog::addTable(QStandardItemModel& model, const QString& title, const QString& name) {
    auto* table = new RecordTableView(model, title, name, m_tabs);
    m_tabs->addTab(table, title);
    return table;
}

void HistoryDialog::reload() {
    m_history.load();
}

void HistoryDialog::showHistory(const History& history) {
    showImports(history.imports);
    m_exportModel.clear();
    m_exportModel.setHorizontalHeaderLabels({tr("When"), tr("Leads"), tr("Format"), tr("Rules")});
    for (const ExportRecord& record : history.exports)
        appendRecord(m_exportModel, {dateTimeText(record.at), number(record.rows),
                                     toQt(record.format).toUpper(), toQt(record.ruleSet)});
    m_activityModel.clear();
    m_activityModel.setHorizontalHeaderLabels({tr("When"), tr("What")});
    for (const ActivityEntry& entry : history.activity)
        appendRecord(m_activityModel, {dateTimeText(entry.at), activityText(entry)});
    for (QTableView* table : m_tabs->findChildren<QTableView*>()) fitColumns(*table);
}

void HistoryDialog::showImports(const std::vector<ImportRecord>& imports) {
    m_imports = imports;
    m_importModel.clear();
    m_importModel.setHorizontalHeaderLabels(
        {tr("When"), tr("File"), tr("Rows"), tr("Problems"), tr("Result")});
    int row = 0;
    for (const ImportRecord& record : m_imports) {
        appendRecord(m_importModel, {dateTimeText(record.at), shortFileName(toQt(record.fileName)),
                                     number(record.counts.rows()), number(record.problems),
                                     record.isUndone ? tr("taken back") : countsText(record.counts)});
        if (record.key == m_selected) row = m_importModel.rowCount() - 1;
    }
    connect(m_importTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDialog::showSelected, Qt::UniqueConnection);
    if (!m_imports.empty()) m_importTable->selectRow(row);
    showSelected();
}

void HistoryDialog::showSelected() {
    const bool isImports = m_tabs->currentIndex() == 0;
    const int row = m_importTable->currentIndex().row();
    m_undo->setVisible(isImports);
    const bool hasImport = isImports && row >= 0 && row < static_cast<int>(m_imports.size());
    m_undo->setEnabled(hasImport && !m_imports[static_cast<std::size_t>(row)].isUndone);
    const bool isEmpty = m_imports.empty() && isImports;
    m_detail->setText(isEmpty ? tr("Nothing was imported yet. Drop a CSV on the window.") : QString());
}

void HistoryDialog::undo() {
    const int row = m_importTable->currentIndex().row();
    if (row < 0) return;
    const ImportRecord& record = m_imports[static_cast<std::size_t>(row)];
    m_selected = record.key;
    m_undo->setEnabled(false);
    emit undoRequested(record.key, toQt(record.fileName));
}

} // namespace farol::ui
