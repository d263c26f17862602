// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/storage/store_suite.h"

namespace farol::platform {
namespace {

template <typename Kind> class CompanyDatabaseSuite : public StoreSuite<Kind> {};
TYPED_TEST_SUITE(CompanyDatabaseSuite, StoreKinds);

TYPED_TEST(CompanyDatabaseSuite, KeepsSettings) {
    EXPECT_FALSE(this->m_database->setting("folder")->has_value());
    ASSERT_TRUE(this->m_database->setSetting("folder", "/a"));
    ASSERT_TRUE(this->m_database->setSetting("filter", ""));
    ASSERT_TRUE(this->m_database->setSetting("folder", "/b/ção"));
    EXPECT_EQ(this->m_database->setting("folder").value(), "/b/ção");
    EXPECT_EQ(this->m_database->setting("filter").value(), "");
}

TYPED_TEST(CompanyDatabaseSuite, KeepsExports) {
    const auto first = this->m_database->recordExport(10, "csv", "standard 2");
    this->m_clock.move(std::chrono::seconds(9));
    ASSERT_TRUE(this->m_database->recordExport(20, "clean csv", "own 3"));
    const auto all = this->m_database->exports();
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ((*all)[0].rows, 20U);
    EXPECT_EQ((*all)[0].format, "clean csv");
    EXPECT_EQ((*all)[0].ruleSet, "own 3");
    EXPECT_EQ((*all)[0].at, this->m_clock.now());
    EXPECT_EQ((*all)[1].key, first->key);
}

TYPED_TEST(CompanyDatabaseSuite, NumbersTheVersionsOfRules) {
    EXPECT_EQ(this->m_database->publishRules("{\"a\":1}", "first")->version, 1);
    EXPECT_EQ(this->m_database->publishRules("{\"a\":2}", "second")->version, 2);
    const auto all = this->m_database->ruleSets();
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ((*all)[0].json, "{\"a\":2}");
    EXPECT_EQ((*all)[1].note, "first");
    EXPECT_EQ(this->m_database->activity(1)->front().what, Activity::RulesPublished);
}

TYPED_TEST(CompanyDatabaseSuite, RemembersMappings) {
    MappingStore& store = this->m_database->mappings();
    EXPECT_TRUE(store.recall("a\nb")->empty());
    ASSERT_TRUE(store.remember("a\nb", {{"email", "b"}, {"company", "a"}}));
    ASSERT_TRUE(store.remember("c", {{"email", "c"}}));
    ASSERT_TRUE(store.remember("a\nb", {{"company", "b"}, {"city", "a"}}));
    EXPECT_EQ(store.recall("a\nb").value(), (std::vector<MappingChoice>{{"company", "b"}, {"city", "a"}}));
}

TYPED_TEST(CompanyDatabaseSuite, CopiesToANewFileOnly) {
    const testing::TempFolder folder;
    const auto target = folder.file("copy.db");
    ASSERT_TRUE(this->m_database->copyTo(target));
    EXPECT_TRUE(std::filesystem::exists(target));
    EXPECT_EQ(this->m_database->copyTo(target).error().code, ErrorCode::AlreadyExists);
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = this->m_database->copyTo(folder.file("other.db"), {stop.get_token(), {}});
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(folder.listing(), "copy.db");
}

} // namespace
} // namespace farol::platform
