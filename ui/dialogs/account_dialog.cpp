// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/account_dialog.h"

#include "ui/controllers/company_settings.h"
#include "ui/dialogs/new_password.h"
#include "ui/dialogs/recovery_code_form.h"
#include "ui/shell/enter_clicks.h"
#include "ui/shell/theme.h"
#include "ui/text/account_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/password_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace farol::ui {
namespace {

using Step = SessionController::Step;

constexpr int kWidth = 560;
constexpr int kLongestMinutes = 240;

} // namespace

AccountDialog::AccountDialog(SessionController& session, CompanySettings& settings, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_settings(settings),
      m_tabs(new QTabWidget(this)),
      m_code(new RecoveryCodeForm(this)),
      m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("accountDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Account"));
    setMinimumWidth(kWidth);
    m_tabs->setObjectName(QStringLiteral("accountTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    addTab(makeCompanyForm(), tr("Company"));
    addTab(makePasswordForm(), tr("Password"));
    addTab(makeEmailForm(), tr("E-mail"));
    addTab(makeCodeForm(), tr("Recovery code"));
    addTab(makeDeleteForm(), tr("Delete"));
    m_pages->addWidget(m_tabs);
    m_pages->addWidget(m_code);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->addWidget(m_pages);
    connect(m_code, &Form::submitted, this, &QDialog::accept);
    connect(&m_session, &SessionController::succeeded, this, &AccountDialog::showSuccess);
    connect(&m_session, &SessionController::failed, this, &AccountDialog::showFailure);
    connect(&m_session, &SessionController::busyChanged, m_tabs, &QWidget::setDisabled);
    new EnterClicks(*this);
}

AccountDialog::~AccountDialog() {
    m_session.forgetRecoveryCode();
}

void AccountDialog::reject() {
    if (m_pages->currentWidget() != m_code) QDialog::reject();
}

void AccountDialog::addTab(Form* form, const QString& title) {
    auto* page = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(form);
    layout->addStretch();
    m_tabs->addTab(page, title);
}

Form* AccountDialog::current() const {
    return m_tabs->currentWidget()->findChild<Form*>();
}

Form* AccountDialog::makeCompanyForm() {
    auto* form = new Form({}, {}, this);
    QLineEdit* name = form->addField(tr("Company name"), QStringLiteral("accountCompany"));
    name->setText(m_session.companyName());
    auto* minutes = new QSpinBox(form);
    minutes->setObjectName(QStringLiteral("autoLockMinutes"));
    minutes->setAccessibleName(tr("Minutes without keyboard or mouse before Farol locks"));
    minutes->setRange(0, kLongestMinutes);
    minutes->setSpecialValueText(tr("Never lock by itself"));
    minutes->setPrefix(tr("Lock after "));
    minutes->setSuffix(tr(" minutes without keyboard or mouse"));
    minutes->setValue(static_cast<int>(m_settings.autoLock().count()));
    form->addWidget(minutes);
    form->addSubmit(tr("Save"), QStringLiteral("saveCompany"));
    connect(form, &Form::submitted, this, [this, form, name, minutes] {
        m_settings.setAutoLock(std::chrono::minutes(minutes->value()));
        const QString wanted = name->text().trimmed();
        if (wanted.isEmpty()) return form->showError(tr("Type the name of your company."));
        if (wanted == m_session.companyName()) return form->showNote(tr("Saved."));
        m_session.renameCompany(wanted);
    });
    return form;
}

Form* AccountDialog::makePasswordForm() {
    auto* form = new Form({}, {}, this);
    PasswordField* present = form->addPassword(tr("Present password"), QStringLiteral("presentPassword"));
    auto* changed = new NewPassword(*form, [this] {
        return QStringList{m_session.companyName(), m_session.email()};
    });
    form->addSubmit(tr("Change the password"), QStringLiteral("changePassword"));
    connect(form, &Form::submitted, this, [this, form, present, changed] {
        if (present->text().isEmpty()) return form->showError(tr("Type the present password."));
        if (auto password = changed->take()) m_session.changePassword(present->take(), std::move(*password));
    });
    return form;
}

Form* AccountDialog::makeEmailForm() {
    auto* form = new Form({}, tr("You sign in with this e-mail. Nothing is ever sent to it."), this);
    QLineEdit* email = form->addField(tr("E-mail"), QStringLiteral("accountEmail"));
    email->setText(m_session.email());
    PasswordField* password = form->addPassword(tr("Password"), QStringLiteral("emailPassword"));
    form->addSubmit(tr("Change the e-mail"), QStringLiteral("changeEmail"));
    connect(form, &Form::submitted, this, [this, form, email, password] {
        if (email->text().trimmed().isEmpty() || password->text().isEmpty())
            return form->showError(tr("Type the new e-mail and your password."));
        m_session.changeEmail(password->take(), email->text().trimmed());
    });
    return form;
}

Form* AccountDialog::makeCodeForm() {
    auto* form = new Form(
        {}, tr("A new recovery code takes the place of the one you have, which then opens nothing."), this);
    PasswordField* password = form->addPassword(tr("Password"), QStringLiteral("codePassword"));
    form->addSubmit(tr("Make a new recovery code"), QStringLiteral("newCode"));
    connect(form, &Form::submitted, this, [this, form, password] {
        if (password->text().isEmpty()) return form->showError(tr("Type your password."));
        m_session.makeRecoveryCode(password->take());
    });
    return form;
}

Form* AccountDialog::makeDeleteForm() {
    auto* form =
        new Form({},
                 tr("Deletes the account with all leads, history and settings from this computer, for "
                    "good. Backups and exported files stay where you put them."),
                 this);
    QLineEdit* name = form->addField(tr("Type the company name to confirm: %1").arg(m_session.companyName()),
                                     QStringLiteral("deleteName"));
    PasswordField* password = form->addPassword(tr("Password"), QStringLiteral("deletePassword"));
    QPushButton* submit = form->addSubmit(tr("Delete the company's data"), QStringLiteral("deleteCompany"));
    submit->setProperty("primary", false);
    setDestructive(submit);
    submit->setEnabled(false);
    connect(name, &QLineEdit::textChanged, submit, [this, submit](const QString& text) {
        submit->setEnabled(text.trimmed() == m_session.companyName());
    });
    connect(form, &Form::submitted, this, [this, form, password] {
        if (password->text().isEmpty()) return form->showError(tr("Type your password."));
        m_session.deleteCompany(password->take());
    });
    return form;
}

void AccountDialog::showSuccess(Step step) {
    switch (step) {
    case Step::RenameCompany:
        return current()->showNote(tr("Saved."));
    case Step::ChangePassword:
        return current()->showNote(tr("The password is changed. Older backups still open with the old one."));
    case Step::ChangeEmail:
        return current()->showNote(tr("The e-mail is changed."));
    case Step::NewRecoveryCode:
        m_code->showCode(m_session.recoveryCode(), m_session.companyName());
        m_session.forgetRecoveryCode();
        m_pages->setCurrentWidget(m_code);
        return;
    default:
        return;
    }
}

void AccountDialog::showFailure(Step step, const Error& error) {
    if (step >= Step::ChangePassword && step != Step::BackUp)
        current()->showError(accountErrorText(error, Typed::Password));
}

} // namespace farol::ui
