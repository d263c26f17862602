// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a file to a table of leads.
#pragma once

#include "core/base/file_bytes.h"
#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/record_table.h"
#include "core/leads/lead_table.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace farol {

// A column that a person gave to a field: `--map job_title=Cargo`.
struct MappingChoice {
    std::string field;  // as in fieldName
    std::string column; // header, or "Column 3"; compared folded when no column has that exact name
};

struct ImportOptions {
    ReadOptions read;
    std::optional<std::string> sheet;   // of a workbook: its name, or its number from 1
    std::vector<MappingChoice> mapping; // applied over the guess
};

// Unpacks, reads, maps and cleans. A file with a header and no rows gives a table of no rows.
//   control  progress 0..1 over reading and cleaning
//   errors   as unpackInput and readRecordTable; UnknownField, UnknownColumn for a bad mapping choice
Result<std::shared_ptr<const LeadTable>> importLeads(FileBytes bytes, const ImportOptions& options = {},
                                                     const TaskControl& control = {});

// readFile and importLeads. Errors carry the path as subject.
Result<std::shared_ptr<const LeadTable>> importLeadFile(const std::filesystem::path& path,
                                                        const ImportOptions& options = {},
                                                        const TaskControl& control = {});

} // namespace farol
