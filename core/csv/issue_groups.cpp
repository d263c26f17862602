// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/issue_groups.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace farol {

std::vector<IssueGroup> groupIssues(const RecordTable& records, const std::vector<RowIssue>& valueIssues) {
    std::map<std::pair<IssueKind, std::uint32_t>, IssueGroup> byCause;
    const auto add = [&](const RowIssue& issue) {
        IssueGroup& group = byCause[{issue.kind, issue.column}];
        if (group.count++ > 0) return;
        group.kind = issue.kind;
        group.columnIndex = issue.column;
        const bool lineKnown = issue.line > 0 || issue.row == RowIssue::kNone;
        group.firstLine = lineKnown ? issue.line : records.lineOfRow(issue.row);
        group.lastLine = lineKnown ? issue.lastLine : group.firstLine;
        if (issue.column < records.columnCount()) group.column = records.columnNames()[issue.column];
    };
    for (const RowIssue& issue : records.issues()) add(issue);
    for (auto& [cause, group] : byCause) group.count = records.issueCount(group.kind); // the list may be cut
    for (const RowIssue& issue : valueIssues) add(issue);

    std::vector<IssueGroup> groups;
    for (auto& [cause, group] : byCause) groups.push_back(std::move(group));
    const auto isValue = [](const IssueGroup& group) { return isAboutValue(group.kind); };
    std::stable_sort(groups.begin(), groups.end(), [&](const IssueGroup& a, const IssueGroup& b) {
        if (isValue(a) != isValue(b)) return isValue(b);
        return a.count > b.count;
    });
    return groups;
}

} // namespace farol
