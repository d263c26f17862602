// SPDX-License-Identifier: GPL-3.0-or-later
// What a company's database tells about itself: imports, exports, people, activity.
#pragma once

#include "core/leads/mapping_choice.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace farol {

using LeadKey = std::int64_t; // of a lead in the database, stable for its life
using ImportKey = std::int64_t;

// What people of the company make of a lead. An import never changes it.
enum class LeadStatus : std::uint8_t { New, Contacted, Qualified, Won, Lost };

struct LeadNote {
    LeadStatus status = LeadStatus::New;
    std::string note;
    std::optional<std::chrono::sys_seconds> statusChangedAt;
    std::optional<std::chrono::sys_seconds> noteChangedAt;
    bool operator==(const LeadNote&) const = default;
};

// What became of an import's rows. The four add up to the rows of the file.
struct ImportCounts {
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t skipped = 0;    // erased persons and repeated rows; of these
    std::size_t suppressed = 0; // were skipped because the person was erased
    std::size_t rows() const { return added + updated + unchanged + skipped; }
    bool operator==(const ImportCounts&) const = default;
};

struct ImportRecord {
    ImportKey key = 0;
    std::string fileName; // without folders
    std::string sha256;   // of the file's bytes, 64 hexadecimal digits
    std::chrono::sys_seconds at{};
    ImportCounts counts;
    std::size_t problems = 0;
    std::vector<MappingChoice> mapping;
    std::string ruleSet; // id and version that scored it: "standard 2"
    bool isUndone = false;
};

struct ExportRecord {
    std::int64_t key = 0;
    std::chrono::sys_seconds at{};
    std::size_t rows = 0;
    std::string format; // "csv"
    std::string ruleSet;
};

enum class Activity : std::uint8_t {
    AccountCreated,
    SignedIn,
    FailedSignIns, // count: how many since the last successful one
    PasswordChanged,
    EmailChanged,
    CompanyRenamed,
    RecoveryCodeChanged,
    Recovered,
    Imported, // count: rows
    ImportUndone,
    Exported, // count: rows
    RulesPublished,
    Erased,    // count: leads
    Objected,  // count: leads
    Retention, // count: leads removed
    BackupMade,
    Restored,
};

// Names no lead.
struct ActivityEntry {
    std::chrono::sys_seconds at{};
    Activity what = Activity::SignedIn;
    std::size_t count = 0;
};

// A person in the list, as a search for them shows it.
struct PersonMatch {
    LeadKey lead = 0;
    std::string name;
    std::string email;
    std::string company;
    bool hasObjected = false;
};

struct RuleSetVersion {
    int version = 0; // from 1, of the company's own counting
    std::chrono::sys_seconds at{};
    std::string note;
    std::string json; // as writeRuleSet
};

} // namespace farol
