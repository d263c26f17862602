// SPDX-License-Identifier: GPL-3.0-or-later
// Takes an import back, within a transaction of its caller (docs/storage.md, "How undo works").
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/ports/lead_store.h"

namespace farol::platform {

//   errors   Cancelled; those of SQLite
Result<LeadStore::Undone> undoImport(const EncryptedConnection& connection, ImportKey import,
                                     const TaskControl& control);

} // namespace farol::platform
