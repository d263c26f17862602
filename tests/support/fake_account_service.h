// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts in memory, with the failures that a test asks for.
#pragma once

#include "core/accounts/account_service.h"

#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace farol::testing {

// Databases are real or fake, as the test hands them in; each company keeps its own in `folder`.
class FakeAccountService final : public AccountService {
public:
    FakeAccountService(CompanyDatabases& databases, std::filesystem::path folder);

    // The next call of any kind fails so.
    void failNext(Error error);
    void stayUnavailable(bool unavailable) { m_noKeychain = unavailable; }
    bool remembersDevice() const { return !m_remembered.empty(); }
    static constexpr char kRecoveryCode[] = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH";

    Result<bool> hasAccounts() const override;
    Result<CreatedAccount> create(NewAccount account) override;
    Result<std::shared_ptr<CompanySession>> signIn(const std::string& email,
                                                   const SecretBytes& password) override;
    Result<std::chrono::seconds> waitBeforeSignIn() const override;
    Result<std::shared_ptr<CompanySession>> resume() override;
    Result<void> staySignedIn(const CompanySession& session) override;
    Result<void> forgetDevice(const CompanySession& session) override;
    Result<CreatedAccount> recover(const std::string& email, const SecretBytes& recoveryCode,
                                   SecretBytes newPassword) override;
    Result<void> changePassword(CompanySession& session, const SecretBytes& password,
                                SecretBytes newPassword) override;
    Result<void> changeEmail(CompanySession& session, const SecretBytes& password,
                             const std::string& newEmail) override;
    Result<SecretBytes> newRecoveryCode(CompanySession& session, const SecretBytes& password) override;
    Result<void> renameCompany(CompanySession& session, const std::string& newName) override;
    Result<void> checkPassword(CompanySession& session, const SecretBytes& password) override;
    Result<void> deleteCompany(std::shared_ptr<CompanySession> session, const SecretBytes& password) override;
    Result<void> backUp(CompanySession& session, const std::filesystem::path& target,
                        const TaskControl& control) override;
    Result<std::shared_ptr<CompanySession>> restore(const std::filesystem::path& backup,
                                                    const SecretBytes& secret, bool replace,
                                                    const TaskControl& control) override;

private:
    struct Account {
        std::string id;
        std::string company;
        std::string password;
    };

    Result<void> planned();
    Result<void> proven(const CompanySession& session, const SecretBytes& password);
    Result<std::shared_ptr<CompanySession>> open(const std::string& email, bool isNew);

    CompanyDatabases& m_databases;
    std::filesystem::path m_folder;
    std::mutex m_mutex; // the test plans failures on its own thread
    std::deque<Error> m_failures;
    std::map<std::string, Account> m_accounts; // by e-mail
    std::string m_remembered;                  // e-mail
    bool m_noKeychain = false;
};

} // namespace farol::testing
