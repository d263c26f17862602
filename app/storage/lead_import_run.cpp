// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/lead_import_run.h"

#include "app/storage/sql_statement.h"

#include <optional>
#include <utility>

namespace farol::platform {
namespace {

constexpr std::size_t kRowsPerPoll = 1'024;
constexpr double kShareOfReading = 0.1; // of the progress, for the identities of the leads there are

// Only the columns that the file has: the others stay NULL without being bound a million times.
std::string insertOf(const LeadTable& leads) {
    std::string columns =
        "id, import_first, import_last, first_at, changed_at, objected, identity, layout, extra";
    std::string places = "?,?,?,?,?,?,?,?,?";
    for (const Field field : allFields()) {
        if (!leads.mapping().has(field)) continue;
        columns += ", " + std::string(fieldName(field));
        places += ",?";
    }
    return "INSERT INTO leads(" + columns + ") VALUES(" + places + ')';
}

} // namespace

// Keys are given once: what was written down about a lead that went must never show on another one.
Result<LeadImportRun::Parts> LeadImportRun::readParts(const EncryptedConnection& connection) {
    Result<IdentityHasher> hasher = IdentityHasher::of(connection);
    if (!hasher) return tl::unexpected(hasher.error());
    Result<Layouts> layouts = Layouts::read(connection);
    if (!layouts) return tl::unexpected(layouts.error());
    const auto next = singleInteger(connection, "SELECT value FROM internals WHERE name = 'next_lead'");
    if (!next) return tl::unexpected(next.error());
    return Parts{std::move(*hasher), std::move(*layouts), std::max<LeadKey>(*next, 1)};
}

LeadImportRun::LeadImportRun(const EncryptedConnection& connection, const LeadTable& leads, ImportKey key,
                             std::int64_t now, Parts parts)
    : m_connection(connection),
      m_leads(leads),
      m_key(key),
      m_now(now),
      m_hasher(std::move(parts.hasher)),
      m_layouts(std::move(parts.layouts)),
      m_firstKey(parts.firstKey),
      m_nextKey(parts.firstKey),
      m_rows(leads),
      m_identities(leads.missingMarkers(), m_rows.extraNames()),
      m_update(connection, m_layouts, leads.missingMarkers(), key, now),
      m_insert(connection, insertOf(leads)) {}

Result<ImportCounts> LeadImportRun::run(const EncryptedConnection& connection, const LeadTable& leads,
                                        ImportKey key, std::int64_t now, const TaskControl& control) {
    Result<Parts> parts = readParts(connection);
    if (!parts) return tl::unexpected(parts.error());
    LeadImportRun import(connection, leads, key, now, std::move(*parts));
    return import.importAll(control);
}

Result<ImportCounts> LeadImportRun::importAll(const TaskControl& control) {
    const auto layout = m_layouts.keyOf(m_rows.extraNames());
    if (!layout) return tl::unexpected(layout.error());
    m_contents.layout = *layout;
    auto suppressed = IdentityList::read(m_connection, m_hasher, IdentityList::Kind::Suppressed);
    if (!suppressed) return tl::unexpected(suppressed.error());
    auto objections = IdentityList::read(m_connection, m_hasher, IdentityList::Kind::Objections);
    if (!objections) return tl::unexpected(objections.error());
    m_suppressed = std::move(*suppressed);
    m_objections = std::move(*objections);
    const std::size_t rows = m_leads.rowCount();
    const Result<void> known = m_known.read(m_connection, m_hasher, rows, control);
    if (!known) return tl::unexpected(known.error());

    const TaskControl writing = control.step(kShareOfReading, 1);
    ImportCounts counts;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % kRowsPerPoll == 0) {
            if (control.isCancelled()) return failure(ErrorCode::Cancelled);
            writing.report(double(row) / double(rows));
        }
        const Result<Fate> fate = importRow(m_rows.read(row));
        if (!fate) return tl::unexpected(fate.error());
        counts.added += *fate == Fate::Added;
        counts.updated += *fate == Fate::Updated;
        counts.unchanged += *fate == Fate::Unchanged;
        counts.skipped += *fate == Fate::Skipped || *fate == Fate::Suppressed;
        counts.suppressed += *fate == Fate::Suppressed;
    }
    if (const Result<void> kept = keepNextKey(); !kept) return tl::unexpected(kept.error());
    writing.report(1);
    return counts;
}

Result<LeadImportRun::Fate> LeadImportRun::importRow(const LeadRow& row) {
    m_identities.read(row, m_identity, !m_suppressed->empty() || !m_objections->empty());
    if (m_suppressed->contains(m_identity)) return Fate::Suppressed;
    const RowIdentity identity = hashIdentity(m_hasher, m_identity);
    const LeadKey lead = m_known.find(identity);
    m_contents.row = row;
    m_contents.identity = identity.best.view();
    if (lead == 0) return add(identity, m_objections->contains(m_identity));
    // Found by its address, a lead keeps the id that it may have.
    if (!identity.hasId) m_contents.identity = {};
    const bool isOurs = lead >= m_firstKey;
    const Result<bool> changes = m_update.update(lead, m_contents, isOurs);
    if (!changes) return tl::unexpected(changes.error());
    m_known.update(identity, lead);
    if (*changes) return Fate::Updated;
    return isOurs ? Fate::Skipped : Fate::Unchanged;
}

Result<LeadImportRun::Fate> LeadImportRun::add(const RowIdentity& identity, bool hasObjected) {
    m_insert.bind(1, m_nextKey).bind(2, m_key).bind(3, m_key).bind(4, m_now).bind(5, m_now);
    m_insert.bind(6, static_cast<std::int64_t>(hasObjected));
    m_insert.bindBytes(7, m_contents.identity).bind(8, m_contents.layout);
    m_insert.bindFilled(9, m_contents.row.extra);
    int position = 10;
    for (const Field field : allFields())
        if (m_leads.mapping().has(field)) m_insert.bindFilled(position++, m_contents.row.at(field));
    if (const Result<void> added = m_insert.run(); !added) return tl::unexpected(added.error());
    m_known.add(identity, m_nextKey++);
    return Fate::Added;
}

Result<void> LeadImportRun::keepNextKey() const {
    SqlStatement keep(m_connection, "INSERT OR REPLACE INTO internals(name, value) VALUES('next_lead', ?)");
    return keep.bind(m_nextKey).run();
}

} // namespace farol::platform
