// SPDX-License-Identifier: GPL-3.0-or-later
// All of a change or none of it.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/base/result.h"

namespace farol::platform {

// Destroying an open transaction rolls it back.
class SqlTransaction {
public:
    //   errors   WriteFailed when the file is gone; those of SQLite
    static Result<SqlTransaction> begin(const EncryptedConnection& connection);
    ~SqlTransaction();
    SqlTransaction(SqlTransaction&& other) noexcept;
    SqlTransaction& operator=(SqlTransaction&&) = delete;
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;

    //   errors   as begin; nothing was changed then
    Result<void> commit();

private:
    explicit SqlTransaction(const EncryptedConnection& connection) : m_connection(&connection) {}

    const EncryptedConnection* m_connection; // null when it ended
};

} // namespace farol::platform
