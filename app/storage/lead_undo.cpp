// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/lead_undo.h"

#include "app/storage/import_records.h"
#include "app/storage/lead_columns.h"

#include <optional>
#include <sqlcipher/sqlite3.h>
#include <string>

namespace farol::platform {
namespace {

constexpr int kStepsPerPoll = 10'000; // of SQLite's virtual machine: under a millisecond

int isCancelled(void* control) {
    return static_cast<const TaskControl*>(control)->isCancelled() ? 1 : 0;
}

// Statements stop when the control says so.
class Interruption {
public:
    Interruption(sqlite3* handle, const TaskControl& control) : m_handle(handle), m_control(control) {
        sqlite3_progress_handler(handle, kStepsPerPoll, isCancelled, &m_control);
    }
    ~Interruption() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    sqlite3* m_handle;
    TaskControl m_control;
};

// The next import that brought the lead of a row of `f` again.
constexpr const char* kLater = "(SELECT min(n.import) FROM former n WHERE n.lead = f.lead AND n.import > ?1)";

class Undo {
public:
    Undo(const EncryptedConnection& connection, ImportKey import)
        : m_connection(connection), m_import(import) {}

    Result<LeadStore::Undone> run() {
        LeadStore::Undone undone;
        std::int64_t inherited = 0;
        const std::string columns = leadContentColumns();
        // What a later import found is what this one left: it now finds what this one found.
        const std::string changedHere = " FROM former f WHERE f.import = ?1 AND f.is_same = 0 AND " +
                                        std::string(kLater) + " IS NOT NULL";
        run("INSERT OR REPLACE INTO former(lead, import, is_same, changed_at, " + columns +
            ") SELECT f.lead, " + kLater + ", 0, f.changed_at, " + columns + changedHere);
        run("DELETE FROM former WHERE import = ?1 AND lead IN (SELECT f.lead" + changedHere + ')');
        // Where no later one came, the lead is again what it was.
        undone.restored = static_cast<std::size_t>(run(
            "INSERT OR REPLACE INTO leads(id, import_first, import_last, first_at, changed_at, objected, " +
            columns +
            ") SELECT l.id, l.import_first, l.import_last, l.first_at, f.changed_at, l.objected, f." +
            withPrefix(columns) +
            " FROM former f JOIN leads l ON l.id = f.lead"
            " WHERE f.import = ?1 AND f.is_same = 0"));
        run("DELETE FROM former WHERE import = ?1");
        // Leads that came with this import and again with a later one are from now on the later one's.
        inherited =
            run("UPDATE leads SET import_first = (SELECT min(n.import) FROM former n WHERE n.lead = leads.id)"
                " WHERE import_first = ?1 AND EXISTS(SELECT 1 FROM former n WHERE n.lead = leads.id)");
        run("UPDATE leads SET first_at = (SELECT at FROM imports WHERE imports.id = leads.import_first)"
            " WHERE id IN (SELECT f.lead FROM former f JOIN leads l ON l.id = f.lead AND"
            " l.import_first = f.import)");
        run("DELETE FROM former WHERE EXISTS(SELECT 1 FROM leads WHERE leads.id = former.lead AND"
            " leads.import_first = former.import)");
        run("DELETE FROM lead_notes WHERE lead IN (SELECT id FROM leads WHERE import_first = ?1)");
        undone.removed = static_cast<std::size_t>(run("DELETE FROM leads WHERE import_first = ?1"));
        run("UPDATE leads SET import_last = coalesce((SELECT max(n.import) FROM former n WHERE n.lead = "
            "leads.id),"
            " import_first) WHERE import_last = ?1");
        run("DELETE FROM layouts WHERE id NOT IN (SELECT layout FROM leads UNION"
            " SELECT layout FROM former WHERE layout IS NOT NULL)");
        if (m_failed) return tl::unexpected(*m_failed);
        if (const auto marked = markUndone(m_connection, m_import, inherited > 0); !marked)
            return tl::unexpected(marked.error());
        return undone;
    }

private:
    static std::string withPrefix(std::string columns) {
        for (std::size_t at = columns.find(", "); at != std::string::npos; at = columns.find(", ", at + 4))
            columns.insert(at + 2, "f.");
        return columns;
    }

    // Does nothing after a failure.
    //   returns  how many rows it changed
    std::int64_t run(const std::string& sql) {
        if (m_failed) return 0;
        BulkStatement statement(m_connection, sql);
        if (const Result<void> ran = statement.bind(1, m_import).run(); !ran) {
            m_failed = ran.error();
            return 0;
        }
        return statement.changedRows();
    }

    const EncryptedConnection& m_connection;
    ImportKey m_import;
    std::optional<Error> m_failed;
};

} // namespace

Result<LeadStore::Undone> undoImport(const EncryptedConnection& connection, ImportKey import,
                                     const TaskControl& control) {
    if (control.isCancelled()) return failure(ErrorCode::Cancelled);
    const Interruption interruption(connection.handle(), control);
    return Undo(connection, import).run();
}

} // namespace farol::platform
