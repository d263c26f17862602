// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_people_store.h"

#include "app/storage/activity_log.h"
#include "app/storage/layouts.h"
#include "app/storage/lead_columns.h"
#include "app/storage/lead_removal.h"
#include "app/storage/person_data.h"
#include "app/storage/sql_statement.h"
#include "app/storage/sql_time.h"
#include "app/storage/sql_transaction.h"
#include "core/company/person_search.h"

#include <functional>

namespace farol::platform {
namespace {

// Shows leads to `onLead` until it says false.
//   where    SQL behind FROM leads; may hold one ?
Result<void> eachLead(const EncryptedConnection& connection, const std::string& where, std::int64_t value,
                      const std::function<bool(LeadKey, bool hasObjected, const LeadRow&)>& onLead) {
    BulkStatement all(connection, "SELECT id, objected, " + leadContentColumns() + " FROM leads " + where +
                                      " ORDER BY id");
    all.bind(1, value);
    LeadContents contents;
    for (;;) {
        const Result<bool> stepped = all.step();
        if (!stepped) return tl::unexpected(stepped.error());
        if (!*stepped) return {};
        readContents(all, 2, contents);
        if (!onLead(all.integer(0), all.integer(1) != 0, contents.row)) return {};
    }
}

constexpr const char* kUntouched =
    "WHERE (SELECT at FROM imports WHERE imports.id = import_last) < ?1 AND NOT EXISTS(SELECT 1 FROM "
    "lead_notes"
    " WHERE lead = leads.id AND max(coalesce(status_at, 0), coalesce(note_at, 0)) >= ?1)";

} // namespace

Result<std::vector<PersonMatch>> SqlPeopleStore::find(const std::string& text, std::size_t limit) const {
    const PersonSearch search(text);
    std::vector<PersonMatch> matches;
    const auto look = [&](LeadKey lead, bool hasObjected, const LeadRow& row) {
        if (matches.size() < limit && search.matches(row))
            matches.push_back(personMatch(lead, row, hasObjected));
        return matches.size() < limit;
    };
    if (const Result<void> read = eachLead(m_connection, "", 0, look); !read)
        return tl::unexpected(read.error());
    return matches;
}

Result<PersonData> SqlPeopleStore::dataOf(LeadKey lead) const {
    return readPersonData(m_connection, lead);
}

// What the lead is known by, and was before each import that changed it.
Result<std::vector<LeadIdentity>> SqlPeopleStore::identitiesOf(LeadKey lead) const {
    std::vector<LeadIdentity> identities;
    const auto layouts = Layouts::read(m_connection);
    if (!layouts) return tl::unexpected(layouts.error());
    const MissingMarkers missing;
    BulkStatement all(m_connection, "SELECT " + leadContentColumns() +
                                        " FROM leads WHERE id=?1 UNION ALL SELECT " + leadContentColumns() +
                                        " FROM former WHERE lead=?1 AND is_same=0");
    all.bind(1, lead);
    LeadContents contents;
    for (;;) {
        const Result<bool> stepped = all.step();
        if (!stepped) return tl::unexpected(stepped.error());
        if (!*stepped) return identities;
        readContents(all, 0, contents);
        if (!layouts->holds(contents.layout)) continue;
        const IdentityReader reader(missing, layouts->names(contents.layout));
        reader.read(contents.row, identities.emplace_back(), true);
    }
}

Result<void> SqlPeopleStore::note(IdentityList::Kind kind, LeadKey lead, bool isIn) {
    const auto hasher = IdentityHasher::of(m_connection);
    if (!hasher) return tl::unexpected(hasher.error());
    auto list = IdentityList::read(m_connection, *hasher, kind);
    if (!list) return tl::unexpected(list.error());
    const auto identities = identitiesOf(lead);
    if (!identities) return tl::unexpected(identities.error());
    for (const LeadIdentity& identity : *identities) {
        const Result<void> done = isIn ? list->add(identity) : list->remove(identity);
        if (!done) return done;
    }
    return {};
}

Result<std::size_t> SqlPeopleStore::erase(const std::vector<LeadKey>& leads) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    Result<void> done;
    for (const LeadKey lead : leads)
        if (done) done = note(IdentityList::Kind::Suppressed, lead, true);
    if (!done) return tl::unexpected(done.error());
    const Result<std::size_t> removed = removeLeads(m_connection, leads);
    if (!removed) return removed;
    done = logActivity(m_connection, {m_clock.now(), Activity::Erased, *removed});
    if (done) done = transaction->commit();
    if (done) done = sweepRemoved(m_connection);
    if (!done) return tl::unexpected(done.error());
    return removed;
}

Result<void> SqlPeopleStore::setObjected(const std::vector<LeadKey>& leads, bool objected) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    SqlStatement update(m_connection, "UPDATE leads SET objected=? WHERE id=?");
    for (const LeadKey lead : leads) {
        Result<void> done = update.bind(std::int64_t{objected}).bind(lead).run();
        if (done) done = note(IdentityList::Kind::Objections, lead, objected);
        if (!done) return done;
    }
    if (objected) {
        const ActivityEntry entry{m_clock.now(), Activity::Objected, leads.size()};
        if (const Result<void> logged = logActivity(m_connection, entry); !logged) return logged;
    }
    return transaction->commit();
}

Result<std::vector<PersonMatch>> SqlPeopleStore::untouchedSince(std::chrono::sys_seconds before) const {
    std::vector<PersonMatch> matches;
    const Result<void> read = eachLead(m_connection, kUntouched, secondsOf(before),
                                       [&matches](LeadKey lead, bool hasObjected, const LeadRow& row) {
                                           matches.push_back(personMatch(lead, row, hasObjected));
                                           return true;
                                       });
    if (!read) return tl::unexpected(read.error());
    return matches;
}

Result<std::size_t> SqlPeopleStore::removeUntouchedSince(std::chrono::sys_seconds before) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    const auto untouched = untouchedSince(before);
    if (!untouched) return tl::unexpected(untouched.error());
    std::vector<LeadKey> leads;
    for (const PersonMatch& match : *untouched) leads.push_back(match.lead);
    const Result<std::size_t> removed = removeLeads(m_connection, leads);
    if (!removed) return removed;
    Result<void> done = logActivity(m_connection, {m_clock.now(), Activity::Retention, *removed});
    if (done) done = transaction->commit();
    if (done) done = sweepRemoved(m_connection);
    if (!done) return tl::unexpected(done.error());
    return removed;
}

} // namespace farol::platform
