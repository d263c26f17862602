// SPDX-License-Identifier: GPL-3.0-or-later
// Which lead of the database a row of a file is.
#pragma once

#include "app/storage/identity_hash.h"
#include "app/storage/identity_index.h"
#include "core/base/task_control.h"
#include "core/company/lead_identity.h"

#include <cstddef>

namespace farol::platform {

// The hashes of one row's identity.
struct RowIdentity {
    bool hasId = false;
    bool hasEmail = false;
    IdentityHash best; // of the id, else of the e-mail address, else of the whole row
    IdentityHash email;
};

RowIdentity hashIdentity(const IdentityHasher& hasher, const LeadIdentity& identity);

// A lead is known by its id; by its e-mail address when it has none, or the row has none; else by all its
// cells.
class KnownLeads {
public:
    // Reads the identities of all leads.
    //   more     how many the caller will add at most
    //   errors   Cancelled
    Result<void> read(const EncryptedConnection& connection, const IdentityHasher& hasher, std::size_t more,
                      const TaskControl& control);

    //   returns  0 when no lead is it
    LeadKey find(const RowIdentity& row) const;
    void add(const RowIdentity& row, LeadKey lead);
    // A lead that find() gave for `row` now has the row's id too.
    void update(const RowIdentity& row, LeadKey lead);

private:
    IdentityIndex m_byBest;
    IdentityIndex m_byEmail; // of leads that have an id
};

} // namespace farol::platform
