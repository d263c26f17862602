// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_issues.h"

#include "core/csv/row_reader.h"
#include "core/leads/created_dates.h"
#include "core/normalize/employee_count.h"
#include "core/text/fold.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace farol {
namespace {

void addIssue(std::size_t row, std::size_t column, std::vector<RowIssue>& issues) {
    RowIssue issue;
    issue.kind = IssueKind::UnreadableValue;
    issue.row = static_cast<std::uint32_t>(row);
    issue.column = static_cast<std::uint32_t>(column);
    issues.push_back(issue);
}

void addSizes(const LeadTable& leads, std::vector<RowIssue>& issues) {
    const ValueColumn* sizes = leads.values(Field::Employees);
    if (!sizes) return;
    std::vector<bool> unreadable(sizes->values.size(), false);
    for (std::size_t code = 1; code < sizes->values.size(); ++code)
        unreadable[code] = !parseEmployees(sizes->values[code]);
    const std::size_t column = leads.mapping().columnsOf(Field::Employees).front().column;
    for (std::size_t row = 0; row < sizes->codes.size(); ++row)
        if (unreadable[sizes->codes[row]]) addIssue(row, column, issues);
}

void addDates(const LeadTable& leads, const CreatedDates& created, std::vector<RowIssue>& issues) {
    std::vector<CellView> cells;
    std::string scratch;
    RowReader rows(leads.records());
    for (std::size_t row = 0; row < leads.rowCount(); ++row) {
        rows.cells(row, cells);
        const std::string_view text = trimmed(leads.originalText(cells, created.column, scratch));
        if (leads.missingMarkers().contains(text) || parseDate(text, created.format)) continue;
        addIssue(row, created.column, issues);
    }
}

} // namespace

std::vector<RowIssue> unreadableValues(const LeadTable& leads, const std::optional<CreatedDates>& created) {
    std::vector<RowIssue> issues;
    addSizes(leads, issues);
    if (created) addDates(leads, *created, issues);
    std::sort(issues.begin(), issues.end(), [](const RowIssue& one, const RowIssue& other) {
        return std::pair(one.row, one.column) < std::pair(other.row, other.column);
    });
    return issues;
}

std::vector<RowIssue> unreadableValues(const LeadTable& leads) {
    return unreadableValues(leads, createdDates(leads));
}

} // namespace farol
