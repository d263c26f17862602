// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLCipher answers, as an Error of Farol and as one of Qt.
#pragma once

#include "core/base/error.h"

#include <QSqlError>

#include <string>

struct sqlite3;

namespace farol::platform {

//   code     primary or extended
//   subject  the database's path
//   returns  a detail without any value of the statement
Error errorOfCode(int code, std::string subject);

// The last error of a connection.
QSqlError sqlError(sqlite3* handle, QSqlError::ErrorType type);

} // namespace farol::platform
