// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_transaction.h"

#include "core/base/file_bytes.h"

#include <utility>

namespace farol::platform {
namespace {

// A file that was deleted can still be written to: all of it would go when it is closed.
Result<void> checkThere(const EncryptedConnection& connection) {
    if (!connection.hasMoved()) return {};
    return failure(ErrorCode::WriteFailed, pathText(connection.file()), "the file is gone");
}

} // namespace

Result<SqlTransaction> SqlTransaction::begin(const EncryptedConnection& connection) {
    if (const Result<void> there = checkThere(connection); !there) return tl::unexpected(there.error());
    if (const Result<void> begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    return SqlTransaction(connection);
}

SqlTransaction::SqlTransaction(SqlTransaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {}

SqlTransaction::~SqlTransaction() {
    // Fails where SQLite rolled back already, as on a full disk.
    if (m_connection) static_cast<void>(m_connection->run("ROLLBACK"));
}

Result<void> SqlTransaction::commit() {
    if (const Result<void> there = checkThere(*m_connection); !there) return there;
    if (const Result<void> committed = m_connection->run("COMMIT"); !committed) return committed;
    m_connection = nullptr;
    return {};
}

} // namespace farol::platform
