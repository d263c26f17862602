// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_statement.h"
#include "tests/platform/storage/sql_fixture.h"

#include <sqlcipher/sqlite3.h>

namespace farol::platform {
namespace {

using testing::sourceOf;
using testing::tableOf;

// Texts of a person, none of which is part of another word.
const std::vector<std::string> kTraces = {"Zuzanna",     "Quaresma",      "zuzanna@quimera.example",
                                          "Quimera Lda", "teal-green-77", "rings back on Tuesday"};

class Secrecy : public SqlFixture {
protected:
    void SetUp() override { create(); }

    // What of `traces` stands in the bytes of any file of the folder.
    std::string foundInFiles() {
        std::string found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder.path())) {
            if (!entry.is_regular_file()) continue;
            const std::string bytes = testing::fileText(entry.path());
            for (const std::string& trace : kTraces)
                if (bytes.find(trace) != std::string::npos)
                    found += pathText(entry.path().filename()) + ": " + trace + '\n';
        }
        return found;
    }

    // Many leads, among them the person, whose row was changed twice and moved by its neighbours' growth.
    LeadKey importPerson() {
        importRows("small", "a.csv", "a.csv");
        importRows(std::string(300, 'x'), "teal-green-77", "b.csv");
        const auto found = m_database->people().find("zuzanna@quimera.example");
        EXPECT_EQ(found->size(), 1U);
        const LeadKey lead = found->empty() ? 0 : found->front().lead;
        EXPECT_TRUE(m_database->leads().setNote(lead, "rings back on Tuesday"));
        importRows(std::string(500, 'y'), "teal-green-77 again", "c.csv");
        return lead;
    }
    void importRows(const std::string& others, const std::string& own, const std::string& file) {
        std::string csv = "Lead ID,Full Name,Company,Email,Colour\n";
        for (int i = 0; i < 400; ++i) {
            csv += std::to_string(i);
            csv += i == 200 ? ",Zuzanna Quaresma,Quimera Lda,zuzanna@quimera.example," + own + '\n'
                            : ",Eva Luz,Bolt,," + others + '\n';
        }
        EXPECT_TRUE(m_database->leads().import(*tableOf(csv), sourceOf(file)));
    }

    // All pages as they are when they are decrypted, freed ones and the unused parts of others too: the
    // backup interface copies pages, not rows.
    std::string decryptedPages() {
        m_database.reset();
        auto opened =
            EncryptedConnection::open(m_file, testing::testKey(), EncryptedConnection::Mode::OpenExisting);
        EXPECT_TRUE(opened);
        const auto plainFile =
            m_folder.path().parent_path() / (m_folder.path().filename().string() + ".plain");
        sqlite3* plain = nullptr;
        EXPECT_EQ(sqlite3_open(plainFile.c_str(), &plain), SQLITE_OK);
        sqlite3_backup* backup = sqlite3_backup_init(plain, "main", (*opened)->handle(), "main");
        EXPECT_NE(backup, nullptr);
        EXPECT_EQ(sqlite3_backup_step(backup, -1), SQLITE_DONE);
        EXPECT_EQ(sqlite3_backup_finish(backup), SQLITE_OK);
        sqlite3_close(plain);
        std::string bytes = testing::fileText(plainFile);
        std::filesystem::remove(plainFile);
        return bytes;
    }
};

TEST_F(Secrecy, NoTraceOfAPersonIsInAnyFile) {
    const LeadKey lead = importPerson();
    EXPECT_EQ(foundInFiles(), "") << "while it is open";
    ASSERT_TRUE(m_database->people().setObjected({lead}, true));
    ASSERT_TRUE(m_database->setSetting("folder", "/home/Zuzanna"));
    ASSERT_TRUE(m_database->copyTo(m_folder.file("copy.db")));
    EXPECT_EQ(foundInFiles(), "");
    m_database.reset();
    EXPECT_EQ(foundInFiles(), "") << "after it was closed";
    // The search itself would find them.
    m_folder.write("plain.csv", "1,Zuzanna Quaresma");
    EXPECT_NE(foundInFiles(), "");
}

TEST_F(Secrecy, NothingOfAnErasedPersonIsInAnyDecryptedPage) {
    const LeadKey lead = importPerson();
    ASSERT_EQ(m_database->people().erase({lead}).value(), 1U);
    const std::string pages = decryptedPages();
    ASSERT_NE(pages.find("Eva Luz"), std::string::npos) << "the search would find others";
    for (const std::string& trace : kTraces) EXPECT_EQ(pages.find(trace), std::string::npos) << trace;
}

TEST_F(Secrecy, ThePagesHoldThePersonBefore) {
    importPerson();
    const std::string pages = decryptedPages();
    for (const std::string& trace : kTraces) EXPECT_NE(pages.find(trace), std::string::npos) << trace;
}

TEST_F(Secrecy, ASweepThatWasStoppedIsDoneAtTheNextOpening) {
    const LeadKey lead = importPerson();
    m_database.reset();
    {
        auto opened =
            EncryptedConnection::open(m_file, testing::testKey(), EncryptedConnection::Mode::OpenExisting);
        ASSERT_TRUE(opened);
        // What an erasure commits before its sweep.
        for (const char* sql : {"DELETE FROM leads WHERE id=", "DELETE FROM former WHERE lead=",
                                "DELETE FROM lead_notes WHERE lead="})
            ASSERT_TRUE((*opened)->run((sql + std::to_string(lead)).c_str()));
        ASSERT_TRUE((*opened)->run("INSERT INTO internals(name, value) VALUES('sweep_pending', 1)"));
    }
    reopen();
    const std::string pages = decryptedPages();
    for (const std::string& trace : kTraces) EXPECT_EQ(pages.find(trace), std::string::npos) << trace;
}

TEST_F(Secrecy, TheFileIsTheOwnersAlone) {
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(m_file).permissions(), perms::owner_read | perms::owner_write);
}

TEST_F(Secrecy, ACopyOpensWithTheSameKeyOnly) {
    importPerson();
    const auto copy = m_folder.file("copy.db");
    ASSERT_TRUE(m_database->copyTo(copy));
    EXPECT_EQ(m_databases.open(copy, testing::testKey(2)).error().code, ErrorCode::Damaged);
    auto opened = m_databases.open(copy, testing::testKey());
    ASSERT_TRUE(opened);
    EXPECT_EQ(testing::storedText((*opened)->leads()), testing::storedText(m_database->leads()));
}

} // namespace
} // namespace farol::platform
