// SPDX-License-Identifier: GPL-3.0-or-later
// An encrypted database in a folder of the test's own.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "app/storage/sql_company_databases.h"
#include "core/base/file_bytes.h"
#include "tests/support/company_fixture.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>

namespace farol::platform {

class SqlFixture : public ::testing::Test {
protected:
    void create() {
        auto made = m_databases.create(m_file, testing::testKey());
        ASSERT_TRUE(made) << made.error().detail;
        m_database = std::move(*made);
    }
    void reopen() {
        m_database.reset();
        auto opened = m_databases.open(m_file, testing::testKey());
        ASSERT_TRUE(opened) << opened.error().detail;
        m_database = std::move(*opened);
    }

    testing::TempFolder m_folder;
    std::filesystem::path m_file = m_folder.file("farol.db");
    testing::FakeClock m_clock;
    SqlCompanyDatabases m_databases{m_clock};
    std::unique_ptr<CompanyDatabase> m_database;
};

} // namespace farol::platform
