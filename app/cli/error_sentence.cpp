// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/error_sentence.h"

#include "core/text/display_text.h"

#include <array>
#include <string_view>
#include <tuple>
#include <utility>

namespace farol::cli {
namespace {

std::string quoted(const std::string& name) {
    return '"' + displayLine(name, 400) + '"';
}

std::string input(const Error& error) {
    return error.subject == "-" ? "standard input" : quoted(error.subject);
}

std::string kindSentence(const Error& error) {
    struct Advice {
        std::string_view kind;
        const char* what;
        const char* then;
    };
    constexpr std::array kAdvice = {
        Advice{"xlsx", "an Excel workbook", "save it as CSV first (in Excel: File > Save As > CSV UTF-8)"},
        Advice{"xls", "an old Excel or Office file",
               "save it as CSV first (in Excel: File > Save As > CSV UTF-8)"},
        Advice{"ods", "a LibreOffice spreadsheet", "save it as CSV first (File > Save As > Text CSV)"},
        Advice{"numbers", "a Numbers spreadsheet", "export it as CSV first (File > Export To > CSV)"},
        Advice{"docx", "a Word document", "copy its table into a spreadsheet and save that as CSV"},
        Advice{"pdf", "a PDF document", "ask for the list as CSV, or copy its table into a spreadsheet"},
        Advice{"zip", "a ZIP archive", "unpack it first and open the CSV inside"},
        Advice{"gzip", "a gzip archive", "unpack it first and open the CSV inside"},
        Advice{"7z", "a 7-Zip archive", "unpack it first and open the CSV inside"},
        Advice{"rar", "a RAR archive", "unpack it first and open the CSV inside"},
        Advice{"png", "a picture", "choose the file with the list of leads"},
        Advice{"jpeg", "a picture", "choose the file with the list of leads"},
        Advice{"gif", "a picture", "choose the file with the list of leads"},
        Advice{"html", "a web page", "open it in a spreadsheet and save it as CSV"},
        Advice{"sqlite", "a database", "export its table as CSV first"},
        Advice{"program", "a program", "choose the file with the list of leads"},
    };
    const char* what = "not a text file";
    const char* then = "choose a CSV or another delimited text file";
    for (const Advice& advice : kAdvice)
        if (advice.kind == error.detail) std::tie(what, then) = std::pair{advice.what, advice.then};
    const std::string name = input(error);
    return (error.subject == "-" ? "Standard input" : name) + " is " + what + ": " + then + '.';
}

} // namespace

std::string readingSentence(const Error& error) {
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
    case ErrorCode::UnknownEncoding:
        return "The encoding " + quoted(error.subject) +
               " is not known: use a name such as utf-8, utf-16le or windows-1252.";
    case ErrorCode::NoUsableColumn:
        return "No column of the file holds any of the fields that the rules need (" + error.subject +
               "); its columns are " + displayLine(error.detail, 2000) +
               ": name one by hand, for example --map job_title=COLUMN.";
    case ErrorCode::UnknownField:
        return "There is no field called " + quoted(error.subject) +
               ": use one such as job_title, company, industry, employees, location, city or email.";
    case ErrorCode::UnknownColumn:
        return "The file has no column called " + quoted(error.subject) + ": its columns are " +
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
    case ErrorCode::Internal:
        break;
    }
    return "Farol has a bug and had to stop (" + error.detail + "): please report it.";
}

std::string writingSentence(const Error& error) {
    const std::string target = error.subject == "-" ? "standard output" : quoted(error.subject);
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
