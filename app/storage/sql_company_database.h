// SPDX-License-Identifier: GPL-3.0-or-later
// CompanyDatabase in an encrypted file of its own.
#pragma once

#include "app/storage/sql_lead_store.h"
#include "app/storage/sql_mapping_store.h"
#include "app/storage/sql_people_store.h"
#include "core/ports/clock.h"
#include "core/ports/company_database.h"

#include <memory>

namespace farol::platform {

class SqlCompanyDatabase final : public CompanyDatabase {
public:
    //   connection   with the newest schema
    //   requires     `clock` outlives the database
    SqlCompanyDatabase(std::unique_ptr<EncryptedConnection> connection, const Clock& clock);

    LeadStore& leads() override { return m_leads; }
    PeopleStore& people() override { return m_people; }
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

    Result<void> copyTo(const std::filesystem::path& target, const TaskControl& control) override;

private:
    std::unique_ptr<EncryptedConnection> m_connection;
    const Clock& m_clock;
    SqlLeadStore m_leads;
    SqlPeopleStore m_people;
    SqlMappingStore m_mappings;
};

} // namespace farol::platform
