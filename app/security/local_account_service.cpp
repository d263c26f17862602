// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/local_account_service.h"

#include "app/security/company_folder.h"
#include "app/security/key_slot.h"
#include "app/security/open_company.h"
#include "app/security/random_bytes.h"
#include "core/accounts/account_email.h"
#include "core/accounts/company_name.h"
#include "core/accounts/password_policy.h"
#include "core/accounts/recovery_code.h"
#include "core/base/file_bytes.h"
#include "core/text/fold.h"

#include <utility>

namespace farol::platform {
namespace {

Result<void> checkNewPassword(const SecretBytes& password, const std::vector<std::string_view>& known) {
    if (judgePassword(password, known).problem != PasswordProblem::None)
        return failure(ErrorCode::WeakPassword);
    return {};
}

} // namespace

LocalAccountService::LocalAccountService(const AccountServiceParts& parts)
    : m_directory(parts.folder),
      m_databases(parts.databases),
      m_secrets(parts.secrets),
      m_keys(parts.hasher, parts.cost),
      m_gate(parts.folder, parts.clock) {}

Result<bool> LocalAccountService::hasAccounts() const {
    return m_directory.hasCompanies();
}

Result<Installation> LocalAccountService::installation() const {
    const Result<bool> hasCompanies = m_directory.hasCompanies();
    if (!hasCompanies) return tl::unexpected(hasCompanies.error());
    return Installation::open(m_directory.root(), !*hasCompanies);
}

Result<CreatedAccount> LocalAccountService::create(NewAccount account) {
    const std::optional<std::string> name = companyName(account.companyName);
    if (!name) return failure(ErrorCode::BadArgument, "companyName");
    account.companyName = *name;
    account.email = std::string(trimmed(account.email));
    if (!isAccountEmail(account.email)) return failure(ErrorCode::BadArgument, "email");
    if (const auto fine = checkNewPassword(account.password, {account.companyName, account.email}); !fine)
        return tl::unexpected(fine.error());
    const Result<Installation> installed = installation();
    if (!installed) return tl::unexpected(installed.error());

    AccountHeader header;
    header.accountId = randomAccountId();
    header.emailHash = installed->emailHash(account.email);
    const auto taken = m_directory.find(header.emailHash);
    if (taken && *taken) return failure(ErrorCode::AlreadyExists);
    SecretBytes dataKey = randomSecret(kKeyBytes);
    if (const auto set = m_keys.setSlot(header, SlotKind::Password, account.password, dataKey); !set)
        return tl::unexpected(set.error());
    Result<SecretBytes> code = setRecoveryCode(header, dataKey);
    if (!code) return tl::unexpected(code.error());
    AccountKeys::seal(header, dataKey);
    if (const auto published = publishNew(account, header, dataKey); !published)
        return tl::unexpected(published.error());
    const CompanyEntry company{m_directory.folderOf(header.accountId), header};
    auto session = openCompany(m_databases, *installed, company, std::move(dataKey));
    if (!session) {
        // Nobody has seen its recovery code: it may not stay.
        (void)m_directory.destroy(header.accountId);
        return tl::unexpected(session.error());
    }
    return CreatedAccount{std::move(*session), std::move(*code)};
}

// Built aside and moved into place when it is whole: a creation that is cut short leaves no company.
Result<void> LocalAccountService::publishNew(const NewAccount& account, const AccountHeader& header,
                                             const SecretBytes& dataKey) {
    Result<StagedCompany> staged = m_directory.stage(header.accountId);
    if (!staged) return tl::unexpected(staged.error());
    auto database = m_databases.create(databaseIn(staged->folder()), dataKey);
    if (!database) return tl::unexpected(database.error());
    if (const auto named = nameCompany(**database, account.companyName, account.email); !named) return named;
    if (const auto logged = (*database)->log(Activity::AccountCreated); !logged) return logged;
    database->reset();
    if (const auto saved = saveHeader(staged->folder(), header); !saved) return saved;
    return m_directory.publish(std::move(*staged), header.accountId);
}

// A try that something else was in the way of does not count as failed, nor does a right one, whatever
// follows.
Result<void> LocalAccountService::judgeTry(const std::filesystem::path& folder,
                                           const Result<SecretBytes>& dataKey) {
    if (!dataKey && dataKey.error().code == ErrorCode::WrongCredentials)
        return failure(ErrorCode::WrongCredentials);
    if (const Result<void> withdrawn = m_gate.withdraw(); !withdrawn) return withdrawn;
    if (!dataKey) return failure(dataKey.error().code, pathText(headerIn(folder)), dataKey.error().detail);
    return {};
}

// An unknown address goes the same way as a known one, with a header that nothing opens.
Result<LocalAccountService::Proven> LocalAccountService::prove(const std::string& email, SlotKind kind,
                                                               const SecretBytes& secret) {
    const Result<Installation> installed = installation();
    if (!installed) return tl::unexpected(installed.error());
    Result<std::optional<CompanyEntry>> found = m_directory.find(installed->emailHash(email));
    if (!found) return tl::unexpected(found.error());
    if (const Result<void> entered = m_gate.enter(); !entered) return tl::unexpected(entered.error());
    CompanyEntry company = *found ? std::move(**found) : CompanyEntry{{}, m_keys.decoy()};
    Result<SecretBytes> dataKey = m_keys.open(company.header, kind, secret);
    if (const auto judged = judgeTry(company.folder, dataKey); !judged) return tl::unexpected(judged.error());
    return Proven{std::move(company), std::move(*dataKey)};
}

Result<std::shared_ptr<CompanySession>> LocalAccountService::open(Proven proven) {
    const Result<Installation> installed = installation();
    if (!installed) return tl::unexpected(installed.error());
    return openCompany(m_databases, *installed, proven.company, std::move(proven.dataKey));
}

// Which tries failed before is entered now, because only now somebody may read it.
Result<void> LocalAccountService::noteFailures(CompanySession& session) {
    const Result<std::uint32_t> failures = m_gate.reset();
    if (!failures) return tl::unexpected(failures.error());
    if (*failures == 0) return {};
    return session.database->log(Activity::FailedSignIns, *failures);
}

Result<void> LocalAccountService::noteSignIn(CompanySession& session) {
    if (const Result<void> noted = noteFailures(session); !noted) return noted;
    return session.database->log(Activity::SignedIn);
}

Result<std::shared_ptr<CompanySession>> LocalAccountService::signIn(const std::string& email,
                                                                    const SecretBytes& password) {
    Result<Proven> proven = prove(email, SlotKind::Password, password);
    if (!proven) return tl::unexpected(proven.error());
    auto session = open(std::move(*proven));
    if (!session) return session;
    if (const Result<void> noted = noteSignIn(**session); !noted) return tl::unexpected(noted.error());
    return session;
}

Result<std::chrono::seconds> LocalAccountService::waitBeforeSignIn() const {
    return m_gate.remaining();
}

Result<SecretBytes> LocalAccountService::setRecoveryCode(AccountHeader& header, const SecretBytes& dataKey) {
    const SecretBytes secret = randomSecret(kRecoveryBytes);
    if (const auto set = m_keys.setSlot(header, SlotKind::Recovery, secret, dataKey); !set)
        return tl::unexpected(set.error());
    return writeRecoveryCode(secret);
}

Result<CreatedAccount> LocalAccountService::recover(const std::string& email, const SecretBytes& recoveryCode,
                                                    SecretBytes newPassword) {
    const std::optional<SecretBytes> secret = readRecoveryCode(recoveryCode.text());
    if (!secret) return failure(ErrorCode::BadArgument, "recoveryCode", "a character is missing or wrong");
    if (const auto fine = checkNewPassword(newPassword, {email}); !fine) return tl::unexpected(fine.error());
    Result<Proven> proven = prove(email, SlotKind::Recovery, *secret);
    if (!proven) return tl::unexpected(proven.error());
    AccountHeader header = proven->company.header;
    auto session = open(std::move(*proven));
    if (!session) return tl::unexpected(session.error());
    CompanySession& company = **session;
    if (const auto fine = checkNewPassword(newPassword, {email, company.companyName}); !fine)
        return tl::unexpected(fine.error());
    if (const auto set = m_keys.setSlot(header, SlotKind::Password, newPassword, company.dataKey); !set)
        return tl::unexpected(set.error());
    Result<SecretBytes> code = setRecoveryCode(header, company.dataKey);
    if (!code) return tl::unexpected(code.error());
    header.device.reset(); // whoever lost a password may have lost a device too
    AccountKeys::seal(header, company.dataKey);
    if (const auto saved = saveHeader(company.folder, header); !saved) return tl::unexpected(saved.error());
    // The old code is dead by now: the new one has to be shown, whatever becomes of the log.
    (void)noteSignIn(company);
    (void)company.database->log(Activity::Recovered);
    return CreatedAccount{std::move(*session), std::move(*code)};
}

} // namespace farol::platform
