// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all leads of the database as one file in memory.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/ports/lead_store.h"

namespace farol::platform {

//   control  polled every 1,024 rows; progress is rows read / N
//   errors   Cancelled; Damaged
Result<StoredLeads> loadLeads(const EncryptedConnection& connection, const TaskControl& control);

} // namespace farol::platform
