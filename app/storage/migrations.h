// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to a version of the schema.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/base/result.h"

#include <span>

namespace farol::platform {

// Runs those of `migrations` that the database has not had yet, each in a transaction of its own.
//   isNew    it was just created, and has had none
//   errors   NewerVersion when it has had more; Damaged when it is another program's; those of SQLite
Result<void> migrate(const EncryptedConnection& connection, std::span<const char* const> migrations,
                     bool isNew = false);

} // namespace farol::platform
