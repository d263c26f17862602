// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/account_forms.h"

#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/new_password.h"
#include "ui/text/qt_std.h"
#include "ui/widgets/password_field.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace farol::ui {
namespace {

// Only what cannot be an address: the account service decides.
bool looksLikeEmail(const QString& text) {
    const auto at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() && !text.contains(u' ');
}

SecretBytes takeText(QLineEdit& field) {
    QByteArray utf8 = field.text().toUtf8();
    SecretBytes secret = SecretBytes::fromText({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    utf8.fill('\0');
    field.clear();
    return secret;
}

} // namespace

SignInForm::SignInForm(SessionController& session, QWidget* parent)
    : Form(tr("Sign in"), {}, parent),
      m_session(session),
      m_email(addField(tr("E-mail"), QStringLiteral("signInEmail"))),
      m_password(addPassword(tr("Password"), QStringLiteral("signInPassword"))),
      m_stay(addCheck(tr("Keep me signed in on this computer"), QStringLiteral("staySignedIn"))),
      m_submit(addSubmit(tr("Sign in"), QStringLiteral("signInButton"))) {
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_stay->setToolTip(tr("The computer's own keychain keeps a key for this company until you sign out."));
    connect(this, &Form::submitted, this, &SignInForm::send);
    connect(addLink(tr("Forgot the password?"), QStringLiteral("toRecover")), &QPushButton::clicked, this,
            &SignInForm::recoverRequested);
    connect(addLink(tr("Create a company account"), QStringLiteral("toCreate")), &QPushButton::clicked, this,
            &SignInForm::createRequested);
    connect(addLink(tr("Restore a backup"), QStringLiteral("toRestore")), &QPushButton::clicked, this,
            &SignInForm::restoreRequested);
}

void SignInForm::setWaiting(bool waiting) {
    m_submit->setEnabled(!waiting);
}

void SignInForm::send() {
    if (m_email->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        showError(tr("Type your e-mail and your password."));
        return focusFirstEmpty();
    }
    m_session.signIn(m_email->text().trimmed(), m_password->take(), m_stay->isChecked());
}

CreateAccountForm::CreateAccountForm(SessionController& session, QWidget* parent)
    : Form(tr("Create a company account"),
           tr("Your leads are encrypted with your password and stay on this computer."), parent),
      m_session(session),
      m_company(addField(tr("Company name"), QStringLiteral("companyName"))),
      m_email(addField(tr("E-mail"), QStringLiteral("createEmail"))) {
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password = new NewPassword(*this, [this] { return QStringList{m_company->text(), m_email->text()}; });
    addSubmit(tr("Create account"), QStringLiteral("createButton"));
    m_toSignIn = addLink(tr("I have an account: sign in"), QStringLiteral("toSignIn"));
    connect(this, &Form::submitted, this, &CreateAccountForm::send);
    connect(m_toSignIn, &QPushButton::clicked, this, &CreateAccountForm::signInRequested);
    connect(addLink(tr("Restore a backup"), QStringLiteral("createToRestore")), &QPushButton::clicked, this,
            &CreateAccountForm::restoreRequested);
}

void CreateAccountForm::setHasAccounts(bool hasAccounts) {
    m_toSignIn->setVisible(hasAccounts);
}

void CreateAccountForm::send() {
    const QString company = m_company->text().trimmed();
    const QString email = m_email->text().trimmed();
    if (company.isEmpty()) {
        m_company->setFocus();
        return showError(tr("Type the name of your company."));
    }
    if (!looksLikeEmail(email)) {
        m_email->setFocus();
        return showError(tr("Type your e-mail address, like ana@company.com."));
    }
    if (auto password = m_password->take())
        m_session.create({toStd(company), toStd(email), std::move(*password)});
}

RecoverForm::RecoverForm(SessionController& session, QWidget* parent)
    : Form(tr("Forgot the password?"),
           tr("The recovery code that you kept opens the company's leads. You then get a new one."), parent),
      m_session(session),
      m_email(addField(tr("E-mail"), QStringLiteral("recoverEmail"))),
      m_code(addField(tr("Recovery code"), QStringLiteral("recoverCode"))),
      m_password(new NewPassword(*this, [this] { return QStringList{m_email->text()}; })) {
    addSubmit(tr("Set the new password"), QStringLiteral("recoverButton"));
    connect(this, &Form::submitted, this, &RecoverForm::send);
    connect(addLink(tr("Back to sign in"), QStringLiteral("recoverBack")), &QPushButton::clicked, this,
            &RecoverForm::backRequested);
}

void RecoverForm::send() {
    if (m_email->text().trimmed().isEmpty() || m_code->text().trimmed().isEmpty()) {
        showError(tr("Type your e-mail and the recovery code."));
        return focusFirstEmpty();
    }
    if (auto password = m_password->take())
        m_session.recover(m_email->text().trimmed(), takeText(*m_code), std::move(*password));
}

RestoreForm::RestoreForm(SessionController& session, QWidget* parent)
    : Form(tr("Restore a backup"),
           tr("Opens with the password or the recovery code that the company had when the backup was made."),
           parent),
      m_session(session),
      m_file(addField(tr("Backup file"), QStringLiteral("backupFile"))) {
    connect(addLink(tr("Choose the file…"), QStringLiteral("chooseBackup")), &QPushButton::clicked, this,
            &RestoreForm::choose);
    m_secret = addPassword(tr("Password or recovery code"), QStringLiteral("backupSecret"));
    m_replace = addCheck(tr("Replace what is on this computer"), QStringLiteral("replaceCompany"));
    m_replace->hide();
    addSubmit(tr("Restore"), QStringLiteral("restoreButton"));
    connect(this, &Form::submitted, this, &RestoreForm::send);
    connect(addLink(tr("Back"), QStringLiteral("restoreBack")), &QPushButton::clicked, this,
            &RestoreForm::backRequested);
}

void RestoreForm::choose() {
    chooseBackup(this, [this](const QString& path) {
        m_file->setText(QDir::toNativeSeparators(path));
        m_secret->setFocus();
    });
}

void RestoreForm::askToReplace() {
    m_replace->show();
    m_secret->setFocus();
}

void RestoreForm::send() {
    if (m_file->text().isEmpty() || m_secret->text().isEmpty()) {
        showError(tr("Choose the backup, and type its password or recovery code."));
        return focusFirstEmpty();
    }
    m_session.restore(toPath(QDir::fromNativeSeparators(m_file->text())), m_secret->take(),
                      m_replace->isChecked());
}

UnlockForm::UnlockForm(SessionController& session, QWidget* parent)
    : Form(tr("Farol is locked"), QStringLiteral(" "), parent),
      m_session(session),
      m_password(addPassword(tr("Password"), QStringLiteral("unlockPassword"))),
      m_submit(addSubmit(tr("Unlock"), QStringLiteral("unlockButton"))) {
    connect(this, &Form::submitted, this, &UnlockForm::send);
    connect(addLink(tr("Sign out"), QStringLiteral("unlockSignOut")), &QPushButton::clicked, &session,
            &SessionController::signOut);
}

void UnlockForm::showCompany() {
    m_password->wipe();
    setExplanation(tr("%1 · %2").arg(m_session.companyName(), m_session.email()));
    showError({});
}

void UnlockForm::setWaiting(bool waiting) {
    m_submit->setEnabled(!waiting);
}

void UnlockForm::send() {
    if (m_password->text().isEmpty()) return showError(tr("Type your password."));
    m_session.unlock(m_password->take());
}

} // namespace farol::ui
