// SPDX-License-Identifier: GPL-3.0-or-later
// LocalAccountService: what is changed while signed in.
#include "app/security/company_folder.h"
#include "app/security/local_account_service.h"
#include "app/security/open_company.h"
#include "core/accounts/account_email.h"
#include "core/accounts/company_name.h"
#include "core/accounts/password_policy.h"
#include "core/base/file_bytes.h"
#include "core/text/fold.h"

#include <sodium.h>

#include <utility>

namespace farol::platform {
namespace {

bool isSameKey(const SecretBytes& a, const SecretBytes& b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

// For the log, once the change itself has happened: a line that cannot be written does not undo it, and must
// not make it look undone.
void noteDone(CompanySession& session, Activity what) {
    (void)session.database->log(what);
}

} // namespace

// Whoever sits at an unlocked window may not guess the password faster than at the door.
Result<AccountHeader> LocalAccountService::confirm(CompanySession& session, const SecretBytes& password) {
    Result<AccountHeader> header = loadHeader(session.folder);
    if (!header) return header;
    if (const auto entered = m_gate.enter(); !entered) return tl::unexpected(entered.error());
    const Result<SecretBytes> dataKey = m_keys.open(*header, SlotKind::Password, password);
    if (const auto judged = judgeTry(session.folder, dataKey); !judged) return tl::unexpected(judged.error());
    if (!isSameKey(*dataKey, session.dataKey))
        return failure(ErrorCode::Damaged, pathText(headerIn(session.folder)), "of another database");
    if (const auto noted = noteFailures(session); !noted) return tl::unexpected(noted.error());
    return header;
}

Result<void> LocalAccountService::checkPassword(CompanySession& session, const SecretBytes& password) {
    const Result<AccountHeader> header = confirm(session, password);
    if (!header) return tl::unexpected(header.error());
    return {};
}

Result<void> LocalAccountService::changePassword(CompanySession& session, const SecretBytes& password,
                                                 SecretBytes newPassword) {
    const PasswordVerdict verdict = judgePassword(newPassword, {session.companyName, session.email});
    if (verdict.problem != PasswordProblem::None) return failure(ErrorCode::WeakPassword);
    Result<AccountHeader> header = confirm(session, password);
    if (!header) return tl::unexpected(header.error());
    if (const auto set = m_keys.setSlot(*header, SlotKind::Password, newPassword, session.dataKey); !set)
        return set;
    AccountKeys::seal(*header, session.dataKey);
    if (const auto saved = saveHeader(session.folder, *header); !saved) return saved;
    noteDone(session, Activity::PasswordChanged);
    return {};
}

// The new address is noted in the database first and becomes the address when the header has it: cut short
// anywhere, the header and the database agree again at the next opening.
Result<void> LocalAccountService::changeEmail(CompanySession& session, const SecretBytes& password,
                                              const std::string& newEmail) {
    const std::string email(trimmed(newEmail));
    if (!isAccountEmail(email)) return failure(ErrorCode::BadArgument, "email");
    const Result<Installation> installed = installation();
    if (!installed) return tl::unexpected(installed.error());
    Result<AccountHeader> header = confirm(session, password);
    if (!header) return tl::unexpected(header.error());
    header->emailHash = installed->emailHash(email);
    const auto taken = m_directory.find(header->emailHash);
    if (taken && *taken && (*taken)->header.accountId != session.accountId)
        return failure(ErrorCode::AlreadyExists);
    if (const auto set = session.database->setSetting(kNextEmailSetting, email); !set) return set;
    AccountKeys::seal(*header, session.dataKey);
    if (const auto saved = saveHeader(session.folder, *header); !saved) return saved;
    (void)session.database->setSetting(kEmailSetting, email);
    session.email = email;
    noteDone(session, Activity::EmailChanged);
    return {};
}

Result<SecretBytes> LocalAccountService::newRecoveryCode(CompanySession& session,
                                                         const SecretBytes& password) {
    Result<AccountHeader> header = confirm(session, password);
    if (!header) return tl::unexpected(header.error());
    Result<SecretBytes> code = setRecoveryCode(*header, session.dataKey);
    if (!code) return code;
    AccountKeys::seal(*header, session.dataKey);
    if (const auto saved = saveHeader(session.folder, *header); !saved) return tl::unexpected(saved.error());
    noteDone(session, Activity::RecoveryCodeChanged);
    return code;
}

Result<void> LocalAccountService::renameCompany(CompanySession& session, const std::string& newName) {
    const std::optional<std::string> name = companyName(newName);
    if (!name) return failure(ErrorCode::BadArgument, "companyName");
    if (const auto set = session.database->setSetting(kCompanyNameSetting, *name); !set) return set;
    session.companyName = *name;
    noteDone(session, Activity::CompanyRenamed);
    return {};
}

Result<void> LocalAccountService::deleteCompany(std::shared_ptr<CompanySession> session,
                                                const SecretBytes& password) {
    const Result<AccountHeader> header = confirm(*session, password);
    if (!header) return tl::unexpected(header.error());
    session->database.reset();
    session->dataKey.wipe();
    const Result<void> destroyed = m_directory.destroy(session->accountId);
    if (header->device) removeDeviceSecretOf(session->accountId);
    return destroyed;
}

} // namespace farol::platform
