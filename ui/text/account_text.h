// SPDX-License-Identifier: GPL-3.0-or-later
// What accounts, passwords and their errors are called for people.
#pragma once

#include "core/accounts/password_policy.h"
#include "core/base/error.h"

#include <QString>

namespace farol::ui {

// What the person typed, to say what may be wrong with it.
enum class Typed { EmailAndPassword, Password, RecoveryCode, BackupSecret };

//   error    WeakPassword .. BadBackup; any other goes to errorText
//   returns  what happened, why where it is known, and what to do
QString accountErrorText(const Error& error, Typed typed = Typed::EmailAndPassword);

// A company whose data could not be deleted whole; a device that could not be forgotten at sign-out.
QString notDeletedText();
QString notForgottenText();

// "12 seconds", "1 minute".
QString waitText(qlonglong seconds);

// What a password is worth, in one or two words; and what it lacks, empty when it is good enough.
QString strengthText(const PasswordVerdict& verdict);
QString passwordAdvice(const PasswordVerdict& verdict);

} // namespace farol::ui
