// SPDX-License-Identifier: GPL-3.0-or-later
// One import of a table of leads into the database, within a transaction of its caller.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "app/storage/identity_hash.h"
#include "app/storage/identity_list.h"
#include "app/storage/known_leads.h"
#include "app/storage/layouts.h"
#include "app/storage/lead_update.h"
#include "core/company/company_records.h"
#include "core/company/lead_identity.h"
#include "core/leads/lead_table.h"

namespace farol::platform {

class LeadImportRun {
public:
    // Imports all rows as those of the import `key`.
    //   now      in seconds
    //   returns  what became of them
    //   errors   Cancelled; those of SQLite
    static Result<ImportCounts> run(const EncryptedConnection& connection, const LeadTable& leads,
                                    ImportKey key, std::int64_t now, const TaskControl& control);

private:
    enum class Fate { Added, Updated, Unchanged, Skipped, Suppressed };
    struct Parts {
        IdentityHasher hasher;
        Layouts layouts;
        LeadKey firstKey; // of the leads that this import adds
    };

    LeadImportRun(const EncryptedConnection& connection, const LeadTable& leads, ImportKey key,
                  std::int64_t now, Parts parts);
    static Result<Parts> readParts(const EncryptedConnection& connection);
    Result<ImportCounts> importAll(const TaskControl& control);
    Result<Fate> importRow(const LeadRow& row);
    Result<Fate> add(const RowIdentity& identity, bool hasObjected);
    Result<void> keepNextKey() const;

    const EncryptedConnection& m_connection;
    const LeadTable& m_leads;
    ImportKey m_key;
    std::int64_t m_now;
    IdentityHasher m_hasher;
    Layouts m_layouts;
    LeadKey m_firstKey;
    LeadKey m_nextKey;
    LeadRowReader m_rows;
    IdentityReader m_identities;
    KnownLeads m_known;
    LeadUpdate m_update;
    BulkStatement m_insert;
    std::optional<IdentityList> m_suppressed;
    std::optional<IdentityList> m_objections;
    LeadIdentity m_identity;
    LeadContents m_contents;
};

} // namespace farol::platform
