// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/lead_notes.h"

#include "app/storage/sql_statement.h"
#include "app/storage/sql_time.h"
#include "app/storage/sql_transaction.h"

namespace farol::platform {
namespace {

constexpr const char* kSelect = "SELECT lead, status, status_at, note, note_at FROM lead_notes";

std::pair<LeadKey, LeadNote> noteOf(const SqlStatement& row) {
    LeadNote note{static_cast<LeadStatus>(row.integer(1)), row.text(3), {}, {}};
    if (!row.isNull(2)) note.statusChangedAt = timeOf(row.integer(2));
    if (!row.isNull(4)) note.noteChangedAt = timeOf(row.integer(4));
    return {row.integer(0), std::move(note)};
}

// Runs `update`, which takes a value, the time and the lead, on the lead's row of notes.
template <typename Value>
Result<void> change(const EncryptedConnection& connection, LeadKey lead, const char* update,
                    const Value& value, std::chrono::sys_seconds now) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(connection);
    if (!transaction) return tl::unexpected(transaction.error());
    SqlStatement row(connection, "INSERT OR IGNORE INTO lead_notes(lead, status, note)"
                                 " SELECT id, 0, '' FROM leads WHERE id=?");
    if (const Result<void> made = row.bind(lead).run(); !made) return made;
    SqlStatement write(connection, update);
    if (const Result<void> written = write.bind(value).bind(secondsOf(now)).bind(lead).run(); !written)
        return written;
    if (write.changedRows() == 0) return failure(ErrorCode::NotFound, std::to_string(lead));
    return transaction->commit();
}

} // namespace

Result<std::vector<std::pair<LeadKey, LeadNote>>> readNotes(const EncryptedConnection& connection) {
    std::vector<std::pair<LeadKey, LeadNote>> notes;
    SqlStatement all(connection, std::string(kSelect) + " ORDER BY lead");
    const Result<void> read =
        all.eachRow([&notes](const SqlStatement& row) { notes.push_back(noteOf(row)); });
    if (!read) return tl::unexpected(read.error());
    return notes;
}

Result<LeadNote> readNote(const EncryptedConnection& connection, LeadKey lead) {
    LeadNote note;
    SqlStatement one(connection, std::string(kSelect) + " WHERE lead=?");
    one.bind(lead);
    const Result<void> read = one.eachRow([&note](const SqlStatement& row) { note = noteOf(row).second; });
    if (!read) return tl::unexpected(read.error());
    return note;
}

Result<void> writeStatus(const EncryptedConnection& connection, LeadKey lead, LeadStatus status,
                         std::chrono::sys_seconds now) {
    return change(connection, lead, "UPDATE lead_notes SET status=?, status_at=? WHERE lead=?",
                  static_cast<std::int64_t>(status), now);
}

Result<void> writeNote(const EncryptedConnection& connection, LeadKey lead, const std::string& note,
                       std::chrono::sys_seconds now) {
    return change(connection, lead, "UPDATE lead_notes SET note=?, note_at=? WHERE lead=?",
                  std::string_view(note), now);
}

} // namespace farol::platform
