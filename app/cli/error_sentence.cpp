// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/error_sentence.h"

#include "app/cli/command_files.h"
#include "core/csv/record_splitter.h"
#include "core/text/display_text.h"

#include <array>
#include <string_view>

namespace farol::cli {
namespace {

std::string quoted(const std::string& name) {
    return '"' + displayLine(name, 400) + '"';
}

std::string input(const Error& error) {
    return error.subject == "-" ? "standard input" : quoted(error.subject);
}

struct Advice {
    std::string_view kind;
    const char* what;
    const char* then;
};

std::string adviceSentence(const Error& error, const Advice& advice) {
    const std::string name = error.subject == "-" ? "Standard input" : input(error);
    return name + " is " + advice.what + ": " + advice.then + '.';
}

std::string kindSentence(const Error& error) {
    constexpr std::array kAdvice = {
        Advice{"xlsx", "an Excel workbook", "save it as CSV first (in Excel: File > Save As > CSV UTF-8)"},
        Advice{"zip", "a ZIP archive", "unpack it first and open the CSV inside"},
        Advice{"xls", "an old Excel or Office file",
               "save it as CSV first (in Excel: File > Save As > CSV UTF-8)"},
        Advice{"encrypted-workbook", "an Excel workbook that is locked by a password",
               "open it in Excel and save it without the password"},
        Advice{"ods", "a LibreOffice spreadsheet", "save it as CSV first (File > Save As > Text CSV)"},
        Advice{"numbers", "a Numbers spreadsheet", "export it as CSV first (File > Export To > CSV)"},
        Advice{"docx", "a Word document", "copy its table into a spreadsheet and save that as CSV"},
        Advice{"pdf", "a PDF document", "ask for the list as CSV, or copy its table into a spreadsheet"},
        Advice{"7z", "a 7-Zip archive", "unpack it first and open the CSV inside"},
        Advice{"rar", "a RAR archive", "unpack it first and open the CSV inside"},
        Advice{"png", "a picture", "choose the file with the list of leads"},
        Advice{"jpeg", "a picture", "choose the file with the list of leads"},
        Advice{"gif", "a picture", "choose the file with the list of leads"},
        Advice{"html", "a web page", "open it in a spreadsheet and save it as CSV"},
        Advice{"json", "JSON data, not a table", "export the list as CSV from the program that holds it"},
        Advice{"sqlite", "a database", "export its table as CSV first"},
        Advice{"program", "a program", "choose the file with the list of leads"},
        Advice{"endless-line", "not a list of leads",
               "one of its lines does not end within 512 MiB; choose the file with the list"},
    };
    constexpr std::string_view kTooManyCells = "too-many-cells: ";
    if (error.detail.starts_with(kTooManyCells)) {
        const std::string then = "line " + error.detail.substr(kTooManyCells.size()) + " has more than " +
                                 withThousands(kMostCellsOfRecord) + " cells; look at that line";
        return adviceSentence(error, {"", "not a list of leads", then.c_str()});
    }
    for (const Advice& advice : kAdvice)
        if (advice.kind == error.detail) return adviceSentence(error, advice);
    return adviceSentence(error, {"", "not a text file", "choose a CSV or another delimited text file"});
}

// Archives and workbooks. Behind ": " the detail lists the parts there are.
std::string containerSentence(const Error& error) {
    const std::size_t colon = error.detail.find(": ");
    const std::string kind = error.detail.substr(0, colon);
    const std::string parts =
        colon == std::string::npos ? "" : displayLine(error.detail.substr(colon + 2), 2000);
    if (kind == "many-texts")
        return "There are several lists in " + input(error) + ": unpack it and open one of " + parts + '.';
    if (kind == "no-sheet")
        return "The workbook " + input(error) + " has no such sheet: choose one of " + parts +
               " with --sheet.";
    constexpr std::array kAdvice = {
        Advice{"encrypted", "locked by a password", "unpack it or save it without the password first"},
        Advice{"bomb", "packed so that it unpacks to far more than a list of leads can be",
               "do not open it, or unpack it yourself if you trust it"},
        Advice{"no-text", "an archive without a list in it", "unpack it and choose the CSV"},
        Advice{"no-data", "a workbook without data", "choose the file with the list of leads"},
    };
    for (const Advice& advice : kAdvice)
        if (advice.kind == kind) return adviceSentence(error, advice);
    return adviceSentence(
        error, {"", "a damaged archive or workbook", "get it again, or open it and save it as CSV"});
}

} // namespace

std::string readingSentence(const Error& error, const std::string& file) {
    const std::string about = file.empty() ? "the file" : file == "-" ? "standard input" : quoted(file);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return "Stopped.";
    case ErrorCode::NotFound:
        return "Cannot read " + input(error) + ": there is no such file; check the path.";
    case ErrorCode::IsFolder:
        return "Cannot read " + input(error) + ": it is a folder; name the file inside it.";
    case ErrorCode::NoPermission:
        return "Cannot read " + input(error) + ": you may not read it; ask its owner for permission.";
    case ErrorCode::EmptyInput:
        return "There are no leads in " + input(error) + ": the file is empty.";
    case ErrorCode::NotDelimitedText:
        return kindSentence(error);
    case ErrorCode::BadContainer:
        return containerSentence(error);
    case ErrorCode::UnknownEncoding:
        return "The encoding " + quoted(error.subject) +
               " is not known: use a name such as utf-8, utf-16le or windows-1252.";
    case ErrorCode::NoUsableColumn:
        return "No column of " + about + " holds any of the fields that the rules need (" + error.subject +
               "); its columns are " + displayLine(error.detail, 2000) +
               ": name one by hand, for example --map job_title=COLUMN.";
    case ErrorCode::NoReferenceDate:
        return "The rules count days, and no date in " + about + " can be read (" + error.subject +
               "): say from which day, for example --as-of 2026-01-31.";
    case ErrorCode::UnknownField:
        return "There is no field called " + quoted(error.subject) +
               ": use one such as job_title, company, industry, employees, location, city or email.";
    case ErrorCode::UnknownColumn:
        return "There is no column in " + about + " called " + quoted(error.subject) + ": its columns are " +
               displayLine(error.detail, 2000) + '.';
    case ErrorCode::UnknownRuleSet:
        return "There is no rule set called " + quoted(error.subject) + ": use one of " + error.detail +
               ", or the path of a rule file.";
    case ErrorCode::BadRuleSet:
        return "The rule file " + quoted(error.subject) +
               " cannot be used: " + displayLine(error.detail, 2000) + '.';
    case ErrorCode::BadArgument:
        return "The " + error.subject + " cannot be used: expected " + error.detail + '.';
    case ErrorCode::ReadFailed:
        return "Cannot read " + input(error) + ": " + error.detail +
               "; try again or copy the file elsewhere.";
    case ErrorCode::WriteFailed:
        return writingSentence(error);
    // Of accounts and storage, which the command line has none of.
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
    case ErrorCode::Internal:
        break;
    }
    return "Farol has a bug and had to stop (" + error.detail + "): please report it.";
}

std::string writingSentence(const Error& error) {
    if (error.subject == "-")
        return "Cannot write standard output: " + error.detail + "; look at what it is connected to.";
    const std::string target = quoted(error.subject);
    switch (error.code) {
    case ErrorCode::NotFound:
        return "Cannot write " + target + ": its folder does not exist; create it or choose another.";
    case ErrorCode::IsFolder:
        return "Cannot write " + target + ": it is a folder; add a file name.";
    case ErrorCode::NoPermission:
        return "Cannot write " + target + ": you may not write there; choose another folder.";
    case ErrorCode::WriteFailed:
        return "Cannot write " + target + ": " + error.detail +
               "; nothing was changed, free some space or choose another place.";
    default:
        return readingSentence(error);
    }
}

} // namespace farol::cli
