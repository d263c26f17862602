// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/storage/sql_fixture.h"

#include <fstream>
#include <sqlcipher/sqlite3.h>

namespace farol::platform {
namespace {

using testing::fileText;
using testing::sourceOf;
using testing::tableOf;

constexpr std::size_t kPageSize = 4'096;

// A closed database of many pages.
class DamagedDatabase : public SqlFixture {
protected:
    void SetUp() override {
        create();
        std::string csv = "Lead ID,Full Name,Email\n";
        for (int i = 0; i < 2'000; ++i)
            csv += std::to_string(i) + ",Ana Reis," + std::to_string(i) + "@acme.pt\n";
        ASSERT_TRUE(m_database->leads().import(*tableOf(csv), sourceOf("a.csv")));
        m_database.reset();
    }

    // What opening and loading answers; the file must stay as it is.
    ErrorCode answer(const SecretBytes& key = testing::testKey()) {
        const std::string before = fileText(m_file);
        ErrorCode code = ErrorCode::Internal;
        if (auto opened = m_databases.open(m_file, key)) {
            const auto loaded = (*opened)->leads().load();
            EXPECT_FALSE(loaded) << "opens and loads";
            if (!loaded) code = loaded.error().code;
        } else {
            code = opened.error().code;
            EXPECT_EQ(opened.error().subject, pathText(m_file));
        }
        EXPECT_TRUE(before == fileText(m_file)) << "the file was changed";
        return code;
    }

    void overwrite(std::size_t offset, std::string_view bytes) {
        std::fstream file(m_file, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(offset));
        file << bytes;
    }
};

TEST_F(DamagedDatabase, OpensWhenItIsNot) {
    EXPECT_TRUE(m_databases.open(m_file, testing::testKey()));
}

TEST_F(DamagedDatabase, IsWhatAnotherKeyFinds) {
    EXPECT_EQ(answer(testing::testKey(2)), ErrorCode::Damaged);
}

TEST_F(DamagedDatabase, IsFoundByAFlippedBitInTheFirstPage) {
    const char flipped = static_cast<char>(fileText(m_file)[100] ^ 4);
    overwrite(100, std::string_view(&flipped, 1));
    EXPECT_EQ(answer(), ErrorCode::Damaged);
}

TEST_F(DamagedDatabase, IsFoundByAFlippedBitInAnyPage) {
    const std::string whole = fileText(m_file);
    ASSERT_GT(whole.size(), 30 * kPageSize);
    for (std::size_t page = 1; page < whole.size() / kPageSize; page += 3) {
        SCOPED_TRACE(page);
        const std::size_t at = page * kPageSize + 1'000;
        const char flipped = static_cast<char>(whole[at] ^ 1);
        overwrite(at, std::string_view(&flipped, 1));
        EXPECT_EQ(answer(), ErrorCode::Damaged);
        overwrite(at, std::string_view(&whole[at], 1));
    }
}

TEST_F(DamagedDatabase, IsFoundWhenItWasCutOff) {
    const std::size_t size = fileText(m_file).size();
    for (const std::size_t left : {size - kPageSize, size / 2, size - 100, 3 * kPageSize, std::size_t{100}}) {
        SCOPED_TRACE(left);
        std::filesystem::resize_file(m_file, left);
        EXPECT_EQ(answer(), ErrorCode::Damaged);
    }
}

TEST_F(DamagedDatabase, IsAnotherProgramsSqliteFile) {
    std::filesystem::remove(m_file);
    sqlite3* plain = nullptr;
    ASSERT_EQ(sqlite3_open(pathText(m_file).c_str(), &plain), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(plain, "CREATE TABLE a(b); INSERT INTO a VALUES(1)", nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(plain);
    EXPECT_EQ(answer(), ErrorCode::Damaged);
}

TEST_F(DamagedDatabase, IsAFileOfNothingOrOfText) {
    for (const std::string& bytes : {std::string(), std::string(20'000, 'x')}) {
        std::ofstream(m_file, std::ios::binary | std::ios::trunc) << bytes;
        EXPECT_EQ(answer(), ErrorCode::Damaged);
    }
}

TEST_F(DamagedDatabase, IsAnotherProgramsUnderTheSameKey) {
    std::filesystem::remove(m_file);
    {
        auto other =
            EncryptedConnection::open(m_file, testing::testKey(), EncryptedConnection::Mode::CreateNew);
        ASSERT_TRUE(other);
        ASSERT_TRUE((*other)->run("CREATE TABLE a(b)"));
    }
    EXPECT_EQ(answer(), ErrorCode::Damaged);
}

} // namespace
} // namespace farol::platform
