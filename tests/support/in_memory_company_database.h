// SPDX-License-Identifier: GPL-3.0-or-later
// A CompanyDatabase that keeps everything in memory: what the SQL one is held against, and others are tested
// with.
#pragma once

#include "core/leads/in_memory_mapping_store.h"
#include "core/ports/clock.h"
#include "core/ports/company_database.h"
#include "tests/support/in_memory_leads.h"

#include <map>
#include <string>
#include <vector>

namespace farol::testing {

class InMemoryCompanyDatabase final : public CompanyDatabase {
public:
    //   requires `clock` outlives the database
    explicit InMemoryCompanyDatabase(const Clock& clock) : m_clock(clock), m_leads(clock, m_activity) {}

    LeadStore& leads() override { return m_leads; }
    PeopleStore& people() override { return m_leads; }
    MappingStore& mappings() override { return m_mappings; }

    Result<std::optional<std::string>> setting(const std::string& name) const override;
    Result<void> setSetting(const std::string& name, const std::string& value) override;
    Result<void> log(Activity what, std::size_t count) override;
    Result<std::vector<ActivityEntry>> activity(std::size_t limit) const override;
    Result<ExportRecord> recordExport(std::size_t rows, const std::string& format,
                                      const std::string& ruleSet) override;
    Result<std::vector<ExportRecord>> exports() const override;
    Result<RuleSetVersion> publishRules(const std::string& json, const std::string& note) override;
    Result<std::vector<RuleSetVersion>> ruleSets() const override;
    // Writes a file that says only that a copy was made.
    Result<void> copyTo(const std::filesystem::path& target, const TaskControl& control) override;

private:
    const Clock& m_clock;
    std::vector<ActivityEntry> m_activity; // oldest first
    InMemoryLeads m_leads;
    InMemoryMappingStore m_mappings;
    std::map<std::string, std::string> m_settings;
    std::vector<ExportRecord> m_exports;
    std::vector<RuleSetVersion> m_rules;
};

} // namespace farol::testing
