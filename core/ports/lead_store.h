// SPDX-License-Identifier: GPL-3.0-or-later
// Where a company's leads and imports are kept.
#pragma once

#include "core/base/file_bytes.h"
#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/company/company_records.h"
#include "core/csv/dialect.h"
#include "core/leads/lead_table.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace farol {

struct ImportSource {
    std::string fileName; // without folders
    std::string sha256;   // of the file's bytes
    std::size_t problems = 0;
    std::string ruleSet; // id and version that scored it
};

// All leads as one file in memory, so that what reads, scores and exports files serves them too.
// The columns are the mapped fields under the header they had in the newest import that held them, then every
// other column by its name; the rows are in the order in which the leads first came.
struct StoredLeads {
    FileBytes csv;                       // UTF-8, RFC 4180, with a header
    Dialect dialect;                     // of `csv`
    std::vector<MappingChoice> mapping;  // of its columns
    std::vector<LeadKey> keys;           // per row
    std::vector<std::uint32_t> objected; // rows of people who objected to profiling, ascending
    std::vector<std::uint32_t>
        imports; // per row: index into `importKeys` of the import that first brought it
    std::vector<ImportKey> importKeys;
};

//   thread  one at a time
class LeadStore {
public:
    virtual ~LeadStore() = default;

    // All of it or none. A lead that comes again (same lead id, or same e-mail when there is no id) is
    // updated: an empty cell does not take a value away. Statuses and notes stay. Erased people are skipped.
    //   control  polled every 1,024 rows; progress is rows done / N
    //   returns  the import as it is now kept
    //   errors   Cancelled; AlreadyImported with the key of the earlier import as subject when a file of that
    //            hash was imported and not undone; WriteFailed; Damaged
    virtual Result<ImportRecord> import(const LeadTable& leads, const ImportSource& source,
                                        const TaskControl& control = {}) = 0;

    // Removes the leads that the import added and gives those it changed their former values back, unless a
    // later import changed them again.
    //   returns  how many leads it removed and restored
    //   errors   NotFound when it is unknown or undone already; WriteFailed; Damaged
    struct Undone {
        std::size_t removed = 0;
        std::size_t restored = 0;
    };
    virtual Result<Undone> undoImport(ImportKey import, const TaskControl& control = {}) = 0;

    //   errors   Cancelled; Damaged
    virtual Result<StoredLeads> load(const TaskControl& control = {}) const = 0;

    virtual Result<std::size_t> count() const = 0;
    virtual Result<std::vector<ImportRecord>> imports() const = 0; // newest first
    virtual Result<std::optional<ImportRecord>> importOfFile(const std::string& sha256) const = 0;

    // Statuses and notes that differ from the default.
    virtual Result<std::vector<std::pair<LeadKey, LeadNote>>> notes() const = 0;
    //   errors   NotFound
    virtual Result<void> setStatus(LeadKey lead, LeadStatus status) = 0;
    virtual Result<void> setNote(LeadKey lead, const std::string& note) = 0;
};

} // namespace farol
