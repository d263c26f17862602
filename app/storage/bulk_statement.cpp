// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/bulk_statement.h"

#include <sqlcipher/sqlite3.h>

namespace farol::platform {

void BulkStatement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

BulkStatement::BulkStatement(const EncryptedConnection& connection, std::string_view sql)
    : m_connection(connection) {
    sqlite3_stmt* statement = nullptr;
    m_code = sqlite3_prepare_v2(connection.handle(), sql.data(), static_cast<int>(sql.size()), &statement,
                                nullptr);
    m_statement.reset(statement);
}

BulkStatement& BulkStatement::bind(int position, std::int64_t value) {
    sqlite3_bind_int64(m_statement.get(), position, value);
    return *this;
}

BulkStatement& BulkStatement::bind(int position, std::string_view text) {
    // A view of nothing may point nowhere, which would be NULL.
    sqlite3_bind_text64(m_statement.get(), position, text.data() ? text.data() : "", text.size(),
                        SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

BulkStatement& BulkStatement::bindBytes(int position, std::string_view bytes) {
    sqlite3_bind_blob64(m_statement.get(), position, bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

BulkStatement& BulkStatement::bindNull(int position) {
    sqlite3_bind_null(m_statement.get(), position);
    return *this;
}

BulkStatement& BulkStatement::bindFilled(int position, std::string_view text) {
    return text.empty() ? bindNull(position) : bind(position, text);
}

Result<bool> BulkStatement::step() {
    if (m_statement) m_code = sqlite3_step(m_statement.get());
    if (m_code == SQLITE_ROW) return true;
    const bool isDone = m_code == SQLITE_DONE;
    reset();
    if (!isDone) return tl::unexpected(m_connection.error(m_code));
    return false;
}

Result<void> BulkStatement::run() {
    const Result<bool> stepped = step();
    if (!stepped) return tl::unexpected(stepped.error());
    reset();
    return {};
}

void BulkStatement::reset() {
    sqlite3_reset(m_statement.get());
}

std::int64_t BulkStatement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view BulkStatement::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

bool BulkStatement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t BulkStatement::changedRows() const {
    return sqlite3_changes(m_connection.handle());
}

} // namespace farol::platform
