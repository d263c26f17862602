// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/score_report.h"

#include "app/cli/issue_summary.h"
#include "app/cli/lead_report.h"
#include "app/cli/reason_report.h"
#include "app/cli/text_table.h"
#include "core/text/date_name.h"
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

std::vector<std::string> leadCells(const ScoredLeads& scored, std::size_t rank,
                                   const std::vector<Field>& fields, const std::vector<Reason>& reasons) {
    const std::size_t row = scored.ranking[rank];
    std::vector<std::string> cells = {std::to_string(rank + 1), scoreText(scored.rules, scored.scores[row]),
                                      gradeName(scored.rules.grades, scored.grades[row])};
    for (const Field field : fields) cells.push_back(scored.leads->value(row, field));
    cells.push_back(completenessText(reasons));
    return cells;
}

std::string explanation(const ScoredLeads& scored, std::size_t row, const std::vector<Reason>& reasons) {
    constexpr const char* kIndent = "             ";
    std::string lines;
    if (const Disqualifier* why = exclusionOf(scored, row))
        lines += kIndent + ("Excluded: " + displayLine(why->reason, 80)) + '\n';
    for (const Reason& reason : reasons) lines += kIndent + reasonLine(scored.rules, reason) + '\n';
    return lines;
}

} // namespace

std::vector<GradeCount> gradeCounts(const ScoredLeads& scored) {
    std::vector<GradeCount> counts;
    for (const GradeStep& step : scored.rules.grades.steps) counts.push_back({step.name, 0});
    for (const std::uint8_t grade : scored.grades)
        if (grade < counts.size()) ++counts[grade].leads;
    return counts;
}

std::size_t excludedCount(const ScoredLeads& scored) {
    return static_cast<std::size_t>(std::count(scored.grades.begin(), scored.grades.end(), kExcluded));
}

std::string scoreReport(const ScoredLeads& scored, const ReportOptions& options) {
    std::vector<TableColumn> columns = {{"Rank", true}, {"Score", true}, {"Grade"}};
    std::vector<Field> fields;
    for (const ShownField& shown : kShownFields) {
        if (!isShown(*scored.leads, shown.field)) continue;
        columns.push_back({shown.title, false, shown.field == Field::LeadId ? 40U : 32U});
        fields.push_back(shown.field);
    }
    columns.push_back({"Known"});
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> explanations;
    const std::size_t count = std::min(options.top, scored.ranking.size());
    for (std::size_t rank = 0; rank < count; ++rank) {
        const std::vector<Reason> reasons = reasonsOf(scored, scored.ranking[rank]);
        rows.push_back(leadCells(scored, rank, fields, reasons));
        explanations.push_back(explanation(scored, scored.ranking[rank], reasons));
    }
    const std::vector<std::string> lines = layOutTable(columns, rows);
    constexpr std::size_t kLinesAboveRows = 2;
    std::string report;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        report += lines[i] + '\n';
        if (options.explain && i >= kLinesAboveRows) report += explanations[i - kLinesAboveRows];
    }
    return report;
}

namespace {

Json gradesAsJson(const ScoredLeads& scored) {
    Json grades = Json::object();
    for (const GradeCount& count : gradeCounts(scored)) grades[count.grade] = count.leads;
    return grades;
}

} // namespace

std::string scoreReportJson(const ScoredLeads& scored, const std::string& input,
                            const ReportOptions& options) {
    Json top = Json::array();
    const std::size_t count = std::min(options.top, scored.ranking.size());
    for (std::size_t rank = 0; rank < count; ++rank)
        top.push_back(leadAsJson(scored, scored.ranking[rank], rank + 1, options.explain));
    std::vector<RowIssue> issues = scored.leads->records().issues();
    issues.insert(issues.end(), scored.valueIssues.begin(), scored.valueIssues.end());
    Json missing = Json::array();
    for (const Criterion* criterion : criteriaWithoutColumn(scored))
        for (const LeadInput& tested : criterion->inputs) missing.push_back(inputName(tested));
    const Json report = {
        {"file", input},
        {"rules", {{"name", scored.rules.name}, {"version", scored.rules.version}}},
        {"rows", scored.scores.size()},
        {"asOf", scored.asOf ? Json(isoDate(*scored.asOf)) : Json()},
        {"topMatches", bestGradeCount(scored)},
        {"grades", gradesAsJson(scored)},
        {"excluded", excludedCount(scored)},
        {"absentFields", missing},
        {"top", top},
        {"problemCount", issues.size()},
        {"problems", issuesAsJson(*scored.leads, issues)},
    };
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace farol::cli
