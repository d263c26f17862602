// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_company_databases.h"

#include "app/storage/encrypted_connection.h"
#include "app/storage/lead_removal.h"
#include "app/storage/migrations.h"
#include "app/storage/schema.h"
#include "app/storage/sql_company_database.h"
#include "app/storage/sql_statement.h"
#include "core/base/file_bytes.h"

#include <utility>

namespace farol::platform {
namespace {

// A flipped bit shows where its page is read: better before anything is written than months later.
Result<void> checkIntact(const EncryptedConnection& connection) {
    std::string answer;
    SqlStatement check(connection, "PRAGMA quick_check(1)");
    const Result<void> read = check.eachRow([&answer](const SqlStatement& row) { answer = row.text(0); });
    if (read && answer == "ok") return {};
    return failure(ErrorCode::Damaged, pathText(connection.file()), "quick_check");
}

} // namespace

Result<std::unique_ptr<CompanyDatabase>> SqlCompanyDatabases::create(const std::filesystem::path& file,
                                                                     const SecretBytes& key) {
    auto connection = EncryptedConnection::open(file, key, EncryptedConnection::Mode::CreateNew);
    if (!connection) return tl::unexpected(std::move(connection.error()));
    if (const Result<void> made = migrate(**connection, kMigrations, true); !made)
        return tl::unexpected(made.error());
    return std::make_unique<SqlCompanyDatabase>(std::move(*connection), m_clock);
}

Result<std::unique_ptr<CompanyDatabase>> SqlCompanyDatabases::open(const std::filesystem::path& file,
                                                                   const SecretBytes& key) {
    auto connection = EncryptedConnection::open(file, key, EncryptedConnection::Mode::OpenExisting);
    if (!connection) return tl::unexpected(std::move(connection.error()));
    if (const Result<void> current = migrate(**connection, kMigrations); !current)
        return tl::unexpected(current.error());
    if (const Result<void> intact = checkIntact(**connection); !intact) return tl::unexpected(intact.error());
    if (const Result<void> swept = sweepRemoved(**connection); !swept) return tl::unexpected(swept.error());
    return std::make_unique<SqlCompanyDatabase>(std::move(*connection), m_clock);
}

} // namespace farol::platform
