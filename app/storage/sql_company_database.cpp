// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_company_database.h"

#include "app/storage/activity_log.h"
#include "app/storage/sql_statement.h"
#include "app/storage/sql_time.h"
#include "app/storage/sql_transaction.h"

#include <utility>

namespace farol::platform {

SqlCompanyDatabase::SqlCompanyDatabase(std::unique_ptr<EncryptedConnection> connection, const Clock& clock)
    : m_connection(std::move(connection)),
      m_clock(clock),
      m_leads(*m_connection, clock),
      m_people(*m_connection, clock),
      m_mappings(*m_connection) {}

Result<std::optional<std::string>> SqlCompanyDatabase::setting(const std::string& name) const {
    std::optional<std::string> value;
    SqlStatement find(*m_connection, "SELECT value FROM settings WHERE name=?");
    find.bind(name);
    const Result<void> found = find.eachRow([&value](const SqlStatement& row) { value = row.text(0); });
    if (!found) return tl::unexpected(found.error());
    return value;
}

Result<void> SqlCompanyDatabase::setSetting(const std::string& name, const std::string& value) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    SqlStatement write(*m_connection, "INSERT OR REPLACE INTO settings(name, value) VALUES(?,?)");
    if (const Result<void> written = write.bind(name).bind(value).run(); !written) return written;
    return transaction->commit();
}

Result<void> SqlCompanyDatabase::log(Activity what, std::size_t count) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    const Result<void> logged = logActivity(*m_connection, {m_clock.now(), what, count});
    return logged ? transaction->commit() : logged;
}

Result<std::vector<ActivityEntry>> SqlCompanyDatabase::activity(std::size_t limit) const {
    return readActivity(*m_connection, limit);
}

Result<ExportRecord> SqlCompanyDatabase::recordExport(std::size_t rows, const std::string& format,
                                                      const std::string& ruleSet) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    ExportRecord record{0, m_clock.now(), rows, format, ruleSet};
    SqlStatement insert(*m_connection, "INSERT INTO exports(at, rows, format, rule_set) VALUES(?,?,?,?)");
    insert.bind(secondsOf(record.at)).bind(static_cast<std::int64_t>(rows)).bind(format).bind(ruleSet);
    Result<void> done = insert.run();
    record.key = insert.insertedKey();
    if (done) done = logActivity(*m_connection, {record.at, Activity::Exported, rows});
    if (done) done = transaction->commit();
    if (!done) return tl::unexpected(done.error());
    return record;
}

Result<std::vector<ExportRecord>> SqlCompanyDatabase::exports() const {
    std::vector<ExportRecord> records;
    SqlStatement all(*m_connection, "SELECT id, at, rows, format, rule_set FROM exports ORDER BY id DESC");
    const Result<void> read = all.eachRow([&records](const SqlStatement& row) {
        records.push_back({row.integer(0), timeOf(row.integer(1)), static_cast<std::size_t>(row.integer(2)),
                           row.text(3), row.text(4)});
    });
    if (!read) return tl::unexpected(read.error());
    return records;
}

Result<RuleSetVersion> SqlCompanyDatabase::publishRules(const std::string& json, const std::string& note) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    RuleSetVersion rules{0, m_clock.now(), note, json};
    SqlStatement insert(*m_connection, "INSERT INTO rule_sets(at, note, json) VALUES(?,?,?)");
    Result<void> done = insert.bind(secondsOf(rules.at)).bind(note).bind(json).run();
    rules.version = static_cast<int>(insert.insertedKey());
    if (done) done = logActivity(*m_connection, {rules.at, Activity::RulesPublished, 0});
    if (done) done = transaction->commit();
    if (!done) return tl::unexpected(done.error());
    return rules;
}

Result<std::vector<RuleSetVersion>> SqlCompanyDatabase::ruleSets() const {
    std::vector<RuleSetVersion> versions;
    SqlStatement all(*m_connection, "SELECT version, at, note, json FROM rule_sets ORDER BY version DESC");
    const Result<void> read = all.eachRow([&versions](const SqlStatement& row) {
        versions.push_back(
            {static_cast<int>(row.integer(0)), timeOf(row.integer(1)), row.text(2), row.text(3)});
    });
    if (!read) return tl::unexpected(read.error());
    return versions;
}

Result<void> SqlCompanyDatabase::copyTo(const std::filesystem::path& target, const TaskControl& control) {
    return m_connection->copyTo(target, control);
}

} // namespace farol::platform
