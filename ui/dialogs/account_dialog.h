// SPDX-License-Identifier: GPL-3.0-or-later
// A company's account: password, e-mail, name, recovery code, locking, and deleting all of it.
#pragma once

#include "ui/controllers/session_controller.h"

#include <QDialog>

class QStackedWidget;
class QTabWidget;

namespace farol::ui {

class CompanySettings;
class Form;
class RecoveryCodeForm;

class AccountDialog : public QDialog {
    Q_OBJECT

public:
    //   session, settings   outlive the dialog
    AccountDialog(SessionController& session, CompanySettings& settings, QWidget* parent);
    ~AccountDialog() override;

protected:
    // Escape does not throw away a code that is shown only once.
    void reject() override;

private:
    Form* makeCompanyForm();
    Form* makePasswordForm();
    Form* makeEmailForm();
    Form* makeCodeForm();
    Form* makeDeleteForm();
    void addTab(Form* form, const QString& title);
    Form* current() const;
    void showSuccess(SessionController::Step step);
    void showFailure(SessionController::Step step, const Error& error);

    SessionController& m_session;
    CompanySettings& m_settings;
    QTabWidget* m_tabs;
    RecoveryCodeForm* m_code;
    QStackedWidget* m_pages; // the tabs, or the new recovery code
};

} // namespace farol::ui
