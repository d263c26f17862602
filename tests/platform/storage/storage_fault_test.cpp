// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_import.h"
#include "tests/platform/storage/child_process.h"
#include "tests/platform/storage/sql_fixture.h"
#include "tests/support/child_leads.h"

namespace farol::platform {
namespace {

using std::filesystem::perms;

class StorageFault : public SqlFixture {
protected:
    // A closed database of the child's key with its first two files in it.
    void SetUp() override {
        m_database = std::move(*m_databases.create(m_file, testing::childKey()));
        importNumber(0);
        importNumber(1);
        m_before = testing::storedText(m_database->leads());
        m_database.reset();
    }
    void open() {
        auto opened = m_databases.open(m_file, testing::childKey());
        ASSERT_TRUE(opened) << opened.error().detail;
        m_database = std::move(*opened);
    }
    Result<ImportRecord> importNumber(std::size_t number) {
        const auto table = importLeads(FileBytes(testing::childCsv(number))).value();
        return m_database->leads().import(*table, testing::childSource(number));
    }

    std::string m_before;
};

TEST_F(StorageFault, ASecondProcessIsToldThatItIsOpen) {
    open();
    EXPECT_EQ(runChild("open", m_file), exitOf(ErrorCode::AlreadyOpen));
    EXPECT_TRUE(importNumber(2)) << "and the first goes on";
    m_database.reset();
    EXPECT_EQ(runChild("open", m_file), 0);
}

TEST_F(StorageFault, AnotherProcessKeepsThisOneOut) {
    QProcess child;
    startChild(child, "hold", m_file);
    ASSERT_TRUE(child.waitForReadyRead(kPatience));
    const auto refused = m_databases.open(m_file, testing::childKey());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AlreadyOpen);
    child.kill();
    ASSERT_TRUE(child.waitForFinished(kPatience));
    open(); // what a killed process held is free
    EXPECT_EQ(testing::storedText(m_database->leads()), m_before);
}

TEST_F(StorageFault, ASecondOpeningInOneProcessIsRefusedToo) {
    open();
    EXPECT_EQ(m_databases.open(m_file, testing::childKey()).error().code, ErrorCode::AlreadyOpen);
}

TEST_F(StorageFault, AFullDiskFailsTheImportAsAWhole) {
    const auto size = std::filesystem::file_size(m_file);
    const QString limit = QString::number(size + size / 2);
    EXPECT_EQ(runChild("import", m_file, {"--file-limit", limit}), exitOf(ErrorCode::WriteFailed));
    open();
    const auto imports = m_database->leads().imports();
    std::size_t added = 0;
    for (const ImportRecord& record : *imports) added += record.counts.added;
    EXPECT_GE(imports->size(), 2U);
    EXPECT_EQ(m_database->leads().count().value(), added);
    EXPECT_TRUE(importNumber(imports->size())) << "with room again, it goes on";
}

TEST_F(StorageFault, AFullDiskKeepsADatabaseFromBeingMade) {
    EXPECT_EQ(runChild("create", m_folder.file("b.db"), {"--file-limit", "8000"}),
              exitOf(ErrorCode::WriteFailed));
}

TEST_F(StorageFault, AFolderThatMayNotBeWrittenIsNamed) {
    const perms all =
        perms::owner_all | perms::group_read | perms::group_exec | perms::others_read | perms::others_exec;
    const perms write = perms::owner_write;
    std::filesystem::permissions(m_file,
                                 perms::owner_read | write | perms::others_read | perms::others_write);
    std::filesystem::permissions(m_folder.path(), all & ~write);
    const QStringList nobody{"--user", "65534"};
    EXPECT_EQ(runChild("open", m_file, nobody), exitOf(ErrorCode::NoPermission));
    EXPECT_EQ(runChild("create", m_folder.file("b.db"), nobody), exitOf(ErrorCode::NoPermission));
    std::filesystem::permissions(m_folder.path(), all);
    open();
    EXPECT_EQ(testing::storedText(m_database->leads()), m_before);
}

TEST_F(StorageFault, AFolderThatGoesWhileItIsOpenFailsWhatIsWrittenThen) {
    open();
    const auto elsewhere = m_folder.file("away");
    std::filesystem::create_directory(elsewhere);
    std::filesystem::rename(m_file, elsewhere / "farol.db");
    const auto record = importNumber(2);
    ASSERT_FALSE(record);
    EXPECT_EQ(record.error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(record.error().subject, pathText(m_file));
    EXPECT_EQ(m_database->setSetting("a", "b").error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(m_database->people().setObjected({1}, true).error().code, ErrorCode::WriteFailed);
    m_database.reset();
    std::filesystem::rename(elsewhere / "farol.db", m_file);
    open();
    EXPECT_EQ(testing::storedText(m_database->leads()), m_before);
}

} // namespace
} // namespace farol::platform
