// SPDX-License-Identifier: GPL-3.0-or-later
// The imports of a company: what came, when, from which file, and what became of it.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/base/result.h"
#include "core/company/company_records.h"

#include <optional>
#include <string>
#include <vector>

namespace farol::platform {

Result<std::vector<ImportRecord>> readImports(const EncryptedConnection& connection); // newest first

//   returns  the import of a file with this hash that was not undone
Result<std::optional<ImportRecord>> findImport(const EncryptedConnection& connection,
                                               const std::string& sha256);

// Keeps a new import.
//   record   all but the key
Result<ImportKey> insertImport(const EncryptedConnection& connection, const ImportRecord& record);
Result<void> updateCounts(const EncryptedConnection& connection, ImportKey key, const ImportCounts& counts);

//   keepsLeads  some of its leads stay, because a later import brought them again: its columns count on
Result<void> markUndone(const EncryptedConnection& connection, ImportKey key, bool keepsLeads);

// Per field the header that it had in the newest import that held it, in the order of allFields().
Result<std::vector<MappingChoice>> newestHeaders(const EncryptedConnection& connection);

} // namespace farol::platform
