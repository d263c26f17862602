// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises a file that Farol wrote itself.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/record_table.h"

namespace farol {

// The columns that a scored file has behind the leads' own: the first always, the others on request.
inline constexpr char kScoreColumn[] = "Score";
inline constexpr char kGradeColumn[] = "Grade";
inline constexpr char kExcludedColumn[] = "Excluded";
inline constexpr char kExcludedGrade[] = "excluded"; // in the column of grades

// True when `records` have every mark of a scored file: UTF-8, commas, a last column "Score" (or "Score"
// before "Grade", or before "Grade" and "Excluded") of whole numbers that never rise but where the excluded
// leads begin, and no cell left that a spreadsheet would run as a formula. Without grades, one rise is taken
// for that place in files of eight rows and more; in shorter ones it may be chance.
//   errors   Cancelled
Result<bool> isFarolExport(const RecordTable& records, const TaskControl& control = {});

} // namespace farol
