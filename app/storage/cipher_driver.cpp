// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/cipher_driver.h"

#include "app/storage/cipher_error.h"
#include "app/storage/cipher_result.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <sqlcipher/sqlite3.h>
#include <utility>

namespace farol::platform {
namespace {

struct TableColumn {
    QSqlField field;
    int keyPosition = 0; // within the primary key, from 1; 0 for other columns
};

QString unquoted(const QString& name) {
    if (name.size() < 2 || !name.startsWith(QLatin1Char('"')) || !name.endsWith(QLatin1Char('"')))
        return name;
    return name.mid(1, name.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
}

std::vector<TableColumn> columnsOf(const CipherDriver& driver, const QString& table) {
    std::vector<TableColumn> columns;
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    const QString name = driver.escapeIdentifier(unquoted(table), QSqlDriver::TableName);
    if (!query.exec(QStringLiteral("PRAGMA table_info(%1)").arg(name))) return columns;
    while (query.next()) {
        TableColumn& column = columns.emplace_back();
        const QString declared = query.value(2).toString();
        column.field = QSqlField(query.value(1).toString(), columnType(declared), table);
        column.field.setRequired(query.value(3).toInt() != 0);
        column.field.setDefaultValue(query.value(4));
        column.keyPosition = query.value(5).toInt();
        // Such a column is the row's own number, which SQLite gives.
        column.field.setAutoValue(column.keyPosition > 0 && declared.toLower() == QLatin1String("integer"));
    }
    return columns;
}

} // namespace

CipherDriver::CipherDriver(sqlite3* handle) : m_handle(handle) {
    setOpen(true);
}

CipherDriver::~CipherDriver() {
    close();
}

bool CipherDriver::hasFeature(DriverFeature feature) const {
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders: // and not the named ones: QSqlResult turns those into positions
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

bool CipherDriver::open(const QString&, const QString&, const QString&, const QString&, int, const QString&) {
    return isOpen();
}

void CipherDriver::close() {
    if (!m_handle) return;
    for (CipherResult* result : std::as_const(m_results)) result->finalize();
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
    setOpen(false);
    setOpenError(false);
}

QSqlResult* CipherDriver::createResult() const {
    return new CipherResult(*this);
}

bool CipherDriver::run(const char* sql) {
    if (!m_handle) return false;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return true;
    setLastError(sqlError(m_handle, QSqlError::TransactionError));
    return false;
}

bool CipherDriver::beginTransaction() {
    return run("BEGIN");
}

bool CipherDriver::commitTransaction() {
    return run("COMMIT");
}

bool CipherDriver::rollbackTransaction() {
    return run("ROLLBACK");
}

QStringList CipherDriver::tables(QSql::TableType type) const {
    QStringList names;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    const bool isTable = (type & QSql::Tables) != 0;
    const bool isView = (type & QSql::Views) != 0;
    query.prepare(
        QStringLiteral("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                       "AND ((type = 'table' AND ?) OR (type = 'view' AND ?)) ORDER BY name"));
    query.addBindValue(isTable);
    query.addBindValue(isView);
    if ((isTable || isView) && query.exec())
        while (query.next()) names.append(query.value(0).toString());
    if ((type & QSql::SystemTables) != 0) names.append(QStringLiteral("sqlite_master"));
    return names;
}

QSqlRecord CipherDriver::record(const QString& table) const {
    QSqlRecord record;
    if (!isOpen()) return record;
    for (const TableColumn& column : columnsOf(*this, table)) record.append(column.field);
    return record;
}

QSqlIndex CipherDriver::primaryIndex(const QString& table) const {
    QSqlIndex index(table);
    if (!isOpen()) return index;
    std::vector<TableColumn> columns = columnsOf(*this, table);
    std::stable_sort(columns.begin(), columns.end(), [](const TableColumn& a, const TableColumn& b) {
        return a.keyPosition < b.keyPosition;
    });
    for (const TableColumn& column : columns)
        if (column.keyPosition > 0) index.append(column.field);
    return index;
}

QVariant CipherDriver::handle() const {
    return QVariant::fromValue(m_handle);
}

QString CipherDriver::escapeIdentifier(const QString& name, IdentifierType type) const {
    if (name.isEmpty() || isIdentifierEscaped(name, type)) return name;
    QString escaped = name;
    escaped.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

} // namespace farol::platform
