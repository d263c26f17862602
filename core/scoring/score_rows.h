// SPDX-License-Identifier: GPL-3.0-or-later
// Points and exclusions of every row, worked out once per distinct combination of values.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/row_issue.h"
#include "core/scoring/criterion_table.h"
#include "core/scoring/prepared_rules.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace farol {

struct RowScores {
    std::vector<std::int32_t> scores;
    std::vector<std::uint8_t> exclusions; // 0, or 1 + index of a disqualifier; empty when there is none
    std::vector<RowIssue> issues;         // missing and unreadable values, by row
    CriterionTables tables;               // of the enabled criteria, in their order
};

// A table that was worked out before and still holds for the criterion, or nullptr.
using EarlierTable = std::function<std::shared_ptr<const CriterionTable>(const PreparedCriterion&)>;

//   control  polled once per criterion and 65,536 rows
//   errors   Cancelled
Result<RowScores> scoreRows(const PreparedRules& rules, std::size_t rows, const TaskControl& control,
                            const EarlierTable& earlier = {});

} // namespace farol
