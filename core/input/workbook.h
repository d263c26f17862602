// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one sheet of an Excel workbook (.xlsx) as comma-delimited text.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/input/zip_archive.h"

#include <optional>
#include <string>

namespace farol {

struct SheetText {
    std::string csv; // UTF-8, RFC 4180; one record per row of the sheet that holds data
    std::string name;
};

// Shared and inline strings, numbers, dates by their number format as ISO text, truth values, cached values
// of formulas; an error such as #N/A reads as it is shown.
//   sheet    its name or its number from 1; without it the first that holds data
//   errors   BadContainer, detail "damaged", "encrypted", "bomb", "no-sheet: ..." (the sheets), "no-data";
//            Cancelled
//   source   ECMA-376 part 1, 18.3 (sheets), 18.4 (shared strings), 18.8 (styles)
Result<SheetText> readWorkbook(ZipArchive& archive, const std::optional<std::string>& sheet,
                               const TaskControl& control = {});

} // namespace farol
