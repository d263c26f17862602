// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/header_signature.h"
#include "core/leads/in_memory_mapping_store.h"
#include "core/leads/lead_import.h"
#include "tests/core/leads/mapping_of.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::leadsOf;
using Choices = std::vector<MappingChoice>;

constexpr const char* kFirst = "Foo,Bar,Industry\nCTO,SaaS,a\nCEO,Retail,b\n";

ImportOptions with(InMemoryMappingStore& store, Choices choices = {}) {
    ImportOptions options;
    options.store = &store;
    options.mapping = std::move(choices);
    return options;
}

TEST(MappingMemory, AppliesACorrectionToTheNextFileOfItsKind) {
    InMemoryMappingStore store;
    leadsOf(kFirst, with(store, {{"industry", "bar"}}));
    const auto next = leadsOf("Foo,Bar,Industry\nCEO,Retail,b\nCFO,Energy,c\n", with(store));
    ASSERT_TRUE(next->mapping().has(Field::Industry));
    EXPECT_EQ(next->mapping().columnsOf(Field::Industry).front().column, 1U);
    EXPECT_EQ(next->mapping().columnsOf(Field::Industry).front().confidence, 1.0);
    EXPECT_EQ(next->value(1, Field::Industry), "Energy");
}

TEST(MappingMemory, KnowsAFileWhoseColumnsWereMoved) {
    InMemoryMappingStore store;
    leadsOf(kFirst, with(store, {{"industry", "Bar"}}));
    const auto next = leadsOf("BAR,Industry,Foo\nRetail,b,CEO\n", with(store));
    EXPECT_EQ(next->mapping().columnsOf(Field::Industry).front().column, 0U);
}

TEST(MappingMemory, LeavesOtherHeadersAlone) {
    InMemoryMappingStore store;
    leadsOf(kFirst, with(store, {{"industry", "Bar"}}));
    const auto other = leadsOf("Foo,Bar,Industry,City\nCEO,Retail,b,Porto\n", with(store));
    EXPECT_EQ(other->mapping().columnsOf(Field::Industry).front().column, 2U);
}

TEST(MappingMemory, AddsLaterChoicesToEarlierOnes) {
    InMemoryMappingStore store;
    leadsOf(kFirst, with(store, {{"industry", "Bar"}, {"source", "Foo"}}));
    leadsOf(kFirst, with(store, {{"status", "Foo"}}));
    const auto kept = store.recall(headerSignature(tableOf(kFirst)));
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, (Choices{{"industry", "Bar"}, {"status", "Foo"}}));
}

TEST(MappingMemory, RemembersNothingOfABadChoice) {
    InMemoryMappingStore store;
    EXPECT_FALSE(importLeads(FileBytes(kFirst), with(store, {{"industry", "Bar"}, {"status", "Nowhere"}})));
    EXPECT_EQ(store.recall(headerSignature(tableOf(kFirst))).value(), Choices());
}

TEST(MappingMemory, SkipsAFieldThatItDoesNotKnow) {
    InMemoryMappingStore store;
    ASSERT_TRUE(
        store.remember(headerSignature(tableOf(kFirst)), {{"shoe_size", "Foo"}, {"industry", "Bar"}}));
    EXPECT_EQ(leadsOf(kFirst, with(store))->mapping().columnsOf(Field::Industry).front().column, 1U);
}

TEST(HeaderSignature, IsEmptyWithoutAHeader) {
    EXPECT_EQ(headerSignature(tableOf("ana@x.pt,12\nrui@x.pt,15\n")), "");
    EXPECT_EQ(headerSignature(tableOf("E-mail, Name\na@x.pt,Ana\n")), "e-mail\nname\n");
}

} // namespace
} // namespace farol
