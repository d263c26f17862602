// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_mapping_store.h"

#include "app/storage/sql_statement.h"
#include "app/storage/sql_transaction.h"

namespace farol::platform {

Result<void> SqlMappingStore::remember(const std::string& headerSignature,
                                       const std::vector<MappingChoice>& corrected) {
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    SqlStatement remove(m_connection, "DELETE FROM mappings WHERE headers=?");
    if (const Result<void> removed = remove.bind(headerSignature).run(); !removed) return removed;
    SqlStatement insert(m_connection,
                        "INSERT INTO mappings(headers, position, field, header) VALUES(?,?,?,?)");
    std::int64_t position = 0;
    for (const MappingChoice& choice : corrected) {
        insert.bind(headerSignature).bind(position++).bind(choice.field).bind(choice.column);
        if (const Result<void> inserted = insert.run(); !inserted) return inserted;
    }
    return transaction->commit();
}

Result<std::vector<MappingChoice>> SqlMappingStore::recall(const std::string& headerSignature) const {
    std::vector<MappingChoice> choices;
    SqlStatement find(m_connection, "SELECT field, header FROM mappings WHERE headers=? ORDER BY position");
    find.bind(headerSignature);
    const Result<void> found = find.eachRow([&choices](const SqlStatement& row) {
        choices.push_back({row.text(0), row.text(1)});
    });
    if (!found) return tl::unexpected(found.error());
    return choices;
}

} // namespace farol::platform
