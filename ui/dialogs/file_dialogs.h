// SPDX-License-Identifier: GPL-3.0-or-later
// The system's dialogs for opening a lead file and saving the scored one.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace farol::ui {

using PathChosen = std::function<void(const QString& path)>;

// All return at once and call `chosen` when the person has chosen; not at all when they cancel.
//   folder          where the dialog begins; empty: the documents folder
//   suggestedPath   with or without a folder. An existing file is replaced only after the dialog has asked.
void chooseLeadFile(QWidget* parent, const QString& folder, PathChosen chosen);
void chooseTextTarget(QWidget* parent, const QString& title, const QString& suggestedName, PathChosen chosen);
void chooseBackup(QWidget* parent, PathChosen chosen);
void chooseBackupTarget(QWidget* parent, const QString& suggestedName, PathChosen chosen);
void chooseSavePath(QWidget* parent, const QString& suggestedPath, PathChosen chosen);

} // namespace farol::ui
