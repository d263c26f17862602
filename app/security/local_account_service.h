// SPDX-License-Identifier: GPL-3.0-or-later
// Companies' accounts in a folder of this machine.
#pragma once

#include "app/security/account_directory.h"
#include "app/security/account_keys.h"
#include "app/security/installation.h"
#include "app/security/password_hasher.h"
#include "app/security/sign_in_gate.h"
#include "core/accounts/account_service.h"
#include "core/ports/clock.h"
#include "core/ports/company_database.h"
#include "core/ports/secret_store.h"

namespace farol::platform {

// What the service works with; all must outlive it.
struct AccountServiceParts {
    std::filesystem::path folder; // the data folder; made when first needed
    CompanyDatabases& databases;
    SecretStore& secrets;
    const Clock& clock;
    PasswordHasher& hasher;
    KdfCost cost = {};
};

class LocalAccountService final : public AccountService {
public:
    explicit LocalAccountService(const AccountServiceParts& parts);

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
    struct Proven {
        CompanyEntry company;
        SecretBytes dataKey;
    };

    Result<Installation> installation() const;
    Result<Proven> prove(const std::string& email, SlotKind kind, const SecretBytes& secret);
    Result<std::shared_ptr<CompanySession>> open(Proven proven);
    Result<void> judgeTry(const std::filesystem::path& folder, const Result<SecretBytes>& dataKey);
    Result<void> noteFailures(CompanySession& session);
    Result<void> noteSignIn(CompanySession& session);
    Result<AccountHeader> confirm(CompanySession& session, const SecretBytes& password);
    Result<SecretBytes> setRecoveryCode(AccountHeader& header, const SecretBytes& dataKey);
    Result<void> publishNew(const NewAccount& account, const AccountHeader& header,
                            const SecretBytes& dataKey);
    Result<SecretBytes> openWithEither(const AccountHeader& header, const SecretBytes& secret);
    Result<void> fillFromBackup(const StagedCompany& staged, const std::filesystem::path& backup,
                                AccountHeader header, const SecretBytes& dataKey, const TaskControl& control);
    Result<void> makeSureIsClosed(const std::string& accountId, const SecretBytes& dataKey);
    void removeDeviceSecretOf(const std::string& accountId);

    AccountDirectory m_directory;
    CompanyDatabases& m_databases;
    SecretStore& m_secrets;
    AccountKeys m_keys;
    mutable SignInGate m_gate; // asking for the wait may note that the clock was set back
};

} // namespace farol::platform
