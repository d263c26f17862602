// SPDX-License-Identifier: GPL-3.0-or-later
// One company's database, open: its leads, people, rule sets, settings and history.
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/base/task_control.h"
#include "core/ports/lead_store.h"
#include "core/ports/mapping_store.h"
#include "core/ports/people_store.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace farol {

//   thread  one at a time, the one that opened it
class CompanyDatabase {
public:
    virtual ~CompanyDatabase() = default; // closes it

    virtual LeadStore& leads() = 0;
    virtual PeopleStore& people() = 0;
    virtual MappingStore& mappings() = 0;

    virtual Result<std::optional<std::string>> setting(const std::string& name) const = 0;
    virtual Result<void> setSetting(const std::string& name, const std::string& value) = 0;

    virtual Result<void> log(Activity what, std::size_t count = 0) = 0;
    virtual Result<std::vector<ActivityEntry>> activity(std::size_t limit = 1'000) const = 0; // newest first

    virtual Result<ExportRecord> recordExport(std::size_t rows, const std::string& format,
                                              const std::string& ruleSet) = 0;
    virtual Result<std::vector<ExportRecord>> exports() const = 0; // newest first

    //   json     as writeRuleSet
    virtual Result<RuleSetVersion> publishRules(const std::string& json, const std::string& note) = 0;
    virtual Result<std::vector<RuleSetVersion>> ruleSets() const = 0; // newest first

    // A copy of the database, encrypted with the same key, while the program goes on.
    //   target   must not exist
    virtual Result<void> copyTo(const std::filesystem::path& target, const TaskControl& control = {}) = 0;
};

// Creates and opens databases.
class CompanyDatabases {
public:
    virtual ~CompanyDatabases() = default;

    //   key      32 bytes
    //   errors   WriteFailed, NoPermission
    virtual Result<std::unique_ptr<CompanyDatabase>> create(const std::filesystem::path& file,
                                                            const SecretBytes& key) = 0;

    // Brings an older schema up to date.
    //   errors   NotFound; Damaged when it does not open with the key or is no intact database; NewerVersion;
    //            AlreadyOpen; WriteFailed, NoPermission
    virtual Result<std::unique_ptr<CompanyDatabase>> open(const std::filesystem::path& file,
                                                          const SecretBytes& key) = 0;
};

} // namespace farol
