// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/account_text.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/qt_std.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace farol::ui {
namespace {

struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(AccountText)
};

constexpr qlonglong kSecondsPerMinute = 60;

QString mismatchText(Typed typed) {
    switch (typed) {
    case Typed::EmailAndPassword:
        return AccountText::tr("E-mail and password do not match. Check both, and whether Caps Lock is on.");
    case Typed::Password:
        return AccountText::tr("This is not the password. Type it again, and check whether Caps Lock is on.");
    case Typed::RecoveryCode:
        return AccountText::tr("E-mail and recovery code do not match. Check both, letter by letter.");
    case Typed::BackupSecret:
        return AccountText::tr(
            "This does not open the backup. Type the password or the recovery code that the "
            "company had when the backup was made.");
    }
    return {};
}

QString badArgumentText(const Error& error) {
    if (error.subject == "companyName")
        return AccountText::tr("This cannot be a company's name. Type another.");
    if (error.subject == "email")
        return AccountText::tr("This is not an e-mail address. Type it like ana@company.com.");
    if (error.subject == "recoveryCode")
        return AccountText::tr(
            "There is a typing mistake in the recovery code. Compare it letter by letter.");
    return errorText(error);
}

} // namespace

QString accountErrorText(const Error& error, Typed typed) {
    const QString file = QFileInfo(toQt(error.subject)).fileName();
    switch (error.code) {
    case ErrorCode::WeakPassword:
        return AccountText::tr(
                   "This password is too easily guessed. Take at least %1 characters; a few words "
                   "that do not belong together are a good start.")
            .arg(kShortestPassword);
    case ErrorCode::WrongCredentials:
        return mismatchText(typed);
    case ErrorCode::TooManyAttempts:
        return AccountText::tr("Too many wrong attempts. Wait %1, then try again.")
            .arg(waitText(toQt(error.detail).toLongLong()));
    case ErrorCode::NotAvailable:
        return AccountText::tr(
            "The keychain of this computer does not answer, so Farol cannot keep you signed "
            "in. Type your password at each start.");
    case ErrorCode::AlreadyExists:
        return typed == Typed::BackupSecret
                   ? AccountText::tr("This company is on this computer already. Restoring takes the place of "
                                     "its leads and history.")
                   : AccountText::tr(
                         "This e-mail has an account on this computer already. Sign in with it, or "
                         "use another e-mail.");
    case ErrorCode::AlreadyImported:
        return AccountText::tr("This file was imported before: nothing was added. History shows when.");
    case ErrorCode::AlreadyOpen:
        return AccountText::tr("Another Farol has this company open. Close that one, then try again.");
    case ErrorCode::Damaged:
        return AccountText::tr(
            "The company's data on this computer is damaged, and was left as it is. Restore "
            "your last backup.");
    case ErrorCode::NewerVersion:
        return AccountText::tr("This was written by a newer Farol. Update Farol, then try again.");
    case ErrorCode::BadBackup:
        return AccountText::tr("“%1” is no backup of Farol, or not a whole one. Choose another file.")
            .arg(file);
    case ErrorCode::BadArgument:
        return badArgumentText(error);
    default:
        return errorText(error);
    }
}

QString notDeletedText() {
    return AccountText::tr(
        "Not all of the company's data could be deleted. Close other programs that may use "
        "it, then sign in and delete it again; if you cannot sign in, it is gone.");
}

QString notForgottenText() {
    return AccountText::tr("You are signed out, but this computer could not forget you: the next start may "
                           "open the company without a password. Free some space on the disk, then sign in "
                           "and sign out again.");
}

QString waitText(qlonglong seconds) {
    if (seconds < kSecondsPerMinute)
        return AccountText::tr("%1 second(s)", nullptr, static_cast<int>(seconds)).arg(numberText(seconds));
    const qlonglong minutes = (seconds + kSecondsPerMinute - 1) / kSecondsPerMinute;
    return AccountText::tr("%1 minute(s)", nullptr, static_cast<int>(minutes)).arg(numberText(minutes));
}

QString strengthText(const PasswordVerdict& verdict) {
    if (verdict.problem == PasswordProblem::TooShort) return AccountText::tr("Too short");
    if (verdict.problem == PasswordProblem::TooWeak) return AccountText::tr("Too weak");
    if (verdict.strength >= 4) return AccountText::tr("Strong");
    return verdict.strength == 3 ? AccountText::tr("Good") : AccountText::tr("Fair");
}

QString passwordAdvice(const PasswordVerdict& verdict) {
    switch (verdict.problem) {
    case PasswordProblem::TooShort:
        return AccountText::tr("Take at least %1 characters.").arg(kShortestPassword);
    case PasswordProblem::TooWeak:
        return AccountText::tr("Easily guessed. Try a few words that do not belong together.");
    case PasswordProblem::None:
        break;
    }
    return {};
}

} // namespace farol::ui
