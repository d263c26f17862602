// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the XML of a sheet in the ways that programs do, together with what a person sees in it.
#pragma once

#include "tests/fuzz/choices.h"
#include "tests/fuzz/fuzz_check.h"

#include <string>
#include <vector>

namespace farol::fuzz {

// Of a workbook: cell style 0 shows numbers, 1 dates, 2 dates with a time, 3 times.
inline constexpr const char* kSheetStyles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\/mm\\/yyyy\"/></numFmts><cellXfs>"
    "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/></cellXfs>";

struct WrittenSheet {
    std::string xml;                  // what stands inside <sheetData>
    std::vector<std::string> strings; // XML of the shared strings, without <si>
    std::vector<Cells> rows;          // with any text, each as far as its last text
};

WrittenSheet someSheet(Choices& choices);

} // namespace farol::fuzz
