// SPDX-License-Identifier: GPL-3.0-or-later
// The hashes of persons who were erased, or who objected to profiling.
#pragma once

#include "app/storage/identity_hash.h"
#include "app/storage/identity_index.h"
#include "core/company/lead_identity.h"

namespace farol::platform {

class IdentityList {
public:
    enum class Kind { Suppressed, Objections };

    static Result<IdentityList> read(const EncryptedConnection& connection, const IdentityHasher& hasher,
                                     Kind kind);

    bool empty() const { return m_isEmpty; }

    // By id or e-mail address; by name and company, or all cells, for what has neither.
    //   identity   read with the person
    bool contains(const LeadIdentity& identity) const;

    Result<void> add(const LeadIdentity& identity);
    Result<void> remove(const LeadIdentity& identity);

private:
    IdentityList(const EncryptedConnection& connection, const IdentityHasher& hasher, Kind kind)
        : m_connection(&connection), m_hasher(&hasher), m_kind(kind) {}
    Result<void> run(const char* verb, const LeadIdentity& identity);

    const EncryptedConnection* m_connection;
    const IdentityHasher* m_hasher;
    Kind m_kind;
    IdentityIndex m_known;
    bool m_isEmpty = true;
};

} // namespace farol::platform
