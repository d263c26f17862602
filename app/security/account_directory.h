// SPDX-License-Identifier: GPL-3.0-or-later
// The companies of one data folder: a folder each, that comes and goes in one step.
#pragma once

#include "core/accounts/account_header.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QLockFile;

namespace farol::platform {

struct CompanyEntry {
    std::filesystem::path folder;
    AccountHeader header;
};

// A company's folder while it is being filled. Unless published, it goes with this object.
class StagedCompany {
public:
    StagedCompany(std::filesystem::path folder, std::unique_ptr<QLockFile> lock);
    ~StagedCompany();
    StagedCompany(StagedCompany&&) noexcept;
    StagedCompany& operator=(StagedCompany&&) = delete;

    const std::filesystem::path& folder() const { return m_folder; }

private:
    friend class AccountDirectory;
    std::filesystem::path m_folder;
    std::unique_ptr<QLockFile> m_lock; // no other process may tidy up meanwhile
};

class AccountDirectory {
public:
    explicit AccountDirectory(std::filesystem::path root);

    const std::filesystem::path& root() const { return m_root; }
    std::filesystem::path folderOf(const std::string& accountId) const;

    // Whether there is any company, even a damaged one.
    Result<bool> hasCompanies() const;

    struct Listing {
        std::vector<CompanyEntry> companies;
        std::optional<Error> broken; // of a header that cannot be read
    };
    // Also finishes what a process that was killed had begun.
    //   errors   ReadFailed, NoPermission
    Result<Listing> list() const;

    //   returns  nothing when no company has this address
    //   errors   Damaged, NewerVersion when none has, but there is a header that cannot be read
    Result<std::optional<CompanyEntry>> find(const std::array<std::uint8_t, 32>& emailHash) const;

    //   errors   AlreadyOpen when another process creates or restores; WriteFailed, NoPermission
    Result<StagedCompany> stage(const std::string& accountId) const;

    // Puts it in its place; a company of that id that is there already is destroyed, after that succeeded.
    //   requires  nothing in either folder is open
    Result<void> publish(StagedCompany staged, const std::string& accountId) const;

    // Key slots first, then the files.
    //   requires  nothing in the folder is open
    //   errors   WriteFailed, NoPermission: the company is gone nevertheless, and its files the next time, or
    //            it is still there whole
    Result<void> destroy(const std::string& accountId) const;

private:
    std::unique_ptr<QLockFile> tryLock() const;
    void tidy(const std::filesystem::path& leftover) const;

    std::filesystem::path m_root;
};

} // namespace farol::platform
