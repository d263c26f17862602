// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_statement.h"
#include "core/leads/lead_import.h"
#include "tests/platform/storage/child_process.h"
#include "tests/platform/storage/sql_fixture.h"
#include "tests/support/child_leads.h"

#include <cstdlib>
#include <random>

namespace farol::platform {
namespace {

constexpr int kUsualKills = 20;
constexpr int kLongestLife = 300; // milliseconds, after the first sign of life

class KilledImport : public SqlFixture {
protected:
    // Lets a child import for a random while and kills it.
    //   returns  the number of the last import that it said was kept, or `last`
    long killOne(std::mt19937& random, long last) {
        QProcess child;
        startChild(child, "import", m_file);
        // From before it opened the database to well after some imports.
        const int life = std::uniform_int_distribution(0, kLongestLife)(random);
        child.waitForFinished(life + 1);
        child.kill();
        EXPECT_TRUE(child.waitForFinished(kPatience));
        EXPECT_EQ(child.exitStatus(), QProcess::CrashExit) << child.readAllStandardError().toStdString();
        const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
        // The last one ends without a line break, or is empty.
        for (int i = 0; i + 1 < lines.size(); ++i) last = lines[i].toLong();
        return last;
    }

    void checkIntegrity() {
        auto opened =
            EncryptedConnection::open(m_file, testing::childKey(), EncryptedConnection::Mode::OpenExisting);
        ASSERT_TRUE(opened) << opened.error().detail;
        std::string answer;
        SqlStatement check(**opened, "PRAGMA integrity_check");
        ASSERT_TRUE(check.eachRow([&answer](const SqlStatement& row) { answer += row.text(0); }));
        EXPECT_EQ(answer, "ok");
    }

    // All imports whole, one after the other, and those that were acknowledged among them.
    void checkImports(long acknowledged) {
        auto database = m_databases.open(m_file, testing::childKey());
        ASSERT_TRUE(database) << database.error().detail;
        const auto imports = (*database)->leads().imports();
        ASSERT_TRUE(imports);
        ASSERT_GE(static_cast<long>(imports->size()), acknowledged + 1);
        ASSERT_LE(static_cast<long>(imports->size()), acknowledged + 2); // kept, but killed before it said so
        if (imports->empty()) return;
        for (const ImportRecord& record : *imports) EXPECT_EQ(record.counts.rows(), testing::kChildRows);
        const auto loaded = (*database)->leads().load();
        ASSERT_TRUE(loaded);
        EXPECT_EQ(loaded->keys.size(), (imports->size() + 1) * testing::kChildRows / 2);
        // The lead that the newest import changed last shows it.
        const std::string newest = std::to_string(imports->size() - 1);
        EXPECT_TRUE(loaded->csv.view().ends_with("," + newest + "\r\n"));
    }
};

TEST_F(KilledImport, IsThereWholeOrNotAtAll) {
    const char* wanted = std::getenv("FAROL_KILLS");
    const int kills = wanted ? std::atoi(wanted) : kUsualKills;
    ASSERT_TRUE(m_databases.create(m_file, testing::childKey()));
    std::random_device seed;
    std::mt19937 random(seed());
    long last = -1;
    for (int kill = 0; kill < kills; ++kill) {
        SCOPED_TRACE(kill);
        last = killOne(random, last);
        checkIntegrity();
        checkImports(last);
        if (HasFailure()) return;
        // One that was kept without saying so counts as known from now on.
        auto database = m_databases.open(m_file, testing::childKey());
        ASSERT_TRUE(database);
        last = static_cast<long>((*database)->leads().imports()->size()) - 1;
    }
    EXPECT_GT(last, 0) << "no import was ever kept: the test says nothing";
}

} // namespace
} // namespace farol::platform
