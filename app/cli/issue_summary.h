// SPDX-License-Identifier: GPL-3.0-or-later
// Problems of a file in words and as JSON.
#pragma once

#include "core/csv/issue_groups.h"
#include "core/leads/lead_table.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace farol::cli {

// One line per cause: "3 rows have more cells than the header; all are kept (the first on line 12)".
std::vector<std::string> issueLines(const LeadTable& leads, const std::vector<IssueGroup>& groups);

// One object per problem, at most 1,000: line, kind, message, lastLine, row (from 1), column,
// found, expected.
nlohmann::ordered_json issuesAsJson(const LeadTable& leads, const std::vector<RowIssue>& issues);

} // namespace farol::cli
