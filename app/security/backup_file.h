// SPDX-License-Identifier: GPL-3.0-or-later
// A company in one file: its header and its encrypted database, with a hash over both.
#pragma once

#include "core/accounts/account_header.h"
#include "core/base/result.h"
#include "core/base/task_control.h"

#include <filesystem>

namespace farol::platform {

// Replaces `target` in one step. The header goes in without its device slot.
//   database  a copy that nobody writes to
//   source    docs/account_header.md, "Backup"
//   errors    WriteFailed, NoPermission, NotFound, ReadFailed, Cancelled
Result<void> writeBackup(const std::filesystem::path& target, const AccountHeader& header,
                         const std::filesystem::path& database, const TaskControl& control);

// Reads the whole file and checks all of it.
//   errors   BadBackup, NewerVersion with the backup as subject; NotFound, NoPermission, ReadFailed,
//   Cancelled
Result<AccountHeader> checkBackup(const std::filesystem::path& backup, const TaskControl& control);

// Writes the database in the backup to `target`, and checks the whole file again on the way.
//   errors   as checkBackup and writeBackup
Result<void> extractDatabase(const std::filesystem::path& backup, const std::filesystem::path& target,
                             const TaskControl& control);

} // namespace farol::platform
