// SPDX-License-Identifier: GPL-3.0-or-later
// Who is signed in: signs in and out, locks, and changes the account, all of it in the background.
#pragma once

#include "core/accounts/account_service.h"
#include "ui/controllers/shared_session.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <string>

namespace farol::ui {

class SessionController : public QObject {
    Q_OBJECT

public:
    enum class State { SignedOut, SignedIn, Locked };
    enum class Step {
        Start,
        Resume,
        Create,
        SignIn,
        Remember, // "keep me signed in" after a sign-in that succeeded
        Recover,
        Restore,
        Unlock,
        SignOut,
        ChangePassword,
        ChangeEmail,
        RenameCompany,
        NewRecoveryCode,
        BackUp,
        DeleteCompany,
    };
    Q_ENUM(Step)

    //   accounts   outlives all work on the Storage lane
    explicit SessionController(AccountService& accounts, QObject* parent = nullptr);

    State state() const { return m_state; }
    bool isBusy() const { return m_running > 0; }
    // Null while nobody is signed in. Its database is touched by onDatabase only.
    const SharedSession& session() const { return m_session; }
    const QString& companyName() const { return m_companyName; }
    const QString& email() const { return m_email; }

    // The code that was made last: to be shown once, then forgotten.
    const SecretBytes& recoveryCode() const { return m_recoveryCode; }
    void forgetRecoveryCode() { m_recoveryCode.wipe(); }

    // Resumes the session of this device; else says whether there are accounts.
    void start();
    void create(NewAccount account);
    void signIn(const QString& email, SecretBytes password, bool staySignedIn);
    void recover(const QString& email, SecretBytes recoveryCode, SecretBytes newPassword);
    //   secret    password or recovery code
    //   replace   also where the company is here already
    void restore(const std::filesystem::path& backup, SecretBytes secret, bool replace);

    // The session stays open, unseen. Does nothing unless signed in.
    void lock();
    void unlock(SecretBytes password);
    // Ends "keep me signed in" as well.
    void signOut();

    void changePassword(SecretBytes password, SecretBytes newPassword);
    void changeEmail(SecretBytes password, const QString& newEmail);
    void renameCompany(const QString& newName);
    void makeRecoveryCode(SecretBytes password);
    void backUp(const std::filesystem::path& target);
    void deleteCompany(SecretBytes password);

signals:
    void busyChanged(bool busy);
    void started(bool hasAccounts);       // nobody is signed in
    void waitRequired(qlonglong seconds); // before the next sign-in
    void signedIn();
    void locked();
    void unlocked();
    void signedOut();
    void accountChanged(); // name or e-mail
    void succeeded(farol::ui::SessionController::Step step);
    void failed(farol::ui::SessionController::Step step, const farol::Error& error);

private:
    template <typename Work, typename Done> void run(Step step, Work work, Done done);
    void enter(SharedSession session);
    void leave();
    void reject(Step step, const Error& error);

    AccountService& m_accounts;
    State m_state = State::SignedOut;
    int m_running = 0;
    SharedSession m_session;
    QString m_companyName;
    QString m_email;
    SecretBytes m_recoveryCode;
};

} // namespace farol::ui
