// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the delimited text out of what it came in: gzip, a ZIP archive with one text in it, an Excel
// workbook.
#pragma once

#include "core/base/file_bytes.h"
#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/dialect.h"

#include <optional>
#include <string>

namespace farol {

struct UnpackedInput {
    FileBytes bytes;
    std::optional<Dialect> dialect; // known where we wrote the text ourselves, from a workbook
    std::string part;               // the archive's member or the workbook's sheet; empty for a plain file
};

// Bytes that are in none of these come back as they are.
//   sheet    a sheet's name or its number from 1; without it the first sheet that holds data
//   control  polled every MiB or so
//   errors   NotDelimitedText for what begins like an archive or a workbook and is none, and with detail
//            "endless-line" as readFile; BadContainer,
//   detail: "damaged", "encrypted", "bomb" (it unpacks to far more than a list of leads can
//            be), "no-text", "many-texts: ..." (their names), "no-sheet: ..." (the sheets there are),
//            "no-data"; Cancelled
Result<UnpackedInput> unpackInput(FileBytes bytes, const std::optional<std::string>& sheet = {},
                                  const TaskControl& control = {});

// What packed data may unpack to before it is taken for an attack. Real lists shrink to a tenth, seldom to a
// hundredth.
//   packedBytes  size of the packed data
std::size_t unpackLimit(std::size_t packedBytes);

} // namespace farol
