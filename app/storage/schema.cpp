// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/schema.h"

// The columns of a lead's own contents, which stand alike in `leads` and `former`.
#define FAROL_LEAD_CONTENTS                                                                                  \
    "identity BLOB, layout INTEGER, extra TEXT,"                                                             \
    "lead_id TEXT, full_name TEXT, first_name TEXT, last_name TEXT, job_title TEXT, company TEXT,"           \
    "industry TEXT, employees TEXT, email TEXT, phone TEXT, location TEXT, city TEXT, region TEXT,"          \
    "country TEXT, created_at TEXT, source TEXT, status TEXT, owner TEXT, department TEXT, seniority TEXT,"  \
    "website TEXT, linkedin_url TEXT, company_linkedin_url TEXT, tax_id TEXT, consent TEXT, opt_out TEXT"

namespace farol::platform {

// Times are seconds of the Unix epoch.
const std::array<const char*, 1> kMigrations = {
    "CREATE TABLE internals(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE activity(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what INTEGER NOT NULL,"
    " count INTEGER NOT NULL);"
    "CREATE TABLE mappings(headers TEXT NOT NULL, position INTEGER NOT NULL, field TEXT NOT NULL,"
    " header TEXT NOT NULL, PRIMARY KEY(headers, position)) WITHOUT ROWID;"
    "CREATE TABLE rule_sets(version INTEGER PRIMARY KEY, at INTEGER NOT NULL, note TEXT NOT NULL,"
    " json TEXT NOT NULL);"
    "CREATE TABLE exports(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, rows INTEGER NOT NULL,"
    " format TEXT NOT NULL, rule_set TEXT NOT NULL);"

    "CREATE TABLE imports(id INTEGER PRIMARY KEY AUTOINCREMENT, file_name TEXT NOT NULL,"
    " sha256 TEXT NOT NULL, at INTEGER NOT NULL, added INTEGER NOT NULL, updated INTEGER NOT NULL,"
    " unchanged INTEGER NOT NULL, skipped INTEGER NOT NULL, suppressed INTEGER NOT NULL,"
    " problems INTEGER NOT NULL, rule_set TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE import_columns(import INTEGER NOT NULL REFERENCES imports(id), position INTEGER NOT NULL,"
    " field TEXT NOT NULL, header TEXT NOT NULL, PRIMARY KEY(import, position)) WITHOUT ROWID;"

    "CREATE TABLE layouts(id INTEGER PRIMARY KEY, names TEXT NOT NULL UNIQUE);"
    "CREATE TABLE leads(id INTEGER PRIMARY KEY, import_first INTEGER NOT NULL,"
    " import_last INTEGER NOT NULL, first_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,"
    " objected INTEGER NOT NULL DEFAULT 0, " FAROL_LEAD_CONTENTS ");"
    "CREATE TABLE former(lead INTEGER NOT NULL, import INTEGER NOT NULL, is_same INTEGER NOT NULL,"
    " changed_at INTEGER, " FAROL_LEAD_CONTENTS ", PRIMARY KEY(lead, import)) WITHOUT ROWID;"
    "CREATE TABLE lead_notes(lead INTEGER PRIMARY KEY, status INTEGER NOT NULL, status_at INTEGER,"
    " note TEXT NOT NULL, note_at INTEGER);"
    "CREATE TABLE suppressed(identity BLOB PRIMARY KEY) WITHOUT ROWID;"
    "CREATE TABLE objections(identity BLOB PRIMARY KEY) WITHOUT ROWID;",
};

} // namespace farol::platform
