// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_account_service.h"

#include <utility>

namespace farol::testing {

FakeAccountService::FakeAccountService(CompanyDatabases& databases, std::filesystem::path folder)
    : m_databases(databases), m_folder(std::move(folder)) {}

void FakeAccountService::failNext(Error error) {
    const std::lock_guard lock(m_mutex);
    m_failures.push_back(std::move(error));
}

Result<void> FakeAccountService::planned() {
    const std::lock_guard lock(m_mutex);
    if (m_failures.empty()) return {};
    Error error = std::move(m_failures.front());
    m_failures.pop_front();
    return tl::unexpected(std::move(error));
}

Result<std::shared_ptr<CompanySession>> FakeAccountService::open(const std::string& email, bool isNew) {
    const Account& account = m_accounts.at(email);
    auto session = std::make_shared<CompanySession>();
    session->accountId = account.id;
    session->companyName = account.company;
    session->email = email;
    session->folder = m_folder / account.id;
    session->dataKey = SecretBytes(32);
    std::filesystem::create_directories(session->folder);
    const auto file = session->folder / "farol.db";
    auto database =
        isNew ? m_databases.create(file, session->dataKey) : m_databases.open(file, session->dataKey);
    if (!database) return tl::unexpected(database.error());
    session->database = std::move(*database);
    return session;
}

Result<void> FakeAccountService::proven(const CompanySession& session, const SecretBytes& password) {
    if (auto failed = planned(); !failed) return failed;
    if (m_accounts.at(session.email).password != password.text()) return failure(ErrorCode::WrongCredentials);
    return {};
}

Result<bool> FakeAccountService::hasAccounts() const {
    return !m_accounts.empty();
}

Result<CreatedAccount> FakeAccountService::create(NewAccount account) {
    if (auto failed = planned(); !failed) return tl::unexpected(failed.error());
    if (m_accounts.contains(account.email)) return failure(ErrorCode::AlreadyExists);
    m_accounts[account.email] = {std::to_string(m_accounts.size()), account.companyName,
                                 std::string(account.password.text())};
    auto session = open(account.email, true);
    if (!session) return tl::unexpected(session.error());
    return CreatedAccount{std::move(*session), SecretBytes::fromText(kRecoveryCode)};
}

Result<std::shared_ptr<CompanySession>> FakeAccountService::signIn(const std::string& email,
                                                                   const SecretBytes& password) {
    if (auto failed = planned(); !failed) return tl::unexpected(failed.error());
    const auto found = m_accounts.find(email);
    if (found == m_accounts.end() || found->second.password != password.text())
        return failure(ErrorCode::WrongCredentials);
    return open(email, false);
}

Result<std::chrono::seconds> FakeAccountService::waitBeforeSignIn() const {
    return std::chrono::seconds(0);
}

Result<std::shared_ptr<CompanySession>> FakeAccountService::resume() {
    if (auto failed = planned(); !failed) return tl::unexpected(failed.error());
    if (m_remembered.empty()) return std::shared_ptr<CompanySession>();
    return open(m_remembered, false);
}

Result<void> FakeAccountService::staySignedIn(const CompanySession& session) {
    if (m_noKeychain) return failure(ErrorCode::NotAvailable);
    m_remembered = session.email;
    return {};
}

Result<void> FakeAccountService::forgetDevice(const CompanySession&) {
    m_remembered.clear();
    return {};
}

Result<CreatedAccount> FakeAccountService::recover(const std::string& email, const SecretBytes& recoveryCode,
                                                   SecretBytes newPassword) {
    if (auto failed = planned(); !failed) return tl::unexpected(failed.error());
    const auto found = m_accounts.find(email);
    if (found == m_accounts.end() || recoveryCode.text() != kRecoveryCode)
        return failure(ErrorCode::WrongCredentials);
    found->second.password = newPassword.text();
    auto session = open(email, false);
    if (!session) return tl::unexpected(session.error());
    return CreatedAccount{std::move(*session), SecretBytes::fromText(kRecoveryCode)};
}

Result<void> FakeAccountService::changePassword(CompanySession& session, const SecretBytes& password,
                                                SecretBytes newPassword) {
    if (auto wrong = proven(session, password); !wrong) return wrong;
    m_accounts.at(session.email).password = newPassword.text();
    return {};
}

Result<void> FakeAccountService::changeEmail(CompanySession& session, const SecretBytes& password,
                                             const std::string& newEmail) {
    if (auto wrong = proven(session, password); !wrong) return wrong;
    auto account = m_accounts.extract(session.email);
    account.key() = newEmail;
    m_accounts.insert(std::move(account));
    session.email = newEmail;
    return {};
}

Result<SecretBytes> FakeAccountService::newRecoveryCode(CompanySession& session,
                                                        const SecretBytes& password) {
    if (auto wrong = proven(session, password); !wrong) return tl::unexpected(wrong.error());
    return SecretBytes::fromText(kRecoveryCode);
}

Result<void> FakeAccountService::renameCompany(CompanySession& session, const std::string& newName) {
    m_accounts.at(session.email).company = newName;
    session.companyName = newName;
    return planned();
}

Result<void> FakeAccountService::checkPassword(CompanySession& session, const SecretBytes& password) {
    return proven(session, password);
}

Result<void> FakeAccountService::deleteCompany(std::shared_ptr<CompanySession> session,
                                               const SecretBytes& password) {
    if (auto wrong = proven(*session, password); !wrong) return wrong;
    session->database.reset();
    std::filesystem::remove_all(session->folder);
    m_accounts.erase(session->email);
    m_remembered.clear();
    return {};
}

Result<void> FakeAccountService::backUp(CompanySession& session, const std::filesystem::path& target,
                                        const TaskControl& control) {
    if (auto failed = planned(); !failed) return failed;
    return session.database->copyTo(target, control);
}

Result<std::shared_ptr<CompanySession>> FakeAccountService::restore(const std::filesystem::path&,
                                                                    const SecretBytes&, bool replace,
                                                                    const TaskControl&) {
    if (auto failed = planned(); !failed) return tl::unexpected(failed.error());
    if (!replace && !m_accounts.empty()) return failure(ErrorCode::AlreadyExists);
    if (m_accounts.empty()) return failure(ErrorCode::BadBackup);
    return open(m_accounts.begin()->first, false);
}

} // namespace farol::testing
