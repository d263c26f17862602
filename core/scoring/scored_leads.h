// SPDX-License-Identifier: GPL-3.0-or-later
// Leads with their scores and their order: the snapshot that a table, an export and a list of reasons share.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/row_issue.h"
#include "core/leads/lead_table.h"
#include "core/scoring/reason.h"
#include "core/scoring/rule_set.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace farol {

struct ScoredLeads {
    std::shared_ptr<const LeadTable> leads;
    RuleSet rules;
    std::vector<std::int32_t> scores;   // points, per row of the file
    std::vector<std::uint32_t> ranking; // row numbers, best first; equal scores keep the file's order
    std::vector<RowIssue> valueIssues;  // missing and unreadable values of tested fields, by row; `line` is 0
};

// Scores every lead with `rules` and ranks them.
//   control  polled once per criterion and 65,536 rows
//   errors   Cancelled; NoUsableColumn when no tested field has a column (unless the table has no rows)
//   source   docs/score_lead_definition.md
Result<ScoredLeads> scoreLeads(std::shared_ptr<const LeadTable> leads, RuleSet rules,
                               const TaskControl& control = {});

// How many leads reach the rule set's top match.
std::size_t topMatchCount(const ScoredLeads& scored);

// The criteria that the file says nothing about, because no column holds any of their fields; in their order.
std::vector<const Criterion*> criteriaWithoutColumn(const ScoredLeads& scored);

// Why `row` has its score: one reason per criterion, in their order; the points add up to the score.
std::vector<Reason> reasonsOf(const ScoredLeads& scored, std::size_t row);

} // namespace farol
