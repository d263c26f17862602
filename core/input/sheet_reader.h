// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the XML of one sheet into comma-delimited text.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/input/cell_format.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// What cells refer to.
struct SheetContext {
    std::vector<std::string> strings; // shared strings
    std::vector<CellFormat> formats;  // by cell style
    bool is1904 = false;
};

// Rows without any text are left out; cells are placed by their reference ("C7"), so that gaps stay gaps.
//   limitBytes  of the text: gaps and shared strings can make it far larger than the XML
//   errors      BadContainer with detail "damaged" or "bomb"; Cancelled
Result<std::string> readSheet(std::string_view xml, const SheetContext& context, std::size_t limitBytes,
                              const TaskControl& control = {});

} // namespace farol
