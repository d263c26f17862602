// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in a company's database, and when; names no lead.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/base/result.h"
#include "core/company/company_records.h"

#include <chrono>
#include <cstddef>
#include <vector>

namespace farol::platform {

Result<void> logActivity(const EncryptedConnection& connection, const ActivityEntry& entry);
Result<std::vector<ActivityEntry>> readActivity(const EncryptedConnection& connection, std::size_t limit);

} // namespace farol::platform
