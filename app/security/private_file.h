// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that only the owner may read: header, installation key, throttle.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace farol::platform {

// Makes a folder, and those above it, that only the owner may enter.
//   errors   WriteFailed, NoPermission with the folder as subject
Result<void> makePrivateFolder(const std::filesystem::path& folder);

//   limit    bytes; one byte more is read of a longer file, so that the reader sees that it is too long
//   returns  nothing when there is no such file
//   errors   ReadFailed, NoPermission
Result<std::optional<std::string>> readPrivateFile(const std::filesystem::path& file, std::size_t limit);

// Replaces the file in one step; it is on the disk when this returns.
//   errors   WriteFailed, NoPermission; NotFound when the folder is gone
Result<void> writePrivateFile(const std::filesystem::path& file, std::string_view bytes);

// Waits until a file, or the names in a folder, are on the disk.
//   errors   WriteFailed, NoPermission, NotFound
Result<void> waitForDisk(const std::filesystem::path& path);

// Overwrites the file where it stands, so that its old contents go with it, as far as the disk allows.
Result<void> overwriteWithZeros(const std::filesystem::path& file);

} // namespace farol::platform
