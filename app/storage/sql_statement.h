// SPDX-License-Identifier: GPL-3.0-or-later
// One small statement through QSqlQuery, with values of the standard library and Result.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/base/result.h"

#include <QSqlQuery>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace farol::platform {

class SqlStatement {
public:
    SqlStatement(const EncryptedConnection& connection, std::string_view sql);

    // Each value goes to the next `?`.
    SqlStatement& bind(std::int64_t value);
    SqlStatement& bind(std::string_view text);
    SqlStatement& bindBytes(std::string_view bytes);
    SqlStatement& bindNull();

    // May be called again, with new values bound.
    Result<void> run();

    // Runs it and shows each row to `onRow`.
    Result<void> eachRow(const std::function<void(const SqlStatement& row)>& onRow);

    // Of the row shown.
    std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    std::string bytes(int column) const { return m_query.value(column).toByteArray().toStdString(); }
    bool isNull(int column) const { return m_query.isNull(column); }

    std::int64_t changedRows() const { return m_query.numRowsAffected(); }
    std::int64_t insertedKey() const { return m_query.lastInsertId().toLongLong(); }

private:
    Error error() const;

    const EncryptedConnection& m_connection;
    QSqlQuery m_query;
    int m_position = 0;
    bool m_isPrepared;
};

// The first column of the first row of a statement without values; 0 when there is no row.
Result<std::int64_t> singleInteger(const EncryptedConnection& connection, std::string_view sql);

} // namespace farol::platform
