// SPDX-License-Identifier: GPL-3.0-or-later
// The window: which page shows, and which signal reaches which order.
#pragma once

#include "core/base/error.h"

#include <QMainWindow>
#include <QStringList>

class QShortcut;
class QStackedWidget;

namespace farol::ui {

class AppActions;
class DropOverlay;
class LeadsController;
class LeadsPage;
class MessageBar;
class ProgressStrip;
class StartPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    //   leads   outlives the window
    explicit MainWindow(LeadsController& leads, QWidget* parent = nullptr);

    void openFile(const QString& path);

protected:
    // A save that runs is finished first; reading is given up.
    void closeEvent(QCloseEvent* event) override;

private:
    void buildLayout();
    void connectPages();
    void connectController();
    void openDropped(const QStringList& paths);
    void openSample();
    void askForFile();
    void askForSavePath();
    void showDragOver(bool over);
    void showState();
    void showLeads();
    void cancelWork();
    void showFailure(const Error& error, const QString& path);
    void showSaveFailure(const Error& error, const QString& path);
    void showSaved(const QString& path, qulonglong leadCount);

    LeadsController& m_leads;
    AppActions* m_actions;
    MessageBar* m_message;
    ProgressStrip* m_progress;
    QStackedWidget* m_pages;
    StartPage* m_start;
    LeadsPage* m_leadsPage;
    DropOverlay* m_overlay;
    QShortcut* m_escape;
    bool m_closeWhenSaved = false;
    QString m_savedFolder; // of the file last saved, for "Show folder"
};

} // namespace farol::ui
