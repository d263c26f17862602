// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/score_report.h"

#include "app/cli/issue_summary.h"
#include "app/cli/text_table.h"
#include "core/text/display_text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace farol::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ShownField {
    Field field;
    const char* title;
};
constexpr std::array kShownFields = {
    ShownField{Field::FullName, "Name"},   ShownField{Field::JobTitle, "Job title"},
    ShownField{Field::Company, "Company"}, ShownField{Field::Industry, "Industry"},
    ShownField{Field::Employees, "Size"},  ShownField{Field::Location, "Location"},
    ShownField{Field::City, "City"},       ShownField{Field::Email, "Email"},
    ShownField{Field::LeadId, "Lead"},
};

bool isShown(const LeadTable& leads, Field field) {
    switch (field) {
    case Field::FullName:
        return leads.hasName();
    case Field::City:
        return leads.mapping().has(field) && !leads.mapping().has(Field::Location);
    case Field::LeadId:
        return leads.isKnownByIdOnly();
    default:
        return leads.mapping().has(field);
    }
}

std::string signedPoints(int points) {
    return (points < 0 ? "" : "+") + std::to_string(points);
}

std::string reasonLine(const RuleSet& rules, const Reason& reason) {
    std::string line = signedPoints(reason.points) + "  " + rules.criteria[reason.criterion].name + ": ";
    const std::string text = '"' + displayLine(reason.text, 80) + '"';
    switch (reason.kind) {
    case ReasonKind::Matched:
        return line + text + " matches " + reason.match;
    case ReasonKind::NoMatch:
        return line + text + " matches nothing";
    case ReasonKind::Missing:
        return line + "missing";
    case ReasonKind::Unreadable:
        return line + text + " is no company size";
    }
    return line;
}

const char* kindName(ReasonKind kind) {
    switch (kind) {
    case ReasonKind::Matched:
        return "matched";
    case ReasonKind::NoMatch:
        return "no_match";
    case ReasonKind::Missing:
        return "missing";
    case ReasonKind::Unreadable:
        return "unreadable";
    }
    return "";
}

Json reasonAsJson(const RuleSet& rules, const Reason& reason) {
    return {{"criterion", rules.criteria[reason.criterion].id},
            {"points", reason.points},
            {"kind", kindName(reason.kind)},
            {"field", fieldName(reason.field)},
            {"text", reason.text},
            {"match", reason.match}};
}

Json leadAsJson(const ScoredLeads& scored, std::size_t rank, bool explain) {
    const std::size_t row = scored.ranking[rank];
    Json lead = {
        {"rank", rank + 1}, {"row", row + 1}, {"score", scored.scores[row]}, {"fields", Json::object()}};
    for (const Field field : allFields())
        if (scored.leads->mapping().has(field))
            lead["fields"][std::string(fieldName(field))] = scored.leads->value(row, field);
    if (!explain) return lead;
    lead["reasons"] = Json::array();
    for (const Reason& reason : reasonsOf(scored, row))
        lead["reasons"].push_back(reasonAsJson(scored.rules, reason));
    return lead;
}

} // namespace

std::string scoreReport(const ScoredLeads& scored, const ReportOptions& options) {
    std::vector<TableColumn> columns = {{"Rank", true}, {"Score", true}};
    std::vector<Field> fields;
    for (const ShownField& shown : kShownFields) {
        if (!isShown(*scored.leads, shown.field)) continue;
        columns.push_back({shown.title, false, shown.field == Field::LeadId ? 40U : 32U});
        fields.push_back(shown.field);
    }
    std::vector<std::vector<std::string>> rows;
    const std::size_t count = std::min(options.top, scored.ranking.size());
    for (std::size_t rank = 0; rank < count; ++rank) {
        const std::size_t row = scored.ranking[rank];
        auto& cells = rows.emplace_back(
            std::vector<std::string>{std::to_string(rank + 1), std::to_string(scored.scores[row])});
        for (const Field field : fields) cells.push_back(scored.leads->value(row, field));
    }
    const std::vector<std::string> lines = layOutTable(columns, rows);
    constexpr std::size_t kLinesAboveRows = 2;
    std::string report;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        report += lines[i] + '\n';
        if (!options.explain || i < kLinesAboveRows) continue;
        for (const Reason& reason : reasonsOf(scored, scored.ranking[i - kLinesAboveRows]))
            report += "             " + reasonLine(scored.rules, reason) + '\n';
    }
    return report;
}

std::string scoreReportJson(const ScoredLeads& scored, const std::string& input,
                            const ReportOptions& options) {
    Json top = Json::array();
    const std::size_t count = std::min(options.top, scored.ranking.size());
    for (std::size_t rank = 0; rank < count; ++rank) top.push_back(leadAsJson(scored, rank, options.explain));
    std::vector<RowIssue> issues = scored.leads->records().issues();
    issues.insert(issues.end(), scored.valueIssues.begin(), scored.valueIssues.end());
    Json missing = Json::array();
    for (const Criterion* criterion : criteriaWithoutColumn(scored))
        for (const Field field : criterion->fields) missing.push_back(fieldName(field));
    const Json report = {
        {"file", input},
        {"rules", {{"name", scored.rules.name}, {"version", scored.rules.version}}},
        {"rows", scored.scores.size()},
        {"topMatches", topMatchCount(scored)},
        {"absentFields", missing},
        {"top", top},
        {"problemCount", issues.size()},
        {"problems", issuesAsJson(*scored.leads, issues)},
    };
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace farol::cli
