// SPDX-License-Identifier: GPL-3.0-or-later
// Leads with their scores, grades and order: the snapshot that a table, an export and a list of reasons
// share.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/row_issue.h"
#include "core/leads/lead_table.h"
#include "core/scoring/input_values.h"
#include "core/scoring/reason.h"
#include "core/scoring/rule_set.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace farol {

class PreparedRules;
struct CriterionTable;
struct ScoredLeads;

struct ScoreOptions {
    // The day that recency counts from. Nothing: the newest date of the columns that recency criteria test.
    std::optional<std::chrono::sys_days> asOf;
    // An earlier scoring of the same leads: what is the same in it is not worked out again. May be null.
    const ScoredLeads* earlier = nullptr;
};

struct ScoredLeads {
    std::shared_ptr<const LeadTable> leads;
    std::shared_ptr<const InputValues> values; // of the inputs that the rules test
    RuleSet rules;
    std::shared_ptr<const PreparedRules> prepared;             // `rules`, as they gave the points
    std::vector<std::shared_ptr<const CriterionTable>> tables; // of the enabled criteria, in their order
    std::optional<std::chrono::sys_days> asOf;                 // nothing when no criterion counts days
    std::vector<std::int32_t> scores;                          // points, per row of the file
    std::vector<std::uint32_t> ranking;   // row numbers, best first, excluded last; equal scores keep the
                                          // file's order
    std::vector<std::uint8_t> grades;     // per row: index into rules.grades.steps, or kExcluded
    std::vector<std::uint8_t> exclusions; // per row: 0, or 1 + index of the first disqualifier that holds;
                                          // empty when the rule set has none
    std::vector<RowIssue> valueIssues; // missing and unreadable values of tested fields, by row; `line` is 0
};

// Scores, grades and ranks every lead with `rules`.
//   control  polled once per criterion and 65,536 rows
//   errors   Cancelled; NoUsableColumn when no tested input has a column (unless the table has no rows);
//            NoReferenceDate when a criterion counts days, `asOf` is not given and no tested date can be read
//   source   docs/score_lead_definition.md
Result<ScoredLeads> scoreLeads(std::shared_ptr<const LeadTable> leads, RuleSet rules,
                               const TaskControl& control = {}, const ScoreOptions& options = {});

// How many leads have the best grade.
std::size_t bestGradeCount(const ScoredLeads& scored);

// The enabled criteria that the file says nothing about, because no column holds any of their inputs.
std::vector<const Criterion*> criteriaWithoutColumn(const ScoredLeads& scored);

// Why `row` has its score: a line per enabled criterion in their order, each followed by its Capped line;
// then groups, then the clamp. The points add up to the score.
std::vector<Reason> reasonsOf(const ScoredLeads& scored, std::size_t row);

// How many of the enabled criteria found a value they could read, of how many.
struct Completeness {
    std::size_t known = 0;
    std::size_t total = 0;
};
Completeness completenessOf(const std::vector<Reason>& reasons);

// The disqualifier that excludes `row`, or nullptr.
const Disqualifier* exclusionOf(const ScoredLeads& scored, std::size_t row);

// One lead alone, given as its values: for examples in a rule set.
struct SingleScore {
    int score = 0;
    std::uint8_t grade = 0;                  // by score only; else the last step
    const Disqualifier* exclusion = nullptr; // into `rules`
    std::vector<Reason> reasons;
};
//   errors   NoReferenceDate
Result<SingleScore> scoreOne(const RuleSet& rules,
                             const std::vector<std::pair<LeadInput, std::string>>& values,
                             std::optional<std::chrono::sys_days> asOf = {});

} // namespace farol
