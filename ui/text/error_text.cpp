// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "core/leads/field_catalog.h"
#include "core/leads/lead_input.h"
#include "ui/text/account_text.h"
#include "ui/text/field_text.h"
#include "ui/text/format.h"
#include "ui/text/qt_std.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <array>
#include <string>
#include <system_error>

namespace farol::ui {
namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

struct Reason {
    std::errc code;
    const char* words;
};

constexpr std::array kReasons = {
    Reason{std::errc::no_space_on_device, QT_TRANSLATE_NOOP("ErrorText", "the disk is full")},
    Reason{std::errc::read_only_file_system, QT_TRANSLATE_NOOP("ErrorText", "the disk is read-only")},
    Reason{std::errc::file_too_large, QT_TRANSLATE_NOOP("ErrorText", "the file is too large for this disk")},
    Reason{std::errc::io_error, QT_TRANSLATE_NOOP("ErrorText", "the disk reports an error")},
    Reason{std::errc::permission_denied, QT_TRANSLATE_NOOP("ErrorText", "access was denied")},
    Reason{std::errc::operation_not_permitted, QT_TRANSLATE_NOOP("ErrorText", "access was denied")},
    Reason{std::errc::filename_too_long, QT_TRANSLATE_NOOP("ErrorText", "the name is too long")},
    Reason{std::errc::device_or_resource_busy, QT_TRANSLATE_NOOP("ErrorText", "another program uses it")},
};

// What the system said, in the person's language and as an aside; nothing when it is not among the common.
QString aside(const Error& error) {
    for (const Reason& reason : kReasons)
        if (error.detail == std::generic_category().message(static_cast<int>(reason.code)))
            return QStringLiteral(" (%1)").arg(QCoreApplication::translate("ErrorText", reason.words));
    return {};
}

// The log's words, for whoever mends the program.
QString words(const Error& error) {
    return error.detail.empty() ? QString() : QStringLiteral(" (%1)").arg(toQt(error.detail));
}

// What a file is that is no table of leads, and how to make one of it.
QString notTextSentence(const QString& file, const QString& kind) {
    if (kind == u"encrypted-workbook")
        return ErrorText::tr(
                   "“%1” is locked by a password. Open it in Excel and save it without the password.")
            .arg(file);
    if (kind == u"xlsx" || kind == u"xls")
        return ErrorText::tr("“%1” is an Excel workbook. Save it as CSV first: in Excel, File > Save As > "
                             "CSV UTF-8 (Comma delimited).")
            .arg(file);
    if (kind == u"ods")
        return ErrorText::tr("“%1” is an OpenDocument spreadsheet. Save it as CSV first: in LibreOffice, "
                             "File > Save As > Text CSV.")
            .arg(file);
    if (kind == u"numbers")
        return ErrorText::tr("“%1” is a Numbers spreadsheet. Save it as CSV first: in Numbers, "
                             "File > Export To > CSV.")
            .arg(file);
    if (kind == u"zip" || kind == u"7z" || kind == u"rar")
        return ErrorText::tr("“%1” is a compressed archive. Unpack it, then open the CSV inside.").arg(file);
    if (kind == u"html")
        return ErrorText::tr("“%1” is a web page. Download or export the list as CSV instead.").arg(file);
    if (kind == u"pdf" || kind == u"docx" || kind == u"rtf")
        return ErrorText::tr(
                   "“%1” is a document, not a table of leads. Export the list as CSV from the program "
                   "that holds it.")
            .arg(file);
    if (kind == u"png" || kind == u"jpeg" || kind == u"gif")
        return ErrorText::tr("“%1” is a picture, not a table of leads. Choose a CSV file.").arg(file);
    return ErrorText::tr("“%1” is not a text file with one lead per line. Choose a CSV file.").arg(file);
}

// Archives and workbooks; behind ": " the detail lists the parts there are.
QString containerSentence(const QString& file, const QString& detail) {
    const QString kind = detail.section(QStringLiteral(": "), 0, 0);
    const QString parts = clipped(detail.section(QStringLiteral(": "), 1));
    if (kind == u"many-texts")
        return ErrorText::tr("There are several lists in “%1”: %2. Unpack it and open one of them.")
            .arg(file, parts);
    if (kind == u"no-sheet") return ErrorText::tr("“%1” has no such sheet. It has: %2.").arg(file, parts);
    if (kind == u"encrypted")
        return ErrorText::tr("“%1” is locked by a password. Unpack it or save it without the password first.")
            .arg(file);
    if (kind == u"bomb")
        return ErrorText::tr(
                   "“%1” would unpack to far more than a list of leads can be. Do not open it, or unpack it "
                   "yourself if you trust it.")
            .arg(file);
    if (kind == u"no-text")
        return ErrorText::tr("There is no list of leads in “%1”. Unpack it and choose the CSV.").arg(file);
    if (kind == u"no-data")
        return ErrorText::tr("There are no leads in “%1”: the workbook is empty. Choose another file.")
            .arg(file);
    return ErrorText::tr("“%1” is damaged. Get it again, or open it in its own program and save it as CSV.")
        .arg(file);
}

// "job_title, employees" -> "Job title, Company size".
QString fieldNames(const std::string& names) {
    QStringList result;
    for (const QString& name : toQt(names).split(u',', Qt::SkipEmptyParts)) {
        const auto input = inputFromName(toStd(name.trimmed()));
        if (!input)
            result << name.trimmed();
        else
            result << (input->field ? fieldText(*input->field) : toQt(input->column));
    }
    return result.join(QStringLiteral(", "));
}

QString readErrorText(const Error& error, const QString& file) {
    switch (error.code) {
    case ErrorCode::NotFound:
        return ErrorText::tr("“%1” cannot be found. It may have been moved or renamed; choose it again.")
            .arg(file);
    case ErrorCode::IsFolder:
        return ErrorText::tr("“%1” is a folder. Choose the CSV file inside it.").arg(file);
    case ErrorCode::NoPermission:
        return ErrorText::tr(
                   "You are not allowed to use “%1”. Choose another place, or ask its owner for access.")
            .arg(file);
    case ErrorCode::ReadFailed:
        return ErrorText::tr("“%1” could not be read%2. Check the disk or the network, then try again.")
            .arg(file, aside(error));
    case ErrorCode::EmptyInput:
        return ErrorText::tr(
                   "There are no leads in “%1”: the file is empty. Export the list again, then open it.")
            .arg(file);
    default:
        return notTextSentence(file, toQt(error.detail));
    }
}

//   returns  empty where saving adds nothing to what the error says anyway
QString saveErrorText(const Error& error, const QString& file) {
    switch (error.code) {
    case ErrorCode::NotFound:
        return ErrorText::tr("The folder for “%1” does not exist. Choose another folder, then save again.")
            .arg(file);
    case ErrorCode::IsFolder:
        return ErrorText::tr("“%1” is the name of a folder. Choose another name, then save again.").arg(file);
    case ErrorCode::NoPermission:
        return ErrorText::tr("You cannot save “%1” in that folder%2. Choose another folder.")
            .arg(file, aside(error));
    default:
        return {};
    }
}

QString settingErrorText(const Error& error, const QString& about) {
    const QString subject = toQt(error.subject);
    const QString detail = clipped(toQt(error.detail));
    switch (error.code) {
    case ErrorCode::NoUsableColumn:
        return ErrorText::tr(
                   "No column of “%1” can be scored. Farol looked for: %2. The file has: %3. Rename the "
                   "columns in the file, then open it again.")
            .arg(about, fieldNames(error.subject), detail);
    case ErrorCode::NoReferenceDate:
        return ErrorText::tr(
                   "The rules count days, but “%1” has no date that can be read in: %2. Correct the dates in "
                   "the file, then open it again.")
            .arg(about, fieldNames(error.subject));
    case ErrorCode::UnknownEncoding:
        return ErrorText::tr(
                   "Farol does not know the encoding “%1”. Save the file as UTF-8, then open it again.")
            .arg(subject);
    case ErrorCode::UnknownField:
        return ErrorText::tr("A lead has no field called “%1”. Check the column mapping.").arg(subject);
    case ErrorCode::UnknownColumn:
        return ErrorText::tr("The file has no column called “%1”. Its columns are: %2.").arg(subject, detail);
    case ErrorCode::UnknownRuleSet:
        return ErrorText::tr("There is no rule set called “%1”. Choose one of these: %2.")
            .arg(subject, detail);
    case ErrorCode::BadRuleSet:
        return ErrorText::tr("The rules in “%1” cannot be used: %2. Correct the file, then try again.")
            .arg(subject, detail);
    default:
        return ErrorText::tr("“%1” cannot be used here: %2. Change it, then try again.").arg(subject, detail);
    }
}

} // namespace

