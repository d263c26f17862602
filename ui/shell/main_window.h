// SPDX-License-Identifier: GPL-3.0-or-later
// The window: which page shows, and which signal reaches which order.
#pragma once

#include <QMainWindow>
#include <QStringList>

class QShortcut;
class QStackedWidget;

namespace farol::ui {

class AppActions;
class CompanyLeads;
class DropOverlay;
class LeadsController;
class LeadsPage;
class MessageBar;
class ProgressStrip;
class StartPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    //   leads, company   outlive the window
    MainWindow(LeadsController& leads, CompanyLeads& company, QWidget* parent = nullptr);

    void openFile(const QString& path);
    void openSample();
    void setCompanyName(const QString& name); // empty: nobody is signed in

    AppActions& actions() const { return *m_actions; }
    MessageBar& message() const { return *m_message; }

signals:
    void closed();

protected:
    // A save or an import that runs is finished first; reading is given up.
    void closeEvent(QCloseEvent* event) override;

private:
    void buildLayout();
    void connectPages();
    void connectControllers();
    void openDropped(const QStringList& paths);
    void askForFile();
    void askForSavePath();
    void showDragOver(bool over);
    void showState();
    QString workText() const;
    bool isKeeping() const;
    void showLeads();
    void showTitle();
    void cancelWork();
    void showFailure(const QString& text, const QString& path);
    void closeIfKept();
    void showSaved(const QString& path, qulonglong leadCount);

    LeadsController& m_leads;
    CompanyLeads& m_company;
    AppActions* m_actions;
    MessageBar* m_message;
    ProgressStrip* m_progress;
    QStackedWidget* m_pages;
    StartPage* m_start;
    LeadsPage* m_leadsPage;
    QWidget* m_blank; // while a company's leads are on their way
    DropOverlay* m_overlay;
    QShortcut* m_escape;
    bool m_closeWhenSaved = false;
    QString m_companyName;
};

} // namespace farol::ui
