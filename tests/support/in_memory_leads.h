// SPDX-License-Identifier: GPL-3.0-or-later
// LeadStore and PeopleStore in memory: plain maps, looked through from end to end.
#pragma once

#include "core/company/extra_cells.h"
#include "core/company/lead_identity.h"
#include "core/ports/clock.h"
#include "core/ports/lead_store.h"
#include "core/ports/people_store.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace farol::testing {

class InMemoryLeads final : public LeadStore, public PeopleStore {
public:
    //   activity  of the database, to which entries are added
    InMemoryLeads(const Clock& clock, std::vector<ActivityEntry>& activity)
        : m_clock(clock), m_activity(activity) {}

    Result<ImportRecord> import(const LeadTable& leads, const ImportSource& source,
                                const TaskControl& control) override;
    Result<Undone> undoImport(ImportKey import, const TaskControl& control) override;
    Result<StoredLeads> load(const TaskControl& control) const override;
    Result<std::size_t> count() const override { return m_leads.size(); }
    Result<std::vector<ImportRecord>> imports() const override;
    Result<std::optional<ImportRecord>> importOfFile(const std::string& sha256) const override;
    Result<std::vector<std::pair<LeadKey, LeadNote>>> notes() const override;
    Result<void> setStatus(LeadKey lead, LeadStatus status) override;
    Result<void> setNote(LeadKey lead, const std::string& note) override;

    Result<std::vector<PersonMatch>> find(const std::string& text, std::size_t limit) const override;
    Result<PersonData> dataOf(LeadKey lead) const override;
    Result<std::size_t> erase(const std::vector<LeadKey>& leads) override;
    Result<void> setObjected(const std::vector<LeadKey>& leads, bool objected) override;
    Result<std::vector<PersonMatch>> untouchedSince(std::chrono::sys_seconds before) const override;
    Result<std::size_t> removeUntouchedSince(std::chrono::sys_seconds before) override;

private:
    struct Contents {
        std::array<std::string, kFieldCount> fields;
        NamedCells extra;
        std::chrono::sys_seconds changedAt{};

        LeadRow row() const;
    };
    struct Lead {
        Contents now;
        ImportKey firstImport = 0;
        std::chrono::sys_seconds firstAt{};
        bool hasObjected = false;
        LeadNote note;
        std::map<ImportKey, std::optional<Contents>> former; // nothing: the import left it as it was

        ImportKey lastImport() const { return former.empty() ? firstImport : former.rbegin()->first; }
    };
    enum class Fate { Added, Updated, Unchanged, Skipped, Suppressed };

    Fate importRow(const LeadRow& row, const std::vector<std::string>& names, const MissingMarkers& missing,
                   ImportKey import);
    std::map<LeadKey, Lead>::iterator findLead(const LeadIdentity& identity);
    static bool merge(Contents& old, const LeadRow& row, const std::vector<std::string>& names,
                      const MissingMarkers& missing);
    static LeadIdentity identityOf(const Contents& contents);
    static bool isListed(const std::set<std::string>& list, const LeadIdentity& identity);
    static std::vector<std::string> listKeys(const LeadIdentity& identity);
    std::vector<MappingChoice> headers() const;
    const ImportRecord& record(ImportKey key) const;
    std::vector<PersonMatch> matches(const std::function<bool(const Lead&)>& isOne) const;
    std::size_t remove(const std::vector<LeadKey>& leads);

    const Clock& m_clock;
    std::vector<ActivityEntry>& m_activity;
    std::map<LeadKey, Lead> m_leads;
    LeadKey m_nextKey = 1;
    std::vector<ImportRecord> m_imports; // oldest first
    std::set<ImportKey> m_keepsLeads;    // undone, but some of their leads stay
    std::set<std::string> m_suppressed;
    std::set<std::string> m_objections;
};

} // namespace farol::testing
