// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/issue_summary.h"

#include "app/cli/command_files.h"
#include "core/text/display_text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace farol::cli {
namespace {

constexpr std::size_t kMostListed = 1'000;

// What a value that cannot be read should have been, by the field of its column.
struct ValueWording {
    const char* expected;
    const char* message;
    const char* phrase;
};

ValueWording wordingOf(const LeadTable& leads, std::size_t column) {
    const std::optional<Field> field = leads.mapping().fieldOf(column);
    if (field == Field::CreatedAt) return {"a date", "not a date", "what is no date"};
    if (field == Field::Employees)
        return {"a number of employees", "not a number", "what is no company size"};
    return {"what the rules ask for", "not what the rules ask for", "what the rules cannot read"};
}

std::string phrase(const LeadTable& leads, const IssueGroup& group) {
    const bool one = group.count == 1;
    const std::string rows = counted(group.count, "row", "rows");
    const std::string column = '"' + displayLine(group.column, 60) + '"';
    switch (group.kind) {
    case IssueKind::TooFewFields:
        return rows + (one ? " has" : " have") + " fewer cells than the header";
    case IssueKind::TooManyFields:
        return rows + (one ? " has" : " have") + " more cells than the header; all are kept";
    case IssueKind::UnclosedQuote:
        return rows + (one ? " opens" : " open") + " a quote that is never closed; read as text";
    case IssueKind::TextAfterQuote:
        return rows + (one ? " has" : " have") + " text behind a closing quote; kept";
    case IssueKind::NulByte:
        return rows + (one ? " holds" : " hold") + " a NUL byte; kept";
    case IssueKind::BadCharacter:
        return rows + (one ? " holds" : " hold") + " bytes that the file's encoding does not have";
    case IssueKind::OutsideTable:
        return counted(group.count, "passage is no row", "passages are no rows") + " and stayed out";
    case IssueKind::MissingValue:
        return rows + (one ? " has" : " have") + " nothing in " + column;
    case IssueKind::UnreadableValue:
        return rows + (one ? " has" : " have") + " in " + column + ' ' +
               wordingOf(leads, group.columnIndex).phrase;
    case IssueKind::RepairedValue:
        return rows + (one ? " has" : " have") + " in " + column +
               " a company size that a spreadsheet had turned into a date; put back";
    }
    return rows;
}

struct KindName {
    IssueKind kind;
    const char* name;
    const char* message;
};
constexpr std::array kKindNames = {
    KindName{IssueKind::TooFewFields, "too_few_fields", "fewer cells than the header"},
    KindName{IssueKind::TooManyFields, "too_many_fields", "more cells than the header; all are kept"},
    KindName{IssueKind::UnclosedQuote, "unclosed_quote", "a quote is opened and never closed; read as text"},
    KindName{IssueKind::TextAfterQuote, "text_after_quote", "text behind a closing quote; kept"},
    KindName{IssueKind::NulByte, "nul_byte", "a NUL byte; kept"},
    KindName{IssueKind::BadCharacter, "bad_character", "bytes that the encoding does not have"},
    KindName{IssueKind::OutsideTable, "outside_table", "not a row of the table; left out"},
    KindName{IssueKind::MissingValue, "missing_value", "nothing in the cell"},
    KindName{IssueKind::UnreadableValue, "unreadable_value", "not a number"},
    KindName{IssueKind::RepairedValue, "repaired_value", "a company size that had become a date; put back"},
};

const KindName& kindName(IssueKind kind) {
    const auto* found = std::find_if(kKindNames.begin(), kKindNames.end(),
                                     [&](const KindName& name) { return name.kind == kind; });
    return found == kKindNames.end() ? kKindNames.front() : *found;
}

std::string cells(std::size_t count) {
    return counted(count, "cell", "cells");
}

void addFoundAndExpected(nlohmann::ordered_json& entry, const LeadTable& leads, const RowIssue& issue) {
    switch (issue.kind) {
    case IssueKind::TooFewFields:
    case IssueKind::TooManyFields:
        entry["found"] = cells(issue.found);
        entry["expected"] = cells(leads.records().headerColumnCount());
        break;
    case IssueKind::UnclosedQuote:
        entry["expected"] = "a closing quote";
        break;
    case IssueKind::TextAfterQuote:
        entry["expected"] = "a delimiter behind the closing quote";
        break;
    case IssueKind::NulByte:
        entry["expected"] = "text without NUL bytes";
        break;
    case IssueKind::BadCharacter:
        entry["expected"] = "text in " + leads.records().encoding().name;
        break;
    case IssueKind::OutsideTable:
        entry["expected"] = "a row of the table";
        break;
    case IssueKind::MissingValue:
        entry["found"] = "";
        entry["expected"] = "a value";
        break;
    case IssueKind::UnreadableValue:
        entry["found"] = displayLine(leads.originalText(issue.row, issue.column), 200);
        entry["expected"] = wordingOf(leads, issue.column).expected;
        entry["message"] = wordingOf(leads, issue.column).message;
        break;
    case IssueKind::RepairedValue:
        entry["found"] = displayLine(leads.originalText(issue.row, issue.column), 200);
        entry["expected"] = wordingOf(leads, issue.column).expected;
        break;
    }
}

} // namespace

std::vector<std::string> issueLines(const LeadTable& leads, const std::vector<IssueGroup>& groups) {
    std::vector<std::string> lines;
    for (const IssueGroup& group : groups) {
        std::string where = group.count == 1 ? " (line " : " (the first on line ";
        if (group.lastLine > group.firstLine) where = group.count == 1 ? " (lines " : " (the first on lines ";
        where += withThousands(group.firstLine);
        if (group.lastLine > group.firstLine) where += "-" + withThousands(group.lastLine);
        lines.push_back(phrase(leads, group) + where + ')');
    }
    return lines;
}

nlohmann::ordered_json issuesAsJson(const LeadTable& leads, const std::vector<RowIssue>& issues) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    const RecordTable& records = leads.records();
    for (std::size_t i = 0; i < std::min(issues.size(), kMostListed); ++i) {
        const RowIssue& issue = issues[i];
        const std::size_t line = issue.line > 0 ? issue.line : records.lineOfRow(issue.row);
        nlohmann::ordered_json entry = {
            {"line", line}, {"kind", kindName(issue.kind).name}, {"message", kindName(issue.kind).message}};
        if (issue.lastLine > issue.line) entry["lastLine"] = issue.lastLine;
        if (issue.row != RowIssue::kNone) entry["row"] = issue.row + 1;
        if (issue.column < records.columnCount()) entry["column"] = records.columnNames()[issue.column];
        addFoundAndExpected(entry, leads, issue);
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace farol::cli
