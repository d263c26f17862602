// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that a person asks for: those that hold a text, and all of them in the order of a column.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/leads/lead_table.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace farol {

enum class SortOrder { Ascending, Descending };

// All row numbers in the order of one column: as numbers where all its cells are plain numbers (12, -3.5),
// else as text, case and accents folded. Empty cells come last in either order; equal ones keep the file's
// order.
//   control  polled every 4,096 rows while the cells are read
//   errors   Cancelled
Result<std::vector<std::uint32_t>> rowsByColumn(const LeadTable& leads, std::size_t column, SortOrder order,
                                                const TaskControl& control = {});

// The rows of which some cell holds `text`, case and accents folded, in the file's order; all of them when it
// is empty.
//   control  polled every 32,768 rows
//   errors   Cancelled
Result<std::vector<std::uint32_t>> rowsWithText(const LeadTable& leads, std::string_view text,
                                                const TaskControl& control = {});

} // namespace farol
