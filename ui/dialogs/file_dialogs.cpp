// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace farol::ui {
namespace {

struct FileDialogs {
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QString documentsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void openDialog(QFileDialog* dialog, PathChosen chosen) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), std::move(chosen));
    dialog->open();
}

} // namespace

void chooseLeadFile(QWidget* parent, const QString& folder, PathChosen chosen) {
    auto* dialog = new QFileDialog(parent, FileDialogs::tr("Open leads"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setDirectory(folder.isEmpty() ? documentsFolder() : folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({FileDialogs::tr("Lead lists (*.csv *.tsv *.txt *.xlsx *.zip *.gz)"),
                            FileDialogs::tr("All files (*)")});
    openDialog(dialog, std::move(chosen));
}

void chooseTextTarget(QWidget* parent, const QString& title, const QString& suggestedName,
                      PathChosen chosen) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("textTargetDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(documentsFolder());
    dialog->setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog->selectFile(suggestedName);
    openDialog(dialog, std::move(chosen));
}

void chooseBackup(QWidget* parent, PathChosen chosen) {
    auto* dialog = new QFileDialog(parent, FileDialogs::tr("Choose a backup"));
    dialog->setObjectName(QStringLiteral("backupDialog"));
    dialog->setDirectory(documentsFolder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({FileDialogs::tr("Farol backups (*.farol)"), FileDialogs::tr("All files (*)")});
    openDialog(dialog, std::move(chosen));
}

void chooseBackupTarget(QWidget* parent, const QString& suggestedName, PathChosen chosen) {
    auto* dialog = new QFileDialog(parent, FileDialogs::tr("Back up the company's data"));
    dialog->setObjectName(QStringLiteral("backupTargetDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(documentsFolder());
    dialog->setNameFilters({FileDialogs::tr("Farol backups (*.farol)")});
    dialog->setDefaultSuffix(QStringLiteral("farol"));
    dialog->selectFile(suggestedName);
    openDialog(dialog, std::move(chosen));
}

void chooseSavePath(QWidget* parent, const QString& suggestedPath, PathChosen chosen) {
    const QFileInfo suggested(suggestedPath);
    auto* dialog = new QFileDialog(parent, FileDialogs::tr("Save scored leads"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(suggested.isAbsolute() ? suggested.absolutePath() : documentsFolder());
    dialog->setNameFilters({FileDialogs::tr("CSV file (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(suggested.fileName());
    openDialog(dialog, std::move(chosen));
}

} // namespace farol::ui
