// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/lead_removal.h"

#include "app/storage/sql_statement.h"

namespace farol::platform {

Result<std::size_t> removeLeads(const EncryptedConnection& connection, const std::vector<LeadKey>& leads) {
    std::size_t removed = 0;
    for (const char* sql : {"DELETE FROM lead_notes WHERE lead=?", "DELETE FROM former WHERE lead=?",
                            "DELETE FROM leads WHERE id=?"}) {
        SqlStatement remove(connection, sql);
        removed = 0;
        for (const LeadKey lead : leads) {
            if (const Result<void> done = remove.bind(lead).run(); !done) return tl::unexpected(done.error());
            removed += static_cast<std::size_t>(remove.changedRows());
        }
    }
    // Kept until the sweep is done: a program that was stopped before does it when it opens the database.
    const Result<void> noted =
        connection.run("INSERT OR REPLACE INTO internals(name, value) VALUES('sweep_pending', 1)");
    if (!noted) return tl::unexpected(noted.error());
    return removed;
}

Result<void> sweepRemoved(const EncryptedConnection& connection) {
    const auto pending =
        singleInteger(connection, "SELECT value FROM internals WHERE name = 'sweep_pending'");
    if (!pending) return tl::unexpected(pending.error());
    if (*pending == 0) return {};
    if (const Result<void> swept = connection.run("VACUUM"); !swept) return swept;
    if (const Result<void> emptied = connection.checkpoint(); !emptied) return emptied;
    return connection.run("DELETE FROM internals WHERE name = 'sweep_pending'");
}

} // namespace farol::platform
