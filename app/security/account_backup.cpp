// SPDX-License-Identifier: GPL-3.0-or-later
// LocalAccountService: a company into one file and back.
#include "app/security/backup_file.h"
#include "app/security/company_folder.h"
#include "app/security/local_account_service.h"
#include "app/security/open_company.h"
#include "core/accounts/recovery_code.h"
#include "core/base/file_bytes.h"

#include <system_error>
#include <utility>

namespace farol::platform {
namespace {

namespace fs = std::filesystem;

// A file that goes with this object.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path) : m_path(std::move(path)) { remove(); }
    ~TemporaryFile() { remove(); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const fs::path& path() const { return m_path; }

private:
    void remove() const {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    fs::path m_path;
};

} // namespace

Result<void> LocalAccountService::backUp(CompanySession& session, const fs::path& target,
                                         const TaskControl& control) {
    Result<AccountHeader> header = loadHeader(session.folder);
    if (!header) return tl::unexpected(header.error());
    header->device.reset();    // neither this device
    header->emailHash.fill(0); // nor this installation's key is of use elsewhere
    AccountKeys::seal(*header, session.dataKey);
    const TemporaryFile copy(session.folder / "backup.db");
    if (const auto copied = session.database->copyTo(copy.path(), control.step(0, 0.5)); !copied)
        return copied;
    if (const auto written = writeBackup(target, *header, copy.path(), control.step(0.5, 1)); !written)
        return written;
    return session.database->log(Activity::BackupMade);
}

Result<SecretBytes> LocalAccountService::openWithEither(const AccountHeader& header,
                                                        const SecretBytes& secret) {
    if (const std::optional<SecretBytes> code = readRecoveryCode(secret.text()))
        return m_keys.open(header, SlotKind::Recovery, *code);
    return m_keys.open(header, SlotKind::Password, secret);
}

// Puts the backup into a folder of its own and makes it this installation's.
Result<void> LocalAccountService::fillFromBackup(const StagedCompany& staged, const fs::path& backup,
                                                 AccountHeader header, const SecretBytes& dataKey,
                                                 const TaskControl& control) {
    // Where the installation's key was lost, restoring is the way back, so it may make a new one.
    const Result<Installation> installed = Installation::open(m_directory.root(), true);
    if (!installed) return tl::unexpected(installed.error());
    if (const auto done = extractDatabase(backup, databaseIn(staged.folder()), control); !done) return done;
    auto session = openCompany(m_databases, *installed, {staged.folder(), header}, dataKey.clone());
    if (!session && session.error().code == ErrorCode::Damaged)
        return failure(ErrorCode::BadBackup, pathText(backup), "its database is damaged");
    if (!session) return tl::unexpected(session.error());
    header.emailHash = installed->emailHash((*session)->email);
    const auto taken = m_directory.find(header.emailHash);
    if (taken && *taken && (*taken)->header.accountId != header.accountId)
        return failure(ErrorCode::AlreadyExists, {}, "another account has its e-mail address");
    if (const auto logged = (*session)->database->log(Activity::Restored); !logged) return logged;
    AccountKeys::seal(header, dataKey);
    return saveHeader(staged.folder(), header);
}

// What is there may be damaged or even gone, but it may not be open: nothing moves from under a session.
Result<void> LocalAccountService::makeSureIsClosed(const std::string& accountId, const SecretBytes& dataKey) {
    const auto database = m_databases.open(databaseIn(m_directory.folderOf(accountId)), dataKey);
    if (!database && database.error().code == ErrorCode::AlreadyOpen) return tl::unexpected(database.error());
    return {};
}

Result<std::shared_ptr<CompanySession>> LocalAccountService::restore(const fs::path& backup,
                                                                     const SecretBytes& secret, bool replace,
                                                                     const TaskControl& control) {
    const Result<AccountHeader> header = checkBackup(backup, control.step(0, 0.4));
    if (!header) return tl::unexpected(header.error());
    Result<SecretBytes> dataKey = openWithEither(*header, secret);
    if (!dataKey && dataKey.error().code == ErrorCode::Damaged)
        return failure(ErrorCode::BadBackup, pathText(backup), dataKey.error().detail);
    if (!dataKey) return tl::unexpected(dataKey.error());
    std::error_code ignored;
    const bool isHere = fs::exists(m_directory.folderOf(header->accountId), ignored);
    if (isHere && !replace) return failure(ErrorCode::AlreadyExists);
    if (isHere)
        if (const auto closed = makeSureIsClosed(header->accountId, *dataKey); !closed)
            return tl::unexpected(closed.error());

    Result<StagedCompany> staged = m_directory.stage(header->accountId);
    if (!staged) return tl::unexpected(staged.error());
    if (const auto filled = fillFromBackup(*staged, backup, *header, *dataKey, control.step(0.4, 1)); !filled)
        return tl::unexpected(filled.error());
    if (control.isCancelled()) return failure(ErrorCode::Cancelled);
    if (const auto published = m_directory.publish(std::move(*staged), header->accountId); !published)
        return tl::unexpected(published.error());
    Result<AccountHeader> restored = loadHeader(m_directory.folderOf(header->accountId));
    if (!restored) return tl::unexpected(restored.error());
    return open({{m_directory.folderOf(header->accountId), std::move(*restored)}, std::move(*dataKey)});
}

} // namespace farol::platform
