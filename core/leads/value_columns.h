// SPDX-License-Identifier: GPL-3.0-or-later
// Reads columns of a table into their distinct values, with all cores.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/leads/lead_table.h"
#include "core/leads/value_column.h"

#include <cstddef>
#include <vector>

namespace farol {

// Columns that hold the same thing; a row's value is the first of them that is not missing.
using ColumnChoice = std::vector<std::size_t>;

// One ValueColumn per choice; values are numbered in the order in which they first come, whatever the number
// of threads.
//   control  polled every 4,096 rows of a thread; progress at the ends of parts
//   errors   Cancelled
Result<std::vector<ValueColumn>> readValueColumns(const LeadTable& leads,
                                                  const std::vector<ColumnChoice>& choices,
                                                  const TaskControl& control);

} // namespace farol
