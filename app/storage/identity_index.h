// SPDX-License-Identifier: GPL-3.0-or-later
// From the hash of an identity to the lead that has it, for millions of them in little memory.
#pragma once

#include "app/storage/identity_hash.h"
#include "core/company/company_records.h"

#include <cstddef>
#include <vector>

namespace farol::platform {

// Open addressing over 16 bytes each. Goes by the first eight bytes of a hash: among a million leads two
// differ in the rest alone once in forty million databases.
class IdentityIndex {
public:
    void reserve(std::size_t entries);

    //   returns  0 when no lead has it
    LeadKey find(const IdentityHash& identity) const;
    // Keeps the lead that has it already, if any.
    void insert(const IdentityHash& identity, LeadKey lead);
    void erase(const IdentityHash& identity);

private:
    struct Entry {
        std::uint64_t word = 0;
        LeadKey lead = 0; // 0: free, if `word` is 0 too
    };
    std::size_t placeOf(std::uint64_t word) const;

    std::vector<Entry> m_entries;
    std::size_t m_used = 0;
};

} // namespace farol::platform
