// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/known_leads.h"

#include "app/storage/bulk_statement.h"
#include "app/storage/sql_statement.h"

#include <algorithm>

namespace farol::platform {
namespace {

constexpr std::size_t kRowsPerPoll = 1'024;

} // namespace

RowIdentity hashIdentity(const IdentityHasher& hasher, const LeadIdentity& identity) {
    RowIdentity row;
    row.hasId = !identity.id.empty();
    row.hasEmail = !identity.email.empty();
    if (row.hasEmail) row.email = hasher.hash(identity.email);
    row.best = row.hasEmail && !row.hasId ? row.email : hasher.hash(identity.best());
    return row;
}

Result<void> KnownLeads::read(const EncryptedConnection& connection, const IdentityHasher& hasher,
                              std::size_t more, const TaskControl& control) {
    const auto count = singleInteger(connection, "SELECT count(*) FROM leads");
    if (!count) return tl::unexpected(count.error());
    m_byBest.reserve(static_cast<std::size_t>(*count) + more);
    if (*count == 0) return {};
    BulkStatement all(connection, "SELECT id, identity, lead_id IS NOT NULL, email FROM leads ORDER BY id");
    for (std::size_t row = 0;; ++row) {
        if (row % kRowsPerPoll == 0 && control.isCancelled()) return failure(ErrorCode::Cancelled);
        const Result<bool> stepped = all.step();
        if (!stepped) return tl::unexpected(stepped.error());
        if (!*stepped) return {};
        IdentityHash best;
        const std::string_view bytes = all.text(1);
        std::copy_n(bytes.data(), std::min(bytes.size(), best.bytes.size()), best.bytes.data());
        m_byBest.insert(best, all.integer(0));
        if (all.integer(2) == 0) continue;
        const std::string email = emailIdentity(all.text(3));
        if (!email.empty()) m_byEmail.insert(hasher.hash(email), all.integer(0));
    }
}

LeadKey KnownLeads::find(const RowIdentity& row) const {
    if (const LeadKey lead = m_byBest.find(row.best); lead != 0) return lead;
    if (!row.hasEmail) return 0;
    // A lead without an id is known by its address alone; a row without one may be any lead of that address.
    return row.hasId ? m_byBest.find(row.email) : m_byEmail.find(row.email);
}

void KnownLeads::add(const RowIdentity& row, LeadKey lead) {
    m_byBest.insert(row.best, lead);
    if (row.hasId && row.hasEmail) m_byEmail.insert(row.email, lead);
}

void KnownLeads::update(const RowIdentity& row, LeadKey lead) {
    if (!row.hasId) return;
    if (m_byBest.find(row.best) == 0 && row.hasEmail) m_byBest.erase(row.email);
    add(row, lead);
}

} // namespace farol::platform
