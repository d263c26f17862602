// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/lead_columns.h"
#include "app/storage/migrations.h"
#include "app/storage/schema.h"
#include "app/storage/sql_statement.h"
#include "tests/platform/storage/sql_fixture.h"

#include <QSqlRecord>

#include <span>

namespace farol::platform {
namespace {

class Migrations : public SqlFixture {
protected:
    std::unique_ptr<EncryptedConnection> connect(EncryptedConnection::Mode mode) {
        auto opened = EncryptedConnection::open(m_file, testing::testKey(), mode);
        EXPECT_TRUE(opened);
        return opened ? std::move(*opened) : nullptr;
    }
};

constexpr auto kNew = EncryptedConnection::Mode::CreateNew;
constexpr auto kThere = EncryptedConnection::Mode::OpenExisting;

TEST_F(Migrations, LeadFromEveryEarlierVersionToTheNewest) {
    std::string newest;
    for (std::size_t version = kMigrations.size(); version > 0; --version) {
        SCOPED_TRACE(version);
        std::filesystem::remove(m_file);
        ASSERT_TRUE(migrate(*connect(kNew), std::span(kMigrations).first(version), true));
        ASSERT_TRUE(m_databases.open(m_file, testing::testKey()));
        std::string schema;
        const auto connection = connect(kThere);
        SqlStatement all(*connection, "SELECT sql FROM sqlite_master ORDER BY name");
        ASSERT_TRUE(all.eachRow([&schema](const SqlStatement& row) { schema += row.text(0) + '\n'; }));
        if (newest.empty()) newest = schema;
        EXPECT_EQ(schema, newest);
        EXPECT_EQ(singleInteger(*connection, "PRAGMA user_version").value(),
                  static_cast<std::int64_t>(kMigrations.size()));
    }
}

TEST_F(Migrations, RunOnceEachAndKeepWhatIsThere) {
    const std::array<const char*, 3> steps{"CREATE TABLE a(b)", "INSERT INTO a VALUES(1)",
                                           "UPDATE a SET b = b + 10"};
    ASSERT_TRUE(migrate(*connect(kNew), std::span(steps).first(2), true));
    for (int again = 0; again < 2; ++again) {
        const auto connection = connect(kThere);
        ASSERT_TRUE(migrate(*connection, steps));
        EXPECT_EQ(singleInteger(*connection, "SELECT sum(b) FROM a").value(), 11);
        EXPECT_EQ(singleInteger(*connection, "PRAGMA application_id").value(), kApplicationId);
    }
}

TEST_F(Migrations, LeaveTheVersionBeforeWhenOneFails) {
    const std::array<const char*, 2> steps{"CREATE TABLE a(b)",
                                           "CREATE TABLE c(d); INSERT INTO nothing VALUES(1)"};
    const auto connection = connect(kNew);
    EXPECT_FALSE(migrate(*connection, steps, true));
    EXPECT_EQ(singleInteger(*connection, "PRAGMA user_version").value(), 1);
    EXPECT_EQ(singleInteger(*connection, "SELECT count(*) FROM sqlite_master").value(), 1);
}

TEST_F(Migrations, RefuseADatabaseOfANewerFarol) {
    create();
    m_database.reset();
    ASSERT_TRUE(connect(kThere)->run("PRAGMA user_version=99"));
    const std::string before = testing::fileText(m_file);
    const auto opened = m_databases.open(m_file, testing::testKey());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NewerVersion);
    EXPECT_EQ(opened.error().subject, pathText(m_file));
    EXPECT_TRUE(before == testing::fileText(m_file));
}

TEST_F(Migrations, GiveEveryFieldAColumn) {
    create();
    m_database.reset();
    const auto connection = connect(kThere);
    for (const char* table : {"leads", "former"}) {
        BulkStatement select(*connection, "SELECT " + leadContentColumns() + " FROM " + table);
        EXPECT_TRUE(select.step()) << table;
        EXPECT_EQ(connection->database().record(QLatin1String(table)).indexOf("opt_out") + 1,
                  connection->database().record(QLatin1String(table)).count());
    }
}

TEST_F(Migrations, SetTheDatabaseUpSafely) {
    create();
    m_database.reset();
    const auto connection = connect(kThere);
    EXPECT_EQ(singleInteger(*connection, "PRAGMA secure_delete").value(), 1);
    EXPECT_EQ(singleInteger(*connection, "PRAGMA foreign_keys").value(), 1);
    EXPECT_EQ(singleInteger(*connection, "PRAGMA temp_store").value(), 2);  // MEMORY
    EXPECT_EQ(singleInteger(*connection, "PRAGMA synchronous").value(), 2); // FULL
    EXPECT_EQ(singleInteger(*connection, "PRAGMA page_size").value(), 4'096);
    std::string mode;
    SqlStatement journal(*connection, "PRAGMA journal_mode");
    ASSERT_TRUE(journal.eachRow([&mode](const SqlStatement& row) { mode = row.text(0); }));
    EXPECT_EQ(mode, "wal");
}

} // namespace
} // namespace farol::platform
