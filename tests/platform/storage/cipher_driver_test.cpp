// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/cipher_driver.h"
#include "tests/platform/storage/sql_fixture.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <limits>

namespace farol::platform {
namespace {

class CipherDriverTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto opened = EncryptedConnection::open(m_folder.file("a.db"), testing::testKey(),
                                                EncryptedConnection::Mode::CreateNew);
        ASSERT_TRUE(opened);
        m_connection = std::move(*opened);
        run("CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT NOT NULL, size REAL, data BLOB)");
    }
    QSqlQuery run(const QString& sql) {
        QSqlQuery query(m_connection->database());
        EXPECT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
        return query;
    }
    // t with rows 1 to 5, called a to e.
    void fill() {
        for (const char* name : {"a", "b", "c", "d", "e"})
            run(QStringLiteral("INSERT INTO t(name) VALUES('%1')").arg(QLatin1String(name)));
    }

    testing::TempFolder m_folder;
    std::unique_ptr<EncryptedConnection> m_connection;
};

TEST_F(CipherDriverTest, GivesBackEveryTypeOfValue) {
    QSqlQuery insert(m_connection->database());
    ASSERT_TRUE(insert.prepare("INSERT INTO t VALUES(?,?,?,?)"));
    const qlonglong large = std::numeric_limits<qlonglong>::max();
    const QString text = QString::fromUtf8("J\xC3\xB3zef \xF0\x9F\x98\x80 \"it's\"");
    const QByteArray bytes("\0\xFF\x01", 3);
    insert.addBindValue(large);
    insert.addBindValue(text);
    insert.addBindValue(0.1);
    insert.addBindValue(bytes);
    ASSERT_TRUE(insert.exec());
    QSqlQuery query = run("SELECT id, name, size, data, NULL FROM t");
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.value(0).toLongLong(), large);
    EXPECT_EQ(query.value(0).typeId(), QMetaType::LongLong);
    EXPECT_EQ(query.value(1).toString(), text);
    EXPECT_EQ(query.value(2).toDouble(), 0.1);
    EXPECT_EQ(query.value(2).typeId(), QMetaType::Double);
    EXPECT_EQ(query.value(3).toByteArray(), bytes);
    EXPECT_EQ(query.value(3).typeId(), QMetaType::QByteArray);
    EXPECT_TRUE(query.isNull(4));
    EXPECT_FALSE(query.isNull(1));
    EXPECT_FALSE(query.next());
}

TEST_F(CipherDriverTest, TellsNullFromEmpty) {
    QSqlQuery insert(m_connection->database());
    ASSERT_TRUE(insert.prepare("INSERT INTO t(name, data) VALUES(?,?)"));
    insert.addBindValue(QString(""));
    insert.addBindValue(QVariant());
    ASSERT_TRUE(insert.exec());
    QSqlQuery query = run("SELECT name, data, name IS NULL, data IS NULL FROM t");
    ASSERT_TRUE(query.next());
    EXPECT_FALSE(query.isNull(0));
    EXPECT_TRUE(query.isNull(1));
    EXPECT_EQ(query.value(2).toInt(), 0);
    EXPECT_EQ(query.value(3).toInt(), 1);
}

TEST_F(CipherDriverTest, BindsByNameAlsoTwice) {
    QSqlQuery query(m_connection->database());
    ASSERT_TRUE(query.prepare("SELECT :a || :b || :a, '::a', :c"));
    query.bindValue(":b", "2");
    query.bindValue(":a", "1");
    query.bindValue(":c", 3);
    ASSERT_TRUE(query.exec());
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.value(0).toString(), "121");
    EXPECT_EQ(query.value(1).toString(), "::a");
    EXPECT_EQ(query.value(2).toInt(), 3);
}

TEST_F(CipherDriverTest, BindsEveryKindOfNumberBoolAndTime) {
    QSqlQuery query(m_connection->database());
    ASSERT_TRUE(query.prepare("SELECT ?, ?, ?, ?, ?, ?"));
    query.addBindValue(-7);
    query.addBindValue(4'000'000'000U);
    query.addBindValue(true);
    query.addBindValue(1.5F);
    query.addBindValue(QDate(2026, 11, 22));
    query.addBindValue(QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC));
    ASSERT_TRUE(query.exec());
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.value(0).toInt(), -7);
    EXPECT_EQ(query.value(1).toLongLong(), 4'000'000'000LL);
    EXPECT_EQ(query.value(2).toInt(), 1);
    EXPECT_EQ(query.value(3).toDouble(), 1.5);
    EXPECT_EQ(query.value(4).toDate(), QDate(2026, 11, 22));
    EXPECT_EQ(query.value(5).toString(), "2026-11-22T01:02:03.000Z");
}

