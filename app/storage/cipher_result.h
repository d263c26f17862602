// SPDX-License-Identifier: GPL-3.0-or-later
// What a QSqlQuery runs on a CipherDriver: one prepared statement and the rows read from it.
#pragma once

#include "app/storage/cipher_driver.h"

#include <QSqlError>
#include <QSqlResult>
#include <QVariant>

#include <vector>

struct sqlite3_stmt;

namespace farol::platform {

// The type of a column by how it was declared.
QMetaType columnType(const QString& declared);

class CipherResult final : public QSqlResult {
public:
    explicit CipherResult(const CipherDriver& driver);
    ~CipherResult() override;

    // Ends the statement; the result is then inactive.
    void finalize();

    QVariant handle() const override; // sqlite3_stmt*

protected:
    bool prepare(const QString& sql) override;
    bool exec() override;
    bool reset(const QString& sql) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchPrevious() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; } // SQLite does not know before the last row
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    using Row = QVariantList;
    bool bindAll();
    bool fail(QSqlError::ErrorType type);
    bool step();    // to the next row of the statement; false behind the last one and on an error
    bool readRow(); // appends it, or replaces the one kept when there is no going back
    const Row* currentRow() const;

    const CipherDriver* m_driver; // null once it closed
    sqlite3_stmt* m_statement = nullptr;
    std::vector<Row> m_rows; // read so far; of a forward-only query the current one
    bool m_isOnRow = false;  // the statement stands on a row that was not read yet
};

} // namespace farol::platform

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt*)
Q_DECLARE_METATYPE(sqlite3_stmt*)
