// SPDX-License-Identifier: GPL-3.0-or-later
// Values that say nothing to Farol, whatever the rules.
#pragma once

#include "core/csv/row_issue.h"
#include "core/leads/created_dates.h"
#include "core/leads/lead_table.h"

#include <optional>
#include <vector>

namespace farol {

// One UnreadableValue for each company size that is no number and no band, and for each created date that is
// no date in a column that holds mostly dates; by row; `line` is 0.
std::vector<RowIssue> unreadableValues(const LeadTable& leads);
// The same, for a caller that has asked for createdDates(leads) itself.
std::vector<RowIssue> unreadableValues(const LeadTable& leads, const std::optional<CreatedDates>& created);

} // namespace farol
