// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_issues.h"

#include "core/normalize/employee_count.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace farol {

std::vector<RowIssue> unreadableValues(const LeadTable& leads) {
    std::vector<RowIssue> issues;
    const ValueColumn* sizes = leads.values(Field::Employees);
    if (!sizes) return issues;
    std::vector<bool> unreadable(sizes->values.size(), false);
    for (std::size_t code = 1; code < sizes->values.size(); ++code)
        unreadable[code] = !parseEmployees(sizes->values[code]);
    for (std::size_t row = 0; row < sizes->codes.size(); ++row) {
        if (!unreadable[sizes->codes[row]]) continue;
        RowIssue issue;
        issue.kind = IssueKind::UnreadableValue;
        issue.row = static_cast<std::uint32_t>(row);
        issue.column = static_cast<std::uint32_t>(leads.mapping().columnsOf(Field::Employees).front().column);
        issues.push_back(issue);
    }
    return issues;
}

} // namespace farol
