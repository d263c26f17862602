// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong for a reason outside the program, as one value type.
#pragma once

#include <string>

namespace farol {

enum class ErrorCode {
    Cancelled,        // the person asked to stop; an outcome, not a failure
    NotFound,         // subject: path
    IsFolder,         // subject: path
    NoPermission,     // subject: path
    ReadFailed,       // subject: path; detail: what the system said
    WriteFailed,      // subject: path; detail: what the system said
    EmptyInput,       // subject: path
    NotDelimitedText, // subject: path; detail: the kind, as recogniseNonText names it; or "endless-line",
                      // or "too-many-cells: " and the line
    BadContainer,     // subject: path; detail: what unpackInput says
    UnknownEncoding,  // subject: the encoding's name as it was asked for
    NoUsableColumn,   // subject: the fields looked for; detail: the columns found; both joined by ", "
    NoReferenceDate,  // subject: the columns of dates that the rules count from, none of which can be read
    UnknownField,     // subject: the field name that was asked for
    UnknownColumn,    // subject: the column name that was asked for; detail: the columns found
    UnknownRuleSet,   // subject: the name asked for; detail: the names there are
    BadRuleSet,       // subject: the rule file; detail: line, path in the JSON and what was expected
    BadArgument,      // subject: the argument; detail: what was expected
    WeakPassword,     // too short or too easily guessed
    WrongCredentials, // e-mail, password or recovery code; never says which
    TooManyAttempts,  // detail: the seconds to wait
    NotAvailable,     // the keychain does not answer; detail: what the system said
    AlreadyExists,    // subject: path, or empty for an account
    AlreadyImported,  // subject: the key of the earlier import
    AlreadyOpen,      // another Farol has this company open
    Damaged,          // subject: path; the database or its header is not what Farol wrote
    NewerVersion,     // subject: path; written by a newer Farol
    BadBackup,        // subject: path; no backup of Farol, or not whole
    Internal,         // a bug; detail: for the log
};

// `subject` names what the error is about (a path, a column) and may be shown; `detail` is English. Neither
// holds the contents of a lead, a password or a key.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string subject;
    std::string detail;
};

} // namespace farol