QString errorText(const Error& error, const QString& about, FileUse use) {
    // People know a file by its name; the folder is in the tooltip of whoever shows it.
    const QString aboutFile = QFileInfo(about).fileName();
    const QString file = error.subject.empty() ? aboutFile : QFileInfo(toQt(error.subject)).fileName();
    if (use == FileUse::Saving)
        if (const QString text = saveErrorText(error, file); !text.isEmpty()) return text;
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::NotFound:
    case ErrorCode::IsFolder:
    case ErrorCode::NoPermission:
    case ErrorCode::ReadFailed:
    case ErrorCode::EmptyInput:
    case ErrorCode::NotDelimitedText:
        return readErrorText(error, file);
    case ErrorCode::BadContainer:
        return containerSentence(file, toQt(error.detail));
    case ErrorCode::WriteFailed:
        return ErrorText::tr(
                   "“%1” could not be saved%2. Nothing was changed there. Free some space or choose another "
                   "place, then save again.")
            .arg(file, aside(error));
    case ErrorCode::Internal:
        return ErrorText::tr(
                   "Farol made a mistake and stopped this step%1. Your files are unchanged. Please report "
                   "it with these words.")
            .arg(words(error));
    case ErrorCode::NoUsableColumn:
    case ErrorCode::NoReferenceDate:
    case ErrorCode::UnknownEncoding:
    case ErrorCode::UnknownField:
    case ErrorCode::UnknownColumn:
    case ErrorCode::UnknownRuleSet:
    case ErrorCode::BadRuleSet:
    case ErrorCode::BadArgument:
        return settingErrorText(error, aboutFile);
    case ErrorCode::WeakPassword:
    case ErrorCode::WrongCredentials:
    case ErrorCode::TooManyAttempts:
    case ErrorCode::NotAvailable:
    case ErrorCode::AlreadyExists:
    case ErrorCode::AlreadyImported:
    case ErrorCode::AlreadyOpen:
    case ErrorCode::Damaged:
    case ErrorCode::NewerVersion:
    case ErrorCode::BadBackup:
        return accountErrorText(error);
    }
    return {};
}

} // namespace farol::ui
