// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its end: which of sign-in dialog and window shows, and for whom.
#pragma once

#include "ui/controllers/session_controller.h"
#include "ui/shell/idle_watch.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace farol::ui {

class CompanyLeads;
class CompanySettings;
class MainWindow;
class SignInDialog;

class SignInFlow : public QObject {
    Q_OBJECT

public:
    //   all of them outlive the flow
    SignInFlow(SessionController& session, CompanyLeads& leads, CompanySettings& settings,
               MainWindow& window);
    ~SignInFlow() override;

    void start();
    // Opens a file now, or as soon as somebody is signed in; empty: only comes to the front.
    void open(const QString& file);

    SignInDialog& dialog() const { return *m_dialog; }
    IdleWatch& idleWatch() { return m_idle; }

signals:
    void finished(); // the person closed what was open

private:
    void connectSession();
    void enter();
    void showWindow();
    void showDialog();
    void showSample();
    void watchIdle();
    void lock();
    void leave();

    SessionController& m_session;
    CompanyLeads& m_leads;
    CompanySettings& m_settings;
    MainWindow& m_window;
    SignInDialog* m_dialog;
    IdleWatch m_idle;
    QTimer m_patience; // before the dialog shows that it waits for the keychain
    QString m_file;    // to open after sign-in
};

} // namespace farol::ui
