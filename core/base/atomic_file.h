// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a file so that a reader sees the old one whole or the new one whole, never a half.
#pragma once

#include "core/base/result.h"

#include <cstdio>
#include <filesystem>
#include <string_view>

namespace farol {

// Bytes go to a temporary neighbour; `commit` flushes it to disk and renames it over the target. Destroying
// an uncommitted file removes the neighbour and leaves the target as it was. A target that is a symbolic link
// keeps the link; the file behind it is replaced. A device or pipe is written in place.
class AtomicFile {
public:
    //   errors   WriteFailed, NoPermission, NotFound (the folder), IsFolder
    static Result<AtomicFile> create(const std::filesystem::path& target);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    //   errors   WriteFailed (a full disk, for example)
    Result<void> write(std::string_view bytes);
    //   errors   WriteFailed; the target is then untouched
    Result<void> commit();

private:
    AtomicFile(std::filesystem::path target, std::filesystem::path temporary, std::FILE* file);
    Result<void> writeFailure() const;

    std::filesystem::path m_target;
    std::filesystem::path m_temporary; // empty when written in place
    std::FILE* m_file = nullptr;       // owned; null after commit or move
};

} // namespace farol
