// SPDX-License-Identifier: GPL-3.0-or-later
// LeadStore in the encrypted database.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/ports/clock.h"
#include "core/ports/lead_store.h"

namespace farol::platform {

class SqlLeadStore final : public LeadStore {
public:
    //   requires both outlive the store
    SqlLeadStore(const EncryptedConnection& connection, const Clock& clock)
        : m_connection(connection), m_clock(clock) {}

    Result<ImportRecord> import(const LeadTable& leads, const ImportSource& source,
                                const TaskControl& control) override;
    Result<Undone> undoImport(ImportKey import, const TaskControl& control) override;
    Result<StoredLeads> load(const TaskControl& control) const override;
    Result<std::size_t> count() const override;
    Result<std::vector<ImportRecord>> imports() const override;
    Result<std::optional<ImportRecord>> importOfFile(const std::string& sha256) const override;
    Result<std::vector<std::pair<LeadKey, LeadNote>>> notes() const override;
    Result<void> setStatus(LeadKey lead, LeadStatus status) override;
    Result<void> setNote(LeadKey lead, const std::string& note) override;

private:
    const EncryptedConnection& m_connection;
    const Clock& m_clock;
};

} // namespace farol::platform
