// SPDX-License-Identifier: GPL-3.0-or-later
// One criterion's outcome for every combination of values that it looks at.
#pragma once

#include "core/csv/row_issue.h"
#include "core/scoring/distinct_rows.h"
#include "core/scoring/prepared_rules.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace farol {

// Immutable; the columns must outlive it.
struct CriterionTable {
    std::size_t index = 0;                       // into the rule set's criteria
    std::vector<const ValueColumn*> columns;     // that it looks at
    std::shared_ptr<const DistinctRows> rows;    // their combinations, and which of them each row holds
    std::vector<std::int32_t> points;            // per combination, with the criterion's own cap and floor
    std::vector<std::optional<RowIssue>> issues; // per combination; empty when none has one

    std::span<const std::uint32_t> codes() const { return rows->combinations(); }
};
using CriterionTables = std::vector<std::shared_ptr<const CriterionTable>>;

// Runs the criterion once per combination, with all cores.
CriterionTable criterionTable(const PreparedCriterion& criterion, std::shared_ptr<const DistinctRows> rows);

} // namespace farol
