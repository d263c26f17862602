// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/cipher_result.h"

#include "app/storage/cipher_error.h"

#include <QDateTime>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlcipher/sqlite3.h>

namespace farol::platform {
namespace {

int bindText(sqlite3_stmt* statement, int position, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, position, utf8.constData(),
                               static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindTo(sqlite3_stmt* statement, int position, const QVariant& value) {
    if (value.isNull()) return sqlite3_bind_null(statement, position);
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, position, bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::QDateTime:
        return bindText(statement, position, value.toDateTime().toString(Qt::ISODateWithMs));
    case QMetaType::QTime:
        return bindText(statement, position, value.toTime().toString(Qt::ISODateWithMs));
    default:
        return bindText(statement, position, value.toString());
    }
}

QVariant columnValue(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qlonglong>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, column)),
                          sqlite3_column_bytes(statement, column));
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    default:
        return QString::fromUtf8(static_cast<const char*>(sqlite3_column_blob(statement, column)),
                                 sqlite3_column_bytes(statement, column));
    }
}

} // namespace

// By SQLite's rules of affinity, and the names that other databases use.
//   source   https://www.sqlite.org/datatype3.html, section 3.1
QMetaType columnType(const QString& declared) {
    const QString name = declared.toLower();
    const auto has = [&name](const char* part) { return name.contains(QLatin1String(part)); };
    if (has("int")) return QMetaType::fromType<qlonglong>();
    if (has("char") || has("text") || has("clob")) return QMetaType::fromType<QString>();
    if (has("blob")) return QMetaType::fromType<QByteArray>();
    if (has("real") || has("floa") || has("doub") || has("num")) return QMetaType::fromType<double>();
    if (has("bool")) return QMetaType::fromType<bool>();
    return QMetaType::fromType<QString>();
}

CipherResult::CipherResult(const CipherDriver& driver) : QSqlResult(&driver), m_driver(&driver) {
    driver.m_results.append(this);
}

CipherResult::~CipherResult() {
    // The driver may have gone before: it takes itself out in finalize().
    if (m_driver) m_driver->m_results.removeOne(this);
    sqlite3_finalize(m_statement);
}

void CipherResult::finalize() {
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_driver = nullptr;
    m_rows.clear();
    m_isOnRow = false;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

QVariant CipherResult::handle() const {
    return QVariant::fromValue(m_statement);
}

bool CipherResult::fail(QSqlError::ErrorType type) {
    setLastError(sqlError(m_driver->m_handle, type));
    return false;
}

bool CipherResult::prepare(const QString& sql) {
    if (!m_driver || !m_driver->m_handle) return false;
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_rows.clear();
    m_isOnRow = false;
    setActive(false);
    setSelect(false);
    setAt(QSql::BeforeFirstRow);
    const QByteArray utf8 = sql.toUtf8();
    const char* rest = nullptr;
    if (sqlite3_prepare_v2(m_driver->m_handle, utf8.constData(), static_cast<int>(utf8.size() + 1),
                           &m_statement, &rest) != SQLITE_OK)
        return fail(QSqlError::StatementError);
    if (rest && !QByteArray(rest).trimmed().isEmpty()) {
        setLastError(QSqlError(QString(), QStringLiteral("more than one statement"),
                               QSqlError::StatementError, QString::number(SQLITE_MISUSE)));
        sqlite3_finalize(m_statement);
        m_statement = nullptr;
        return false;
    }
    return m_statement != nullptr;
}

bool CipherResult::bindAll() {
    const QVariantList values = boundValues();
    if (values.size() != sqlite3_bind_parameter_count(m_statement)) {
        setLastError(QSqlError(QString(), QStringLiteral("parameter count mismatch"),
                               QSqlError::StatementError, QString::number(SQLITE_RANGE)));
        return false;
    }
    sqlite3_clear_bindings(m_statement);
    for (int i = 0; i < values.size(); ++i)
        if (bindTo(m_statement, i + 1, values[i]) != SQLITE_OK) return fail(QSqlError::StatementError);
    return true;
}

bool CipherResult::exec() {
    if (!m_statement) return false;
    sqlite3_reset(m_statement);
    m_rows.clear();
    m_isOnRow = false;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError());
    if (!bindAll()) return false;
    setSelect(sqlite3_column_count(m_statement) > 0);
    m_isOnRow = step();
    if (!m_isOnRow && lastError().isValid()) return false;
    setActive(true);
    return true;
}

bool CipherResult::reset(const QString& sql) {
    return prepare(sql) && exec();
}

bool CipherResult::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) fail(QSqlError::StatementError);
    sqlite3_reset(m_statement); // frees the lock on the tables
    return false;
}

bool CipherResult::readRow() {
    // A statement that is done would start again.
    if (!m_statement || !m_isOnRow) return false;
    if (isForwardOnly()) m_rows.clear();
    Row& row = m_rows.emplace_back();
    const int columns = sqlite3_column_count(m_statement);
    row.reserve(columns);
    for (int i = 0; i < columns; ++i) row.append(columnValue(m_statement, i));
    m_isOnRow = step();
    return true;
}

bool CipherResult::fetch(int row) {
    if (!isActive() || !isSelect() || row < 0) return false;
    if (isForwardOnly()) {
        if (row <= at()) return row == at();
        for (int reached = at(); reached < row; ++reached)
            if (!readRow()) return false;
    } else {
        while (m_rows.size() <= static_cast<std::size_t>(row))
            if (!readRow()) return false;
    }
    setAt(row);
    return true;
}

bool CipherResult::fetchNext() {
    return fetch(at() + 1);
}

bool CipherResult::fetchPrevious() {
    return !isForwardOnly() && fetch(at() - 1);
}

bool CipherResult::fetchFirst() {
    return fetch(0);
}

bool CipherResult::fetchLast() {
    if (isForwardOnly()) {
        int last = at();
        while (readRow()) ++last;
        if (last < 0) return false;
        setAt(last);
        return true;
    }
    while (readRow()) {
    }
    return fetch(static_cast<int>(m_rows.size()) - 1);
}

const CipherResult::Row* CipherResult::currentRow() const {
    if (at() < 0 || m_rows.empty()) return nullptr;
    return isForwardOnly() ? &m_rows.front() : &m_rows[static_cast<std::size_t>(at())];
}

QVariant CipherResult::data(int column) {
    const Row* row = currentRow();
    return row ? row->value(column) : QVariant();
}

bool CipherResult::isNull(int column) {
    return data(column).isNull();
}

int CipherResult::numRowsAffected() {
    return m_driver && isActive() && !isSelect() ? sqlite3_changes(m_driver->m_handle) : -1;
}

QVariant CipherResult::lastInsertId() const {
    if (!m_driver || !isActive()) return {};
    const sqlite3_int64 id = sqlite3_last_insert_rowid(m_driver->m_handle);
    return id == 0 ? QVariant() : QVariant(static_cast<qlonglong>(id));
}

QSqlRecord CipherResult::record() const {
    QSqlRecord record;
    if (!isActive() || !isSelect() || !m_statement) return record;
    const Row* row = currentRow();
    const int columns = sqlite3_column_count(m_statement);
    for (int i = 0; i < columns; ++i) {
        const char* declared = sqlite3_column_decltype(m_statement, i);
        QMetaType type = columnType(QString::fromUtf8(declared));
        if (!declared && row) type = row->value(i).metaType(); // of an expression: as its value
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i)), type));
    }
    return record;
}

void CipherResult::detachFromResultSet() {
    if (m_statement) sqlite3_reset(m_statement);
    m_isOnRow = false;
}

} // namespace farol::platform