TEST_F(CipherDriverTest, RunsAPreparedStatementAgain) {
    QSqlQuery insert(m_connection->database());
    ASSERT_TRUE(insert.prepare("INSERT INTO t(name) VALUES(?)"));
    for (int i = 0; i < 3; ++i) {
        insert.bindValue(0, QString::number(i));
        ASSERT_TRUE(insert.exec());
        EXPECT_EQ(insert.lastInsertId().toInt(), i + 1);
        EXPECT_EQ(insert.numRowsAffected(), 1);
    }
    QSqlQuery select(m_connection->database());
    ASSERT_TRUE(select.prepare("SELECT name FROM t WHERE id=?"));
    for (int i = 3; i > 0; --i) {
        select.bindValue(0, i);
        ASSERT_TRUE(select.exec());
        ASSERT_TRUE(select.next());
        EXPECT_EQ(select.value(0).toInt(), i - 1);
    }
}

TEST_F(CipherDriverTest, RunsABatch) {
    QSqlQuery insert(m_connection->database());
    ASSERT_TRUE(insert.prepare("INSERT INTO t(id, name) VALUES(?,?)"));
    insert.addBindValue(QVariantList{5, 6, 7});
    insert.addBindValue(QVariantList{"x", "y", "z"});
    ASSERT_TRUE(insert.execBatch());
    QSqlQuery query = run("SELECT group_concat(id || name) FROM t");
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.value(0).toString(), "5x,6y,7z");
}

TEST_F(CipherDriverTest, ScrollsBothWays) {
    fill();
    QSqlQuery query = run("SELECT name FROM t ORDER BY id");
    ASSERT_TRUE(query.last());
    EXPECT_EQ(query.value(0).toString(), "e");
    EXPECT_EQ(query.at(), 4);
    ASSERT_TRUE(query.previous());
    EXPECT_EQ(query.value(0).toString(), "d");
    ASSERT_TRUE(query.first());
    EXPECT_EQ(query.value(0).toString(), "a");
    EXPECT_FALSE(query.previous());
    ASSERT_TRUE(query.seek(2));
    EXPECT_EQ(query.value(0).toString(), "c");
    ASSERT_TRUE(query.seek(1, true));
    EXPECT_EQ(query.value(0).toString(), "d");
    EXPECT_FALSE(query.seek(9));
    EXPECT_EQ(query.size(), -1);
}

TEST_F(CipherDriverTest, ReadsForwardOnlyWithoutKeepingRows) {
    fill();
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    ASSERT_TRUE(query.exec("SELECT name FROM t ORDER BY id"));
    QString names;
    while (query.next()) names += query.value(0).toString();
    EXPECT_EQ(names, "abcde");
    EXPECT_FALSE(query.next());
    ASSERT_TRUE(query.exec("SELECT name FROM t ORDER BY id"));
    ASSERT_TRUE(query.seek(3));
    EXPECT_EQ(query.value(0).toString(), "d");
    EXPECT_FALSE(query.previous());
    ASSERT_TRUE(query.last());
    EXPECT_EQ(query.value(0).toString(), "e");
}

TEST_F(CipherDriverTest, GivesNoRowForAnEmptyAnswer) {
    QSqlQuery query = run("SELECT * FROM t");
    EXPECT_TRUE(query.isSelect());
    EXPECT_FALSE(query.first());
    EXPECT_FALSE(query.last());
    EXPECT_FALSE(query.next());
    EXPECT_FALSE(query.value(0).isValid());
}

TEST_F(CipherDriverTest, SaysWhatWentWrongWithTheNativeCode) {
    QSqlQuery query(m_connection->database());
    EXPECT_FALSE(query.exec("SELEKT"));
    EXPECT_EQ(query.lastError().type(), QSqlError::StatementError);
    EXPECT_EQ(query.lastError().nativeErrorCode(), "1");
    EXPECT_FALSE(query.exec("SELECT * FROM nothing"));
    EXPECT_FALSE(query.exec("SELECT 1; SELECT 2"));
    EXPECT_FALSE(query.exec(""));
    EXPECT_FALSE(query.isActive());
    run("INSERT INTO t VALUES(1, 'a', NULL, NULL)");
    EXPECT_FALSE(query.exec("INSERT INTO t VALUES(1, 'b', NULL, NULL)"));
    EXPECT_EQ(query.lastError().nativeErrorCode(), "1555"); // SQLITE_CONSTRAINT_PRIMARYKEY
    EXPECT_FALSE(query.exec("INSERT INTO t(name) VALUES(NULL)"));
    EXPECT_EQ(query.lastError().nativeErrorCode(), "1299"); // SQLITE_CONSTRAINT_NOTNULL
    EXPECT_TRUE(query.exec("SELECT 1"));
    EXPECT_FALSE(query.lastError().isValid());
}

