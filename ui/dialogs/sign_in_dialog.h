// SPDX-License-Identifier: GPL-3.0-or-later
// The door to Farol: sign in, create an account, recover, restore, unlock, or try it with sample leads.
#pragma once

#include "ui/controllers/session_controller.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace farol::ui {

class CreateAccountForm;
class Form;
class RecoverForm;
class RecoveryCodeForm;
class RestoreForm;
class SignInForm;
class UnlockForm;

class SignInDialog : public QDialog {
    Q_OBJECT

public:
    //   session   outlives the dialog
    explicit SignInDialog(SessionController& session, QWidget* parent = nullptr);

    void showStart(bool hasAccounts);
    void showSignIn();
    void showUnlock();
    void showRecoveryCode();
    // What happened to the machine's data, for whoever cannot sign in.
    void showError(const QString& text);

signals:
    void recoveryCodeKept();
    void sampleRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void reject() override; // Escape leaves it open: there is nothing behind it

private:
    void buildLayout();
    void connectForms();
    void showForm(Form* form);
    void showBusy(bool busy);
    void showFailure(SessionController::Step step, const Error& error);
    void startWaiting(qlonglong seconds);
    void showWait();
    Form* current() const;

    SessionController& m_session;
    QStackedWidget* m_forms;
    SignInForm* m_signIn;
    CreateAccountForm* m_create;
    RecoveryCodeForm* m_code;
    RecoverForm* m_recover;
    RestoreForm* m_restore;
    UnlockForm* m_unlock;
    QWidget* m_sample;
    QLabel* m_busy;
    QTimer m_tick;
    QElapsedTimer m_waited;
    qlonglong m_waitSeconds = 0;
    bool m_hasAccounts = false;
};

} // namespace farol::ui
