// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/import_records.h"

#include "app/storage/sql_statement.h"
#include "app/storage/sql_time.h"
#include "core/leads/field_catalog.h"

#include <map>
#include <utility>

namespace farol::platform {
namespace {

enum Undone { kNot = 0, kWhole = 1, kKeepsLeads = 2 };

std::size_t size(const SqlStatement& row, int column) {
    return static_cast<std::size_t>(row.integer(column));
}

std::int64_t integer(std::size_t value) {
    return static_cast<std::int64_t>(value);
}

Result<std::map<ImportKey, std::vector<MappingChoice>>> readMappings(const EncryptedConnection& connection) {
    std::map<ImportKey, std::vector<MappingChoice>> mappings;
    SqlStatement all(connection,
                     "SELECT import, field, header FROM import_columns ORDER BY import, position");
    const Result<void> read = all.eachRow([&mappings](const SqlStatement& row) {
        mappings[row.integer(0)].push_back({row.text(1), row.text(2)});
    });
    if (!read) return tl::unexpected(read.error());
    return mappings;
}

} // namespace

Result<std::vector<ImportRecord>> readImports(const EncryptedConnection& connection) {
    auto mappings = readMappings(connection);
    if (!mappings) return tl::unexpected(mappings.error());
    std::vector<ImportRecord> records;
    SqlStatement all(connection, "SELECT id, file_name, sha256, at, added, updated, unchanged, skipped,"
                                 " suppressed, problems, rule_set, undone FROM imports ORDER BY id DESC");
    const Result<void> read = all.eachRow([&](const SqlStatement& row) {
        ImportRecord& record = records.emplace_back();
        record.key = row.integer(0);
        record.fileName = row.text(1);
        record.sha256 = row.text(2);
        record.at = timeOf(row.integer(3));
        record.counts = {size(row, 4), size(row, 5), size(row, 6), size(row, 7), size(row, 8)};
        record.problems = size(row, 9);
        record.ruleSet = row.text(10);
        record.isUndone = row.integer(11) != kNot;
        record.mapping = std::move((*mappings)[record.key]);
    });
    if (!read) return tl::unexpected(read.error());
    return records;
}

Result<std::optional<ImportRecord>> findImport(const EncryptedConnection& connection,
                                               const std::string& sha256) {
    auto records = readImports(connection);
    if (!records) return tl::unexpected(records.error());
    for (ImportRecord& record : *records)
        if (!record.isUndone && record.sha256 == sha256) return std::move(record);
    return std::nullopt;
}

Result<ImportKey> insertImport(const EncryptedConnection& connection, const ImportRecord& record) {
    SqlStatement insert(connection, "INSERT INTO imports(file_name, sha256, at, added, updated, unchanged,"
                                    " skipped, suppressed, problems, rule_set) VALUES(?,?,?,0,0,0,0,0,?,?)");
    insert.bind(record.fileName).bind(record.sha256).bind(secondsOf(record.at));
    insert.bind(integer(record.problems)).bind(record.ruleSet);
    if (const Result<void> inserted = insert.run(); !inserted) return tl::unexpected(inserted.error());
    const ImportKey key = insert.insertedKey();
    SqlStatement column(connection,
                        "INSERT INTO import_columns(import, position, field, header) VALUES(?,?,?,?)");
    std::int64_t position = 0;
    for (const MappingChoice& choice : record.mapping) {
        column.bind(key).bind(position++).bind(choice.field).bind(choice.column);
        if (const Result<void> inserted = column.run(); !inserted) return tl::unexpected(inserted.error());
    }
    return key;
}

Result<void> updateCounts(const EncryptedConnection& connection, ImportKey key, const ImportCounts& counts) {
    SqlStatement update(connection,
                        "UPDATE imports SET added=?, updated=?, unchanged=?, skipped=?, suppressed=?"
                        " WHERE id=?");
    update.bind(integer(counts.added)).bind(integer(counts.updated)).bind(integer(counts.unchanged));
    update.bind(integer(counts.skipped)).bind(integer(counts.suppressed)).bind(key);
    return update.run();
}

Result<void> markUndone(const EncryptedConnection& connection, ImportKey key, bool keepsLeads) {
    SqlStatement update(connection, "UPDATE imports SET undone=? WHERE id=?");
    update.bind(keepsLeads ? kKeepsLeads : kWhole).bind(key);
    return update.run();
}

Result<std::vector<MappingChoice>> newestHeaders(const EncryptedConnection& connection) {
    std::map<std::string, std::string> headers;
    SqlStatement all(connection, "SELECT field, header FROM import_columns JOIN imports ON id = import"
                                 " WHERE undone <> ? ORDER BY import");
    all.bind(kWhole);
    const Result<void> read =
        all.eachRow([&headers](const SqlStatement& row) { headers[row.text(0)] = row.text(1); });
    if (!read) return tl::unexpected(read.error());
    std::vector<MappingChoice> choices;
    for (const Field field : allFields())
        if (const auto found = headers.find(std::string(fieldName(field))); found != headers.end())
            choices.push_back({found->first, found->second});
    return choices;
}

} // namespace farol::platform
