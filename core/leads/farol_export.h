// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises a file that Farol wrote itself.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/record_table.h"

namespace farol {

// True when `records` have every mark of a scored file: UTF-8, commas, a last column "Score" of whole numbers
// that never rise, and no cell left that a spreadsheet would run as a formula.
//   errors   Cancelled
Result<bool> isFarolExport(const RecordTable& records, const TaskControl& control = {});

} // namespace farol
