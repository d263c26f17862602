// SPDX-License-Identifier: GPL-3.0-or-later
// Removes leads so that nothing of them is left in any page of the database.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/base/result.h"
#include "core/company/company_records.h"

#include <cstddef>
#include <vector>

namespace farol::platform {

// Deletes leads, their notes and what they were before; within a transaction of the caller, who sweeps
// afterwards.
//   returns  how many leads went
Result<std::size_t> removeLeads(const EncryptedConnection& connection, const std::vector<LeadKey>& leads);

// Writes all pages anew and empties the log: secure_delete clears what is deleted, but a page may still hold
// the copy of a row that moved to its neighbour. Does nothing when nothing was removed since the last time.
Result<void> sweepRemoved(const EncryptedConnection& connection);

} // namespace farol::platform
