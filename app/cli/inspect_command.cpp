// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli inspect: what Farol makes of a file, before anything is scored.
#include "app/cli/command_files.h"
#include "app/cli/issue_summary.h"
#include "app/cli/progress_bar.h"
#include "app/cli/text_table.h"
#include "core/leads/created_dates.h"
#include "core/leads/value_issues.h"

#include <cmath>
#include <memory>
#include <optional>

namespace farol::cli {
namespace {

using Json = nlohmann::ordered_json;

double confidenceOf(const ColumnMapping& mapping, Field field, std::size_t column) {
    for (const MappedColumn& mapped : mapping.columnsOf(field))
        if (mapped.column == column) return mapped.confidence;
    return 0;
}

std::string quoteOf(const Dialect& dialect) {
    return dialect.quote == '\0' ? std::string() : std::string(1, dialect.quote);
}

const char* shortName(DateOrder order) {
    switch (order) {
    case DateOrder::DayMonthYear:
        return "dmy";
    case DateOrder::MonthDayYear:
        return "mdy";
    case DateOrder::YearMonthDay:
        return "ymd";
    }
    return "";
}

std::string orderInWords(const DateFormat& format) {
    std::string words = "year, month, day";
    if (format.order == DateOrder::DayMonthYear) words = "day, month, year";
    if (format.order == DateOrder::MonthDayYear) words = "month, day, year";
    if (format.isAmbiguous)
        words += std::string("; no value tells day from month: ") + (format.isMonthFirst ? "month" : "day") +
                 " first is assumed";
    return words;
}

// Columns that hold a field, best first: {"column": ..., "confidence": ...}, and the others where there are
// more; for the created date also the order of its dates.
Json mappingAsJson(const LeadTable& leads, const std::optional<CreatedDates>& created) {
    Json mapping = Json::object();
    for (const Field field : allFields()) {
        const std::vector<MappedColumn>& columns = leads.mapping().columnsOf(field);
        if (columns.empty()) continue;
        const auto name = [&](const MappedColumn& mapped) {
            return leads.records().columnNames()[mapped.column];
        };
        Json entry = {{"column", name(columns.front())},
                      {"confidence", std::round(columns.front().confidence * 100) / 100}};
        for (std::size_t i = 1; i < columns.size(); ++i) entry["otherColumns"].push_back(name(columns[i]));
        if (field == Field::CreatedAt && created) {
            entry["dateOrder"] = shortName(created->format.order);
            entry["ambiguous"] = created->format.isAmbiguous;
        }
        mapping[std::string(fieldName(field))] = std::move(entry);
    }
    return mapping;
}

// Columns that are aligned with spaces are delimited by runs of them.
std::string shownDelimiter(const Dialect& dialect) {
    return dialect.mergesDelimiters ? dialect.delimiter.substr(0, 1) : dialect.delimiter;
}

std::string inspectJson(const LeadTable& leads, const std::string& input) {
    const RecordTable& records = leads.records();
    const Dialect& dialect = records.dialect();
    Json columns = Json::array();
    for (std::size_t i = 0; records.hasHeader() && i < records.headerColumnCount(); ++i)
        columns.push_back(records.columnNames()[i]);
    std::vector<RowIssue> issues = records.issues();
    const std::optional<CreatedDates> created = createdDates(leads);
    const std::vector<RowIssue> values = unreadableValues(leads, created);
    issues.insert(issues.end(), values.begin(), values.end());
    Json report = {
        {"file", input},
        {"encoding", records.encoding().name},
        {"byteOrderMark", records.encoding().hasByteOrderMark},
        {"delimiter", shownDelimiter(dialect)},
        {"quote", nullptr},
        {"escape", nullptr},
        {"header", records.hasHeader()},
        {"columns", columns},
        {"rows", records.rowCount()},
        {"mapping", mappingAsJson(leads, created)},
        {"problemCount", issues.size()},
        {"problems", issuesAsJson(leads, issues)},
    };
    if (records.usesQuotes()) {
        report["quote"] = quoteOf(dialect);
        report["escape"] = dialect.escape == Escape::Backslash ? "\\" : quoteOf(dialect);
    }
    if (dialect.escapesCells) report["escape"] = "\\";
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string delimiterInWords(const std::string& delimiter) {
    if (delimiter.empty()) return "none: one column";
    if (delimiter == "\t") return "tab";
    if (delimiter == " ") return "space";
    return delimiter;
}

std::string inspectText(const LeadTable& leads) {
    const RecordTable& records = leads.records();
    const Dialect& dialect = records.dialect();
    std::string text;
    const auto line = [&](const char* title, const std::string& value) {
        std::string label = title;
        label.resize(11, ' ');
        text += label + value + '\n';
    };
    line("Encoding",
         records.encoding().name + (records.encoding().hasByteOrderMark ? ", with byte order mark" : ""));
    line("Delimiter", delimiterInWords(shownDelimiter(dialect)));
    line("Quote", dialect.quote == '\0'
                      ? "none"
                      : quoteOf(dialect) + (dialect.escape == Escape::Backslash ? ", escaped by a backslash"
                                                                                : ", doubled inside a cell"));
    line("Header", records.hasHeader() ? "yes" : "no");
    line("Rows", withThousands(records.rowCount()));
    const std::optional<CreatedDates> created = createdDates(leads);
    if (created) line("Dates", orderInWords(created->format));
    std::vector<std::vector<std::string>> rows;
    constexpr std::size_t kMostColumns = 200;
    for (std::size_t i = 0; i < std::min(records.columnCount(), kMostColumns); ++i) {
        const auto field = leads.mapping().fieldOf(i);
        const std::string percent =
            field ? std::to_string(std::lround(confidenceOf(leads.mapping(), *field, i) * 100)) + " %" : "";
        rows.push_back({std::to_string(i + 1), records.columnNames()[i],
                        std::string(field ? fieldName(*field) : "-"), percent});
    }
    text += '\n';
    text += tableText({{"#", true}, {"Column", false, 48}, {"Field"}, {"Confidence", true}}, rows);
    if (records.columnCount() > kMostColumns)
        text += "... and " + withThousands(records.columnCount() - kMostColumns) + " more columns\n";
    const std::vector<std::string> problems =
        issueLines(leads, groupIssues(records, unreadableValues(leads, created)));
    text += problems.empty() ? "\nNo problems\n" : "\nProblems\n";
    for (const std::string& problem : problems) text += "- " + problem + '\n';
    return text;
}

} // namespace

Command addInspectCommand(CLI::App& app) {
    CLI::App* command =
        app.add_subcommand("inspect", "say how a file is written and which column is which field");
    auto arguments = std::make_shared<InputArguments>();
    auto json = std::make_shared<bool>(false);
    addInputArguments(*command, *arguments, true);
    command->add_flag("--json", *json, "print JSON");
    return {command, [arguments, json] {
                ProgressBar bar("Reading");
                const auto leads = readLeads(*arguments, bar.control());
                if (!leads) return inputFailure(leads.error(), arguments->path);
                return print(*json ? inspectJson(**leads, arguments->path) : inspectText(**leads));
            }};
}

} // namespace farol::cli
