// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_lead_store.h"

#include "app/storage/activity_log.h"
#include "app/storage/import_records.h"
#include "app/storage/lead_import_run.h"
#include "app/storage/lead_loading.h"
#include "app/storage/lead_notes.h"
#include "app/storage/lead_undo.h"
#include "app/storage/sql_statement.h"
#include "app/storage/sql_time.h"
#include "app/storage/sql_transaction.h"

namespace farol::platform {
namespace {

std::vector<MappingChoice> mappingOf(const LeadTable& leads) {
    std::vector<MappingChoice> choices;
    for (const Field field : allFields()) {
        if (!leads.mapping().has(field)) continue;
        const std::size_t column = leads.mapping().columnsOf(field).front().column;
        choices.push_back({std::string(fieldName(field)), leads.records().columnNames()[column]});
    }
    return choices;
}

} // namespace

Result<ImportRecord> SqlLeadStore::import(const LeadTable& leads, const ImportSource& source,
                                          const TaskControl& control) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    const auto earlier = findImport(m_connection, source.sha256);
    if (!earlier) return tl::unexpected(earlier.error());
    if (*earlier) return failure(ErrorCode::AlreadyImported, std::to_string((*earlier)->key));
    ImportRecord record{0,    source.fileName, source.sha256,    m_clock.now(),
                        {},   source.problems, mappingOf(leads), source.ruleSet,
                        false};
    const Result<ImportKey> key = insertImport(m_connection, record);
    if (!key) return tl::unexpected(key.error());
    record.key = *key;
    const auto counts = LeadImportRun::run(m_connection, leads, record.key, secondsOf(record.at), control);
    if (!counts) return tl::unexpected(counts.error());
    record.counts = *counts;
    Result<void> done = updateCounts(m_connection, record.key, record.counts);
    if (done) done = logActivity(m_connection, {record.at, Activity::Imported, record.counts.rows()});
    if (done) done = transaction->commit();
    if (!done) return tl::unexpected(done.error());
    // A log as large as the file need not lie about. Failing is no matter: the next one does it too.
    static_cast<void>(m_connection.checkpoint());
    return record;
}

Result<LeadStore::Undone> SqlLeadStore::undoImport(ImportKey import, const TaskControl& control) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    const auto records = readImports(m_connection);
    if (!records) return tl::unexpected(records.error());
    std::size_t rows = 0;
    bool isThere = false;
    for (const ImportRecord& record : *records) {
        if (record.key != import || record.isUndone) continue;
        isThere = true;
        rows = record.counts.rows();
    }
    if (!isThere) return failure(ErrorCode::NotFound, std::to_string(import));
    const auto undone = platform::undoImport(m_connection, import, control);
    if (!undone) return undone;
    Result<void> done = logActivity(m_connection, {m_clock.now(), Activity::ImportUndone, rows});
    if (done) done = transaction->commit();
    if (!done) return tl::unexpected(done.error());
    static_cast<void>(m_connection.checkpoint());
    return undone;
}

Result<StoredLeads> SqlLeadStore::load(const TaskControl& control) const {
    return loadLeads(m_connection, control);
}

Result<std::size_t> SqlLeadStore::count() const {
    const auto count = singleInteger(m_connection, "SELECT count(*) FROM leads");
    if (!count) return tl::unexpected(count.error());
    return static_cast<std::size_t>(*count);
}

Result<std::vector<ImportRecord>> SqlLeadStore::imports() const {
    return readImports(m_connection);
}

Result<std::optional<ImportRecord>> SqlLeadStore::importOfFile(const std::string& sha256) const {
    return findImport(m_connection, sha256);
}

Result<std::vector<std::pair<LeadKey, LeadNote>>> SqlLeadStore::notes() const {
    return readNotes(m_connection);
}

Result<void> SqlLeadStore::setStatus(LeadKey lead, LeadStatus status) {
    return writeStatus(m_connection, lead, status, m_clock.now());
}

Result<void> SqlLeadStore::setNote(LeadKey lead, const std::string& note) {
    return writeNote(m_connection, lead, note, m_clock.now());
}

} // namespace farol::platform