TEST_F(CipherDriverTest, RefusesAStatementWithAValueTooFew) {
    QSqlQuery query(m_connection->database());
    ASSERT_TRUE(query.prepare("SELECT ?, ?"));
    query.addBindValue(1);
    EXPECT_FALSE(query.exec());
    EXPECT_TRUE(query.lastError().isValid());
}

TEST_F(CipherDriverTest, CommitsAndRollsBack) {
    QSqlDatabase database = m_connection->database();
    ASSERT_TRUE(database.transaction());
    EXPECT_FALSE(database.transaction());
    EXPECT_EQ(database.lastError().type(), QSqlError::TransactionError);
    fill();
    ASSERT_TRUE(database.rollback());
    EXPECT_FALSE(run("SELECT * FROM t").next());
    ASSERT_TRUE(database.transaction());
    fill();
    ASSERT_TRUE(database.commit());
    EXPECT_FALSE(database.commit());
    EXPECT_TRUE(run("SELECT * FROM t").next());
}

TEST_F(CipherDriverTest, ListsTablesAndViews) {
    run("CREATE VIEW v AS SELECT name FROM t");
    const QSqlDatabase database = m_connection->database();
    EXPECT_EQ(database.tables(), QStringList({"t"}));
    EXPECT_EQ(database.tables(QSql::Views), QStringList({"v"}));
    EXPECT_EQ(database.tables(QSql::SystemTables), QStringList({"sqlite_master"}));
    EXPECT_EQ(database.tables(QSql::AllTables), QStringList({"t", "v", "sqlite_master"}));
}

TEST_F(CipherDriverTest, DescribesATable) {
    run("CREATE TABLE \"odd \"\"one\"\"\"(a INTEGER, b TEXT DEFAULT 'x', PRIMARY KEY(b, a))");
    const QSqlRecord record = m_connection->database().record("t");
    ASSERT_EQ(record.count(), 4);
    EXPECT_EQ(record.field(0).name(), "id");
    EXPECT_TRUE(record.field(0).isAutoValue());
    EXPECT_EQ(record.field(1).metaType().id(), QMetaType::QString);
    EXPECT_EQ(record.field(1).requiredStatus(), QSqlField::Required);
    EXPECT_EQ(record.field(2).metaType().id(), QMetaType::Double);
    EXPECT_EQ(record.field(3).metaType().id(), QMetaType::QByteArray);
    const QSqlIndex index = m_connection->database().primaryIndex("odd \"one\"");
    ASSERT_EQ(index.count(), 2);
    EXPECT_EQ(index.fieldName(0), "b");
    EXPECT_EQ(index.fieldName(1), "a");
    EXPECT_TRUE(m_connection->database().record("nothing").isEmpty());
}

TEST_F(CipherDriverTest, DescribesAnAnswer) {
    fill();
    QSqlQuery query = run("SELECT id AS number, name, 1.5 FROM t");
    ASSERT_TRUE(query.next());
    const QSqlRecord record = query.record();
    EXPECT_EQ(record.fieldName(0), "number");
    EXPECT_EQ(record.value(1).toString(), "a");
    EXPECT_EQ(record.field(2).metaType().id(), QMetaType::Double);
    EXPECT_EQ(record.indexOf("name"), 1);
}

TEST_F(CipherDriverTest, GivesTheConnectionForTheBareInterface) {
    const QVariant handle = m_connection->database().driver()->handle();
    EXPECT_EQ(handle.value<sqlite3*>(), m_connection->handle());
}

TEST_F(CipherDriverTest, EndsStatementsThatOutliveTheConnection) {
    fill();
    auto query = std::make_unique<QSqlQuery>(m_connection->database());
    ASSERT_TRUE(query->exec("SELECT name FROM t"));
    ASSERT_TRUE(query->next());
    m_connection->database().driver()->close();
    EXPECT_FALSE(query->next());
    EXPECT_FALSE(query->exec("SELECT 1"));
    query.reset();
}

TEST_F(CipherDriverTest, ReleasesTheTableWhenAQueryIsFinished) {
    fill();
    QSqlQuery query = run("SELECT name FROM t");
    ASSERT_TRUE(query.next());
    query.finish();
    EXPECT_FALSE(query.isActive());
    run("DROP TABLE t");
}

} // namespace
} // namespace farol::platform
