// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the sign-in dialog: each hands what was typed to the session, and shows what came of it.
#pragma once

#include "ui/controllers/session_controller.h"
#include "ui/widgets/form.h"

class QCheckBox;
class QLineEdit;

namespace farol::ui {

class NewPassword;
class PasswordField;

class SignInForm : public Form {
    Q_OBJECT

public:
    SignInForm(SessionController& session, QWidget* parent);

    void setWaiting(bool waiting); // until the next attempt is allowed

signals:
    void createRequested();
    void recoverRequested();
    void restoreRequested();

private:
    void send();

    SessionController& m_session;
    QLineEdit* m_email;
    PasswordField* m_password;
    QCheckBox* m_stay;
    QPushButton* m_submit;
};

class CreateAccountForm : public Form {
    Q_OBJECT

public:
    CreateAccountForm(SessionController& session, QWidget* parent);

    // On a machine without accounts nobody can sign in yet.
    void setHasAccounts(bool hasAccounts);

signals:
    void signInRequested();
    void restoreRequested();

private:
    void send();

    SessionController& m_session;
    QLineEdit* m_company;
    QLineEdit* m_email;
    NewPassword* m_password;
    QPushButton* m_toSignIn;
};

class RecoverForm : public Form {
    Q_OBJECT

public:
    RecoverForm(SessionController& session, QWidget* parent);

signals:
    void backRequested();

private:
    void send();

    SessionController& m_session;
    QLineEdit* m_email;
    QLineEdit* m_code;
    NewPassword* m_password;
};

class RestoreForm : public Form {
    Q_OBJECT

public:
    RestoreForm(SessionController& session, QWidget* parent);

    // The company is here already: asks whether it is to be replaced.
    void askToReplace();

signals:
    void backRequested();

private:
    void send();
    void choose();

    SessionController& m_session;
    QLineEdit* m_file;
    PasswordField* m_secret;
    QCheckBox* m_replace;
};

class UnlockForm : public Form {
    Q_OBJECT

public:
    UnlockForm(SessionController& session, QWidget* parent);

    void showCompany();
    void setWaiting(bool waiting);

private:
    void send();

    SessionController& m_session;
    PasswordField* m_password;
    QPushButton* m_submit;
};

} // namespace farol::ui
