// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/lead_loading.h"

#include "app/storage/bulk_statement.h"
#include "app/storage/import_records.h"
#include "app/storage/layouts.h"
#include "app/storage/sql_statement.h"
#include "core/base/file_bytes.h"
#include "core/company/stored_leads_builder.h"

#include <algorithm>

namespace farol::platform {
namespace {

constexpr std::size_t kRowsPerPoll = 1'024;

Result<std::vector<StoredLeadsBuilder::FieldColumn>> fieldColumns(const EncryptedConnection& connection) {
    const auto headers = newestHeaders(connection);
    if (!headers) return tl::unexpected(headers.error());
    std::vector<StoredLeadsBuilder::FieldColumn> columns;
    for (const MappingChoice& choice : *headers)
        if (const auto field = fieldFromName(choice.field)) columns.push_back({*field, choice.column});
    return columns;
}

} // namespace

Result<StoredLeads> loadLeads(const EncryptedConnection& connection, const TaskControl& control) {
    const auto layouts = Layouts::read(connection);
    if (!layouts) return tl::unexpected(layouts.error());
    auto fields = fieldColumns(connection);
    if (!fields) return tl::unexpected(fields.error());
    const auto count = singleInteger(connection, "SELECT count(*) FROM leads");
    if (!count) return tl::unexpected(count.error());
    std::string sql = "SELECT id, import_first, objected, layout, extra";
    for (const auto& column : *fields) sql += ", " + std::string(fieldName(column.field));
    BulkStatement all(connection, sql + " FROM leads ORDER BY id");
    StoredLeadsBuilder builder(*fields, layouts->allNames());
    LeadRow row;
    for (std::size_t done = 0;; ++done) {
        if (done % kRowsPerPoll == 0) {
            if (control.isCancelled()) return failure(ErrorCode::Cancelled);
            control.report(std::min(1.0, double(done) / std::max(1.0, double(*count))));
        }
        const Result<bool> stepped = all.step();
        if (!stepped) return tl::unexpected(stepped.error());
        if (!*stepped) break;
        if (!layouts->holds(all.integer(3)))
            return failure(ErrorCode::Damaged, pathText(connection.file()), "a lead without a layout");
        row.extra = all.text(4);
        int column = 5;
        for (const auto& field : *fields)
            row.fields[static_cast<std::size_t>(field.field)] = all.text(column++);
        builder.append(all.integer(0), all.integer(1), all.integer(2) != 0, row,
                       layouts->names(all.integer(3)));
    }
    control.report(1);
    return std::move(builder).take();
}

} // namespace farol::platform
