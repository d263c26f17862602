// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement on the C API, for rows by the million: no value becomes a QVariant.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace farol::platform {

class BulkStatement {
public:
    BulkStatement(const EncryptedConnection& connection, std::string_view sql);

    // Positions count from 1. Text and bytes must live until the next step.
    BulkStatement& bind(int position, std::int64_t value);
    BulkStatement& bind(int position, std::string_view text);
    BulkStatement& bindBytes(int position, std::string_view bytes);
    BulkStatement& bindNull(int position);
    BulkStatement& bindFilled(int position, std::string_view text); // NULL for no text

    //   returns  true on a row, false at the end: then it can be bound and stepped anew
    Result<bool> step();
    // Steps a statement that gives no rows.
    Result<void> run();
    void reset();

    // Of the row stepped to; text and bytes live until the next step.
    std::int64_t integer(int column) const;
    std::string_view text(int column) const; // empty for NULL
    bool isNull(int column) const;

    std::int64_t changedRows() const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    const EncryptedConnection& m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_code; // of the last call that can fail
};

} // namespace farol::platform
