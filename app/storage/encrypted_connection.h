// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to one encrypted database: the only file that knows the driver, the key pragma and the cipher.
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/base/task_control.h"

#include <QSqlDatabase>
#include <QString>

#include <filesystem>
#include <memory>

struct sqlite3;

namespace farol::platform {

// Holds the file for itself: the lock is the system's, and goes with the process that holds it.
//   thread   one at a time
class EncryptedConnection {
public:
    enum class Mode { CreateNew, OpenExisting };

    //   key      32 bytes
    //   errors   NotFound, AlreadyExists (by mode); NoPermission, WriteFailed; AlreadyOpen; Damaged for
    //   another
    //            key and for what is no database; Internal when this is no SQLCipher
    static Result<std::unique_ptr<EncryptedConnection>> open(const std::filesystem::path& file,
                                                             const SecretBytes& key, Mode mode);
    ~EncryptedConnection();
    EncryptedConnection(const EncryptedConnection&) = delete;
    EncryptedConnection& operator=(const EncryptedConnection&) = delete;

    const QSqlDatabase& database() const { return m_database; } // for QSqlQuery
    sqlite3* handle() const { return m_handle; }                // for bulk work

    // Runs statements that give no rows and take no values.
    Result<void> run(const char* sql) const;

    // True when the file is not, or no more, the one at its path: what is written would be lost.
    bool hasMoved() const;

    // Moves what the write-ahead log holds into the database and empties the log.
    Result<void> checkpoint() const;

    // Copies all pages into a new database under the same key.
    //   control  polled every 256 pages
    //   errors   AlreadyExists; Cancelled; WriteFailed, NoPermission. No file is left then.
    Result<void> copyTo(const std::filesystem::path& target, const TaskControl& control) const;

    Error error(int code) const; // errorOfCode with the path as subject
    const std::filesystem::path& file() const { return m_file; }

private:
    EncryptedConnection(std::filesystem::path file, SecretBytes key, sqlite3* handle);

    std::filesystem::path m_file;
    SecretBytes m_key;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3* m_handle; // the driver's
};

} // namespace farol::platform
