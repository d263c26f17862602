// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/person_data.h"

#include "app/storage/import_records.h"
#include "app/storage/layouts.h"
#include "app/storage/lead_columns.h"
#include "app/storage/lead_notes.h"
#include "app/storage/sql_statement.h"
#include "app/storage/sql_time.h"
#include "core/company/extra_cells.h"

#include <set>

namespace farol::platform {
namespace {

using Cells = std::vector<std::pair<std::string, std::string>>;

Result<Cells> cellsOf(const EncryptedConnection& connection, const LeadContents& contents) {
    Cells cells;
    const auto headers = newestHeaders(connection);
    if (!headers) return tl::unexpected(headers.error());
    for (const MappingChoice& choice : *headers) {
        const auto field = fieldFromName(choice.field);
        if (!field || contents.row.at(*field).empty()) continue;
        cells.emplace_back(choice.column, contents.row.at(*field));
    }
    const auto layouts = Layouts::read(connection);
    if (!layouts) return tl::unexpected(layouts.error());
    if (!layouts->holds(contents.layout)) return cells;
    const std::vector<std::string>& names = layouts->names(contents.layout);
    const std::vector<std::string> extra = extraCells(contents.row.extra);
    for (std::size_t i = 0; i < extra.size() && i < names.size(); ++i)
        if (!extra[i].empty()) cells.emplace_back(names[i], extra[i]);
    return cells;
}

Result<std::vector<ImportRecord>> importsOf(const EncryptedConnection& connection, LeadKey lead) {
    std::set<ImportKey> keys;
    SqlStatement all(connection, "SELECT import_first FROM leads WHERE id=? UNION"
                                 " SELECT import FROM former WHERE lead=?");
    all.bind(lead).bind(lead);
    const Result<void> read = all.eachRow([&keys](const SqlStatement& row) { keys.insert(row.integer(0)); });
    if (!read) return tl::unexpected(read.error());
    auto records = readImports(connection);
    if (!records) return tl::unexpected(records.error());
    std::vector<ImportRecord> imports;
    for (auto record = records->rbegin(); record != records->rend(); ++record)
        if (keys.count(record->key) > 0) imports.push_back(std::move(*record));
    return imports;
}

} // namespace

Result<PersonData> readPersonData(const EncryptedConnection& connection, LeadKey lead) {
    BulkStatement select(connection, "SELECT objected, first_at, changed_at, " + leadContentColumns() +
                                         " FROM leads WHERE id=?");
    const Result<bool> found = select.bind(1, lead).step();
    if (!found) return tl::unexpected(found.error());
    if (!*found) return failure(ErrorCode::NotFound, std::to_string(lead));
    PersonData person;
    person.lead = lead;
    person.hasObjected = select.integer(0) != 0;
    person.firstHeldAt = timeOf(select.integer(1));
    person.lastChangedAt = timeOf(select.integer(2));
    LeadContents contents;
    readContents(select, 3, contents);
    Result<Cells> cells = cellsOf(connection, contents);
    if (!cells) return tl::unexpected(cells.error());
    person.cells = std::move(*cells);
    Result<LeadNote> note = readNote(connection, lead);
    if (!note) return tl::unexpected(note.error());
    person.note = std::move(*note);
    Result<std::vector<ImportRecord>> imports = importsOf(connection, lead);
    if (!imports) return tl::unexpected(imports.error());
    person.imports = std::move(*imports);
    return person;
}

} // namespace farol::platform
