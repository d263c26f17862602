// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migrations.h"

#include "app/storage/schema.h"
#include "app/storage/sql_statement.h"
#include "app/storage/sql_transaction.h"
#include "core/base/file_bytes.h"

#include <string>

namespace farol::platform {

Result<void> migrate(const EncryptedConnection& connection, std::span<const char* const> migrations,
                     bool isNew) {
    const auto version = singleInteger(connection, "PRAGMA user_version");
    if (!version) return tl::unexpected(version.error());
    const auto program = singleInteger(connection, "PRAGMA application_id");
    if (!program) return tl::unexpected(program.error());
    const std::string path = pathText(connection.file());
    if (!isNew && (*program != kApplicationId || *version < 1))
        return failure(ErrorCode::Damaged, path, "another program's database");
    if (*version > static_cast<std::int64_t>(migrations.size()))
        return failure(ErrorCode::NewerVersion, path, "schema " + std::to_string(*version));
    for (std::size_t done = static_cast<std::size_t>(*version); done < migrations.size(); ++done) {
        Result<SqlTransaction> transaction = SqlTransaction::begin(connection);
        if (!transaction) return tl::unexpected(transaction.error());
        const std::string mark = "PRAGMA application_id=" + std::to_string(kApplicationId) +
                                 "; PRAGMA user_version=" + std::to_string(done + 1);
        if (const Result<void> ran = connection.run(migrations[done]); !ran) return ran;
        if (const Result<void> marked = connection.run(mark.c_str()); !marked) return marked;
        if (const Result<void> committed = transaction->commit(); !committed) return committed;
    }
    return {};
}

} // namespace farol::platform
