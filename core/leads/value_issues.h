// SPDX-License-Identifier: GPL-3.0-or-later
// Values that say nothing to Farol, whatever the rules.
#pragma once

#include "core/csv/row_issue.h"
#include "core/leads/lead_table.h"

#include <vector>

namespace farol {

// One UnreadableValue for each company size that is no number and no band, by row; `line` is 0.
std::vector<RowIssue> unreadableValues(const LeadTable& leads);

} // namespace farol
