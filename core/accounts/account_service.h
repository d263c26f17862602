// SPDX-License-Identifier: GPL-3.0-or-later
// Companies' accounts on this machine: create, sign in, recover, change, back up, delete.
#pragma once

#include "core/accounts/company_session.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/base/task_control.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace farol {

struct NewAccount {
    std::string companyName;
    std::string email;
    SecretBytes password;
};

// The recovery code is shown once, and kept nowhere.
struct CreatedAccount {
    std::shared_ptr<CompanySession> session;
    SecretBytes recoveryCode; // as a person writes it: groups of letters and digits
};

//   thread  one at a time; key derivation and disk work: never on the GUI thread
//   errors  of all: WriteFailed, NoPermission with the folder as subject
class AccountService {
public:
    virtual ~AccountService() = default;

    virtual Result<bool> hasAccounts() const = 0;

    //   errors   WeakPassword; AlreadyExists when the e-mail has an account here; BadArgument with the
    //            subject "email" or "companyName" for what is none
    virtual Result<CreatedAccount> create(NewAccount account) = 0;

    // Derives a key for an unknown e-mail too, and answers it as it answers a wrong password.
    //   errors   WrongCredentials; TooManyAttempts, detail: seconds to wait; Damaged, NewerVersion,
    //            AlreadyOpen
    virtual Result<std::shared_ptr<CompanySession>> signIn(const std::string& email,
                                                           const SecretBytes& password) = 0;

    // How long the next sign-in must wait.
    virtual Result<std::chrono::seconds> waitBeforeSignIn() const = 0;

    // Signs in with the secret of this device, where a person asked to stay signed in.
    //   returns  nothing when nobody did
    //   errors   NotAvailable when the keychain does not answer or gives no secret, as a locked one does;
    //            WrongCredentials when the secret does not fit, or belongs to a company that is gone;
    //            Damaged, NewerVersion, AlreadyOpen
    virtual Result<std::shared_ptr<CompanySession>> resume() = 0;
    //   errors   NotAvailable
    virtual Result<void> staySignedIn(const CompanySession& session) = 0;
    // Destroys the device's slot and secret; a keychain that does not answer does not keep the slot alive.
    virtual Result<void> forgetDevice(const CompanySession& session) = 0;

    // The code and the session's device slot hold no longer; a new code is given.
    //   errors   BadArgument with the subject "recoveryCode" for a typing mistake, which counts as no try;
    //            WrongCredentials; TooManyAttempts; WeakPassword; Damaged, NewerVersion, AlreadyOpen
    virtual Result<CreatedAccount> recover(const std::string& email, const SecretBytes& recoveryCode,
                                           SecretBytes newPassword) = 0;

    // Each but the last asks for the present password; failed tries count as those of signIn.
    //   errors   WrongCredentials; TooManyAttempts; WeakPassword; AlreadyExists; BadArgument
    virtual Result<void> changePassword(CompanySession& session, const SecretBytes& password,
                                        SecretBytes newPassword) = 0;
    virtual Result<void> changeEmail(CompanySession& session, const SecretBytes& password,
                                     const std::string& newEmail) = 0;
    virtual Result<SecretBytes> newRecoveryCode(CompanySession& session, const SecretBytes& password) = 0;
    virtual Result<void> renameCompany(CompanySession& session, const std::string& newName) = 0;

    // Whether `password` is the company's: to unlock the window.
    //   errors   WrongCredentials; TooManyAttempts
    virtual Result<void> checkPassword(CompanySession& session, const SecretBytes& password) = 0;

    // Destroys the key slots, then the files. The session is closed by it.
    //   errors   WrongCredentials; TooManyAttempts
    virtual Result<void> deleteCompany(std::shared_ptr<CompanySession> session,
                                       const SecretBytes& password) = 0;

    // One encrypted file with the header, opened elsewhere with password or recovery code.
    virtual Result<void> backUp(CompanySession& session, const std::filesystem::path& target,
                                const TaskControl& control = {}) = 0;

    // Puts a backup beside what there is; takes the place of the same company's data only when all of it
    // succeeded, and only if `replace`.
    //   secret   password or recovery code
    //   errors   WrongCredentials; BadBackup; AlreadyExists when the company is here and not `replace`;
    //            NewerVersion; AlreadyOpen when it is open
    virtual Result<std::shared_ptr<CompanySession>> restore(const std::filesystem::path& backup,
                                                            const SecretBytes& secret, bool replace,
                                                            const TaskControl& control = {}) = 0;
};

} // namespace farol
