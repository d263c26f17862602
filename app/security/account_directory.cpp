// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/account_directory.h"

#include "app/security/company_folder.h"
#include "app/security/private_file.h"
#include "core/base/file_bytes.h"
#include "core/base/system_error.h"

#include <QLockFile>
#include <QString>

#include <algorithm>
#include <system_error>
#include <utility>

namespace farol::platform {
namespace {

namespace fs = std::filesystem;

// A folder under one of these names belongs to something unfinished.
constexpr std::string_view kNew = "new-";   // being filled
constexpr std::string_view kOld = "old-";   // being replaced
constexpr std::string_view kGone = "gone-"; // being destroyed

fs::path prefixed(const fs::path& root, std::string_view prefix, const std::string& accountId) {
    return root / (std::string(prefix) + accountId);
}

Result<void> moveFolder(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (!error) return {};
    return failure(codeOfErrno(error.value(), ErrorCode::WriteFailed), pathText(from),
                   systemMessage(error.value()));
}

// The slots go first: without them the rest is noise, whatever becomes of it.
Result<void> destroyFolder(const fs::path& folder) {
    std::error_code error;
    if (fs::exists(headerIn(folder), error))
        if (const Result<void> done = overwriteWithZeros(headerIn(folder)); !done) return done;
    fs::remove(headerIn(folder), error);
    fs::remove_all(folder, error);
    if (!error) return {};
    return failure(codeOfErrno(error.value(), ErrorCode::WriteFailed), pathText(folder),
                   systemMessage(error.value()));
}

// Names of the folders in the root.
Result<std::vector<std::string>> folderNames(const fs::path& root) {
    std::vector<std::string> names;
    std::error_code error;
    fs::directory_iterator entry(root, error);
    if (error == std::errc::no_such_file_or_directory) return names;
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_directory(ignored)) names.push_back(pathText(entry->path().filename()));
    }
    if (error)
        return failure(codeOfErrno(error.value(), ErrorCode::ReadFailed), pathText(root),
                       systemMessage(error.value()));
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

StagedCompany::StagedCompany(fs::path folder, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder)), m_lock(std::move(lock)) {}

StagedCompany::StagedCompany(StagedCompany&& other) noexcept
    : m_folder(std::exchange(other.m_folder, {})), m_lock(std::move(other.m_lock)) {}

StagedCompany::~StagedCompany() {
    std::error_code ignored;
    if (!m_folder.empty()) fs::remove_all(m_folder, ignored);
}

AccountDirectory::AccountDirectory(fs::path root) : m_root(std::move(root)) {}

fs::path AccountDirectory::folderOf(const std::string& accountId) const {
    return m_root / accountId;
}

Result<bool> AccountDirectory::hasCompanies() const {
    const Result<std::vector<std::string>> names = folderNames(m_root);
    if (!names) return tl::unexpected(names.error());
    return std::any_of(names->begin(), names->end(), [](const std::string& name) {
        return isAccountId(name) || (name.starts_with(kOld) && isAccountId(name.substr(kOld.size())));
    });
}

std::unique_ptr<QLockFile> AccountDirectory::tryLock() const {
    const fs::path file = m_root / "farol.lock";
    auto lock = std::make_unique<QLockFile>(QString::fromStdU16String(file.u16string()));
    lock->setStaleLockTime(0); // only a lock whose process is dead is stale
    if (!lock->tryLock(0)) lock.reset();
    return lock;
}

void AccountDirectory::tidy(const fs::path& leftover) const {
    const std::string name = pathText(leftover.filename());
    if (!name.starts_with(kOld)) {
        (void)destroyFolder(leftover); // what does not go now goes the next time
        return;
    }
    const fs::path place = folderOf(name.substr(kOld.size()));
    std::error_code ignored;
    if (fs::exists(place, ignored))
        (void)destroyFolder(leftover);
    else
        fs::rename(leftover, place, ignored);
}

Result<AccountDirectory::Listing> AccountDirectory::list() const {
    Result<std::vector<std::string>> names = folderNames(m_root);
    if (!names) return tl::unexpected(names.error());
    const auto isLeftover = [](const std::string& name) {
        return name.starts_with(kNew) || name.starts_with(kOld) || name.starts_with(kGone);
    };
    if (std::any_of(names->begin(), names->end(), isLeftover))
        if (const auto lock = tryLock()) {
            for (const std::string& name : *names)
                if (isLeftover(name)) tidy(m_root / name);
            names = folderNames(m_root);
            if (!names) return tl::unexpected(names.error());
        }
    Listing listing;
    for (const std::string& name : *names) {
        if (!isAccountId(name)) continue;
        Result<AccountHeader> header = loadHeader(folderOf(name));
        if (header && header->accountId != name)
            header = failure(ErrorCode::Damaged, pathText(headerIn(folderOf(name))), "of another account");
        if (header)
            listing.companies.push_back({folderOf(name), std::move(*header)});
        else
            listing.broken = header.error();
    }
    return listing;
}

Result<std::optional<CompanyEntry>>
AccountDirectory::find(const std::array<std::uint8_t, 32>& emailHash) const {
    Result<Listing> listing = list();
    if (!listing) return tl::unexpected(listing.error());
    for (CompanyEntry& company : listing->companies)
        if (company.header.emailHash == emailHash) return std::move(company);
    if (listing->broken) return tl::unexpected(*listing->broken);
    return std::nullopt;
}

Result<StagedCompany> AccountDirectory::stage(const std::string& accountId) const {
    if (const Result<void> made = makePrivateFolder(m_root); !made) return tl::unexpected(made.error());
    std::unique_ptr<QLockFile> lock = tryLock();
    if (!lock) return failure(ErrorCode::AlreadyOpen, {}, "another process creates or restores a company");
    StagedCompany staged(prefixed(m_root, kNew, accountId), std::move(lock));
    std::error_code ignored;
    fs::remove_all(staged.folder(), ignored);
    if (const Result<void> made = makePrivateFolder(staged.folder()); !made)
        return tl::unexpected(made.error());
    return staged;
}

Result<void> AccountDirectory::publish(StagedCompany staged, const std::string& accountId) const {
    const fs::path place = folderOf(accountId);
    const fs::path former = prefixed(m_root, kOld, accountId);
    std::error_code ignored;
    const bool replaces = fs::exists(place, ignored);
    if (replaces)
        if (const Result<void> moved = moveFolder(place, former); !moved) return moved;
    if (const Result<void> moved = moveFolder(staged.folder(), place); !moved) {
        if (replaces) fs::rename(former, place, ignored);
        return moved;
    }
    staged.m_folder.clear();
    if (const Result<void> waited = waitForDisk(m_root); !waited) return waited;
    if (replaces) tidy(former);
    return {};
}

Result<void> AccountDirectory::destroy(const std::string& accountId) const {
    const fs::path gone = prefixed(m_root, kGone, accountId);
    if (const Result<void> moved = moveFolder(folderOf(accountId), gone); !moved) return moved;
    return destroyFolder(gone);
}

} // namespace farol::platform
