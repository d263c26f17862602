// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_statement.h"

#include <QSqlError>
#include <QVariant>

namespace farol::platform {

SqlStatement::SqlStatement(const EncryptedConnection& connection, std::string_view sql)
    : m_connection(connection), m_query(connection.database()) {
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())));
}

SqlStatement& SqlStatement::bind(std::int64_t value) {
    m_query.bindValue(m_position++, static_cast<qlonglong>(value));
    return *this;
}

SqlStatement& SqlStatement::bind(std::string_view text) {
    // Empty text is no NULL: a QString of no length may be null.
    QString value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    m_query.bindValue(m_position++, value.isNull() ? QString(QLatin1String("")) : value);
    return *this;
}

SqlStatement& SqlStatement::bindBytes(std::string_view bytes) {
    m_query.bindValue(m_position++, QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return *this;
}

SqlStatement& SqlStatement::bindNull() {
    m_query.bindValue(m_position++, QVariant());
    return *this;
}

Result<void> SqlStatement::run() {
    m_position = 0;
    if (!m_isPrepared || !m_query.exec()) return tl::unexpected(error());
    return {};
}

Result<void> SqlStatement::eachRow(const std::function<void(const SqlStatement& row)>& onRow) {
    if (const Result<void> ran = run(); !ran) return ran;
    while (m_query.next()) onRow(*this);
    // What goes wrong while reading ends the rows like their end does.
    if (m_query.lastError().isValid()) return tl::unexpected(error());
    m_query.finish();
    return {};
}

Error SqlStatement::error() const {
    return m_connection.error(m_query.lastError().nativeErrorCode().toInt());
}

Result<std::int64_t> singleInteger(const EncryptedConnection& connection, std::string_view sql) {
    std::int64_t value = 0;
    SqlStatement statement(connection, sql);
    const Result<void> read =
        statement.eachRow([&value](const SqlStatement& row) { value = row.integer(0); });
    if (!read) return tl::unexpected(read.error());
    return value;
}

} // namespace farol::platform
