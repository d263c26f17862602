// SPDX-License-Identifier: GPL-3.0-or-later
// The tests that every CompanyDatabase passes run on each kind of it: on the SQL one and on its fake.
#pragma once

#include "app/storage/sql_company_databases.h"
#include "tests/support/company_fixture.h"
#include "tests/support/in_memory_company_database.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <memory>

namespace farol::platform {

struct SqlKind {
    explicit SqlKind(const Clock& clock) : databases(clock) {}
    testing::TempFolder folder;
    SqlCompanyDatabases databases;
    Result<std::unique_ptr<CompanyDatabase>> create() {
        return databases.create(folder.file("farol.db"), testing::testKey());
    }
};

struct InMemoryKind {
    explicit InMemoryKind(const Clock& time) : clock(time) {}
    const Clock& clock;
    Result<std::unique_ptr<CompanyDatabase>> create() {
        return std::make_unique<testing::InMemoryCompanyDatabase>(clock);
    }
};

template <typename Kind> class StoreSuite : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = m_kind.create();
        ASSERT_TRUE(made) << made.error().subject << ' ' << made.error().detail;
        m_database = std::move(*made);
    }
    LeadStore& leads() { return m_database->leads(); }
    PeopleStore& people() { return m_database->people(); }

    // Imports rows of a CSV as a file of their own; fails the test when that fails.
    ImportRecord import(std::string_view csv, const std::string& name = "a.csv") {
        const auto record = leads().import(*testing::tableOf(csv), testing::sourceOf(name));
        EXPECT_TRUE(record) << record.error().detail;
        return record ? *record : ImportRecord();
    }

    testing::FakeClock m_clock;
    Kind m_kind{m_clock};
    std::unique_ptr<CompanyDatabase> m_database;
};

using StoreKinds = ::testing::Types<SqlKind, InMemoryKind>;

} // namespace farol::platform
