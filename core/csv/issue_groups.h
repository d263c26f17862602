// SPDX-License-Identifier: GPL-3.0-or-later
// The problems of a file, gathered by cause: what a person can take in at a glance.
#pragma once

#include "core/csv/record_table.h"
#include "core/csv/row_issue.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace farol {

struct IssueGroup {
    IssueKind kind = IssueKind::OutsideTable;
    std::string column; // the column's name; empty when the problem is about whole rows
    std::size_t count = 0;
    std::size_t firstLine = 0; // of the file, from 1
    std::size_t lastLine = 0;  // the end of the first problem; above firstLine for lines outside the table
    std::uint32_t columnIndex = RowIssue::kNone;
};

// Flaws of the file first, then missing and unreadable values; in each, the most frequent first.
//   valueIssues  issues that are not among the table's own, such as ScoredLeads::valueIssues; may be empty
std::vector<IssueGroup> groupIssues(const RecordTable& records, const std::vector<RowIssue>& valueIssues);

} // namespace farol
