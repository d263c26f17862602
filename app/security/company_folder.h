// SPDX-License-Identifier: GPL-3.0-or-later
// What is where in the folder of one company.
#pragma once

#include "core/accounts/account_header.h"
#include "core/base/result.h"

#include <filesystem>

namespace farol::platform {

std::filesystem::path headerIn(const std::filesystem::path& folder);
std::filesystem::path databaseIn(const std::filesystem::path& folder);

// Errors have the header's path as subject.
//   errors   NotFound, Damaged, NewerVersion, ReadFailed, NoPermission
Result<AccountHeader> loadHeader(const std::filesystem::path& folder);

// Replaces the header in one step.
//   errors   WriteFailed, NoPermission, NotFound
Result<void> saveHeader(const std::filesystem::path& folder, const AccountHeader& header);

} // namespace farol::platform
