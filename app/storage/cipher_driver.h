// SPDX-License-Identifier: GPL-3.0-or-later
// A driver for Qt Sql over the C API of SQLCipher.
#pragma once

#include <QSqlDriver>

struct sqlite3;

namespace farol::platform {

class CipherResult;

// Takes a connection that is open and keyed: the driver knows no key, so none passes through a QString.
//   thread   the one that made it
class CipherDriver final : public QSqlDriver {
public:
    //   handle   closed with the driver
    explicit CipherDriver(sqlite3* handle);
    ~CipherDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    // True as long as the connection is open; opens none.
    bool open(const QString& database, const QString& user, const QString& password, const QString& host,
              int port, const QString& options) override;
    void close() override;
    QSqlResult* createResult() const override;

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString& table) const override;
    QSqlIndex primaryIndex(const QString& table) const override;
    QVariant handle() const override; // sqlite3*
    QString escapeIdentifier(const QString& name, IdentifierType type) const override;

private:
    friend class CipherResult;
    bool run(const char* sql);

    sqlite3* m_handle;
    mutable QList<CipherResult*> m_results; // hold statements, which must end before the connection
};

} // namespace farol::platform

Q_DECLARE_OPAQUE_POINTER(sqlite3*)
Q_DECLARE_METATYPE(sqlite3*)
