// SPDX-License-Identifier: GPL-3.0-or-later
// What people of the company write on leads.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/base/result.h"
#include "core/company/company_records.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace farol::platform {

Result<std::vector<std::pair<LeadKey, LeadNote>>> readNotes(const EncryptedConnection& connection);
Result<LeadNote> readNote(const EncryptedConnection& connection, LeadKey lead); // the default where none is
//   errors   NotFound
Result<void> writeStatus(const EncryptedConnection& connection, LeadKey lead, LeadStatus status,
                         std::chrono::sys_seconds now);
Result<void> writeNote(const EncryptedConnection& connection, LeadKey lead, const std::string& note,
                       std::chrono::sys_seconds now);

} // namespace farol::platform
