// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/session_controller.h"

#include "ui/text/qt_std.h"

#include <optional>
#include <utility>

namespace farol::ui {
namespace {

struct Started {
    bool hasAccounts = false;
    std::chrono::seconds wait{};
    SharedSession session;
    std::optional<Error> resumeError;
};

Result<Started> startWith(AccountService& accounts) {
    Started started;
    const Result<bool> hasAccounts = accounts.hasAccounts();
    if (!hasAccounts) return tl::unexpected(hasAccounts.error());
    started.hasAccounts = *hasAccounts;
    if (!started.hasAccounts) return started;
    if (auto resumed = accounts.resume())
        started.session = closedOnStorageLane(std::move(*resumed));
    else
        started.resumeError = resumed.error();
    if (const auto wait = accounts.waitBeforeSignIn()) started.wait = *wait;
    return started;
}

struct SignedIn {
    SharedSession session;
    std::optional<Error> notRemembered;
};

} // namespace

SessionController::SessionController(AccountService& accounts, QObject* parent)
    : QObject(parent), m_accounts(accounts) {}

// Runs `work(AccountService&, TaskControl)` on the Storage lane; `done` hears of success only.
template <typename Work, typename Done> void SessionController::run(Step step, Work work, Done done) {
    if (m_running++ == 0) emit busyChanged(true);
    runTask(
        Lane::Storage, this,
        [accounts = &m_accounts, work = std::move(work)](const TaskControl& control) mutable {
            return work(*accounts, control);
        },
        [this, step, done = std::move(done)](auto result) mutable {
            if (--m_running == 0) emit busyChanged(false);
            if (!result) return reject(step, result.error());
            done(std::move(result));
            emit succeeded(step);
        });
}

void SessionController::reject(Step step, const Error& error) {
    // A deletion that stopped halfway has closed the company: nothing can be done with it any more.
    if (step == Step::DeleteCompany && m_session && !m_session->database) leave();
    if (error.code == ErrorCode::TooManyAttempts) emit waitRequired(std::atoll(error.detail.c_str()));
    emit failed(step, error);
}

void SessionController::enter(SharedSession session) {
    m_session = std::move(session);
    m_companyName = toQt(m_session->companyName);
    m_email = toQt(m_session->email);
    m_state = State::SignedIn;
    emit signedIn();
}

void SessionController::leave() {
    m_session.reset();
    m_companyName.clear();
    m_email.clear();
    m_recoveryCode.wipe();
    m_state = State::SignedOut;
    emit signedOut();
}

void SessionController::start() {
    run(
        Step::Start, [](AccountService& accounts, const TaskControl&) { return startWith(accounts); },
        [this](Result<Started> result) {
            if (result->session) return enter(std::move(result->session));
            emit started(result->hasAccounts);
            if (result->wait.count() > 0) emit waitRequired(result->wait.count());
            if (result->resumeError) reject(Step::Resume, *result->resumeError);
        });
}

void SessionController::create(NewAccount account) {
    run(
        Step::Create,
        [account = std::move(account)](AccountService& accounts, const TaskControl&) mutable {
            auto created = accounts.create(std::move(account));
            if (created) created->session = closedOnStorageLane(std::move(created->session));
            return created;
        },
        [this](Result<CreatedAccount> created) {
            m_recoveryCode = std::move(created->recoveryCode);
            enter(std::move(created->session));
        });
}

void SessionController::signIn(const QString& email, SecretBytes password, bool staySignedIn) {
    run(
        Step::SignIn,
        [email = toStd(email), password = std::move(password),
         staySignedIn](AccountService& accounts, const TaskControl&) -> Result<SignedIn> {
            auto session = accounts.signIn(email, password);
            if (!session) return tl::unexpected(session.error());
            SignedIn signedIn{closedOnStorageLane(std::move(*session)), {}};
            if (!staySignedIn) return signedIn;
            if (const auto kept = accounts.staySignedIn(*signedIn.session); !kept)
                signedIn.notRemembered = kept.error();
            return signedIn;
        },
        [this](Result<SignedIn> result) {
            enter(std::move(result->session));
            if (result->notRemembered) reject(Step::Remember, *result->notRemembered);
        });
}

void SessionController::recover(const QString& email, SecretBytes recoveryCode, SecretBytes newPassword) {
    run(
        Step::Recover,
        [email = toStd(email), code = std::move(recoveryCode),
         password = std::move(newPassword)](AccountService& accounts, const TaskControl&) mutable {
            auto recovered = accounts.recover(email, code, std::move(password));
            if (recovered) recovered->session = closedOnStorageLane(std::move(recovered->session));
            return recovered;
        },
        [this](Result<CreatedAccount> recovered) {
            m_recoveryCode = std::move(recovered->recoveryCode);
            enter(std::move(recovered->session));
        });
}

void SessionController::restore(const std::filesystem::path& backup, SecretBytes secret, bool replace) {
    run(
        Step::Restore,
        [backup, secret = std::move(secret), replace](AccountService& accounts, const TaskControl& control) {
            auto session = accounts.restore(backup, secret, replace, control);
            if (session) *session = closedOnStorageLane(std::move(*session));
            return session;
        },
        [this](Result<SharedSession> session) { enter(std::move(*session)); });
}

void SessionController::lock() {
    if (m_state != State::SignedIn) return;
    m_state = State::Locked;
    emit locked();
}

void SessionController::unlock(SecretBytes password) {
    if (m_state != State::Locked) return;
    run(
        Step::Unlock,
        [session = m_session, password = std::move(password)](AccountService& accounts, const TaskControl&) {
            return accounts.checkPassword(*session, password);
        },
        [this](const Result<void>&) {
            m_state = State::SignedIn;
            emit unlocked();
        });
}

void SessionController::signOut() {
    if (!m_session) return;
    run(
        Step::SignOut,
        [session = m_session](AccountService& accounts, const TaskControl&) {
            return accounts.forgetDevice(*session);
        },
        [](const Result<void>&) {});
    leave();
}

void SessionController::changePassword(SecretBytes password, SecretBytes newPassword) {
    run(
        Step::ChangePassword,
        [session = m_session, password = std::move(password),
         changed = std::move(newPassword)](AccountService& accounts, const TaskControl&) mutable {
            return accounts.changePassword(*session, password, std::move(changed));
        },
        [](const Result<void>&) {});
}

void SessionController::changeEmail(SecretBytes password, const QString& newEmail) {
    run(
        Step::ChangeEmail,
        [session = m_session, password = std::move(password),
         email = toStd(newEmail)](AccountService& accounts, const TaskControl&) {
            return accounts.changeEmail(*session, password, email);
        },
        [this](const Result<void>&) {
            m_email = toQt(m_session->email);
            emit accountChanged();
        });
}

void SessionController::renameCompany(const QString& newName) {
    run(
        Step::RenameCompany,
        [session = m_session, name = toStd(newName)](AccountService& accounts, const TaskControl&) {
            return accounts.renameCompany(*session, name);
        },
        [this](const Result<void>&) {
            m_companyName = toQt(m_session->companyName);
            emit accountChanged();
        });
}

void SessionController::makeRecoveryCode(SecretBytes password) {
    run(
        Step::NewRecoveryCode,
        [session = m_session, password = std::move(password)](AccountService& accounts, const TaskControl&) {
            return accounts.newRecoveryCode(*session, password);
        },
        [this](Result<SecretBytes> code) { m_recoveryCode = std::move(*code); });
}

void SessionController::backUp(const std::filesystem::path& target) {
    run(
        Step::BackUp,
        [session = m_session, target](AccountService& accounts, const TaskControl& control) {
            return accounts.backUp(*session, target, control);
        },
        [](const Result<void>&) {});
}

void SessionController::deleteCompany(SecretBytes password) {
    run(
        Step::DeleteCompany,
        [session = m_session, password = std::move(password)](AccountService& accounts, const TaskControl&) {
            return accounts.deleteCompany(session, password);
        },
        [this](const Result<void>&) { leave(); });
}

} // namespace farol::ui
