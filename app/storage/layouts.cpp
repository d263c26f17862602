// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/layouts.h"

#include "app/storage/sql_statement.h"
#include "core/company/extra_cells.h"

namespace farol::platform {
namespace {

// A CSV record.
std::string listText(const std::vector<std::string>& names) {
    ExtraCellsWriter writer;
    for (const std::string& name : names) writer.append(name);
    writer.append("."); // a record of empty names would be empty
    return std::string(writer.record());
}

std::vector<std::string> listOf(const std::string& text) {
    std::vector<std::string> names = extraCells(text);
    if (!names.empty()) names.pop_back();
    return names;
}

} // namespace

Result<Layouts> Layouts::read(const EncryptedConnection& connection) {
    Layouts layouts(connection);
    SqlStatement all(connection, "SELECT id, names FROM layouts ORDER BY id");
    const Result<void> done = all.eachRow(
        [&layouts](const SqlStatement& row) { layouts.m_names[row.integer(0)] = listOf(row.text(1)); });
    if (!done) return tl::unexpected(done.error());
    return layouts;
}

Result<std::int64_t> Layouts::keyOf(const std::vector<std::string>& names) {
    for (const auto& [key, known] : m_names)
        if (known == names) return key;
    SqlStatement insert(*m_connection, "INSERT INTO layouts(names) VALUES(?)");
    insert.bind(listText(names));
    if (const Result<void> inserted = insert.run(); !inserted) return tl::unexpected(inserted.error());
    m_names[insert.insertedKey()] = names;
    return insert.insertedKey();
}

std::vector<std::string> Layouts::allNames() const {
    std::vector<std::string> all;
    for (const auto& [key, names] : m_names) all = unionOfNames(std::move(all), names);
    return all;
}

} // namespace farol::platform
