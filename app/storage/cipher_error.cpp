// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/cipher_error.h"

#include <sqlcipher/sqlite3.h>
#include <utility>

namespace farol::platform {
namespace {

constexpr int kPrimaryMask = 0xFF; // of an extended code

ErrorCode codeOf(int code) {
    switch (code & kPrimaryMask) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::AlreadyOpen;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return ErrorCode::NoPermission;
    case SQLITE_IOERR:
        // What is missing at the end of a file was cut off.
        return code == SQLITE_IOERR_SHORT_READ ? ErrorCode::Damaged : ErrorCode::WriteFailed;
    case SQLITE_FULL:
        return ErrorCode::WriteFailed;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error errorOfCode(int code, std::string subject) {
    return {codeOf(code), std::move(subject),
            std::string(sqlite3_errstr(code)) + " (SQLite " + std::to_string(code) + ')'};
}

QSqlError sqlError(sqlite3* handle, QSqlError::ErrorType type) {
    return QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), type,
                     QString::number(sqlite3_extended_errcode(handle)));
}

} // namespace farol::platform
