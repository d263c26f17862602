// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/storage/store_suite.h"

namespace farol::platform {
namespace {

using testing::reread;
using testing::sourceOf;
using testing::storedText;
using testing::tableOf;

template <typename Kind> class LeadStoreSuite : public StoreSuite<Kind> {};
TYPED_TEST_SUITE(LeadStoreSuite, StoreKinds);

constexpr std::string_view kTwoLeads = "Lead ID,Full Name,Company,Email,Favourite colour\n"
                                       "7,Ana Reis,Acme,ana@acme.pt,teal\n"
                                       "8,Rui Sá,Bolt,rui@bolt.pt,\n";

TYPED_TEST(LeadStoreSuite, GivesBackEveryCellOfAnImport) {
    const ImportRecord record = this->import(kTwoLeads);
    EXPECT_EQ(record.counts, (ImportCounts{2, 0, 0, 0, 0}));
    EXPECT_EQ(storedText(this->leads()), kTwoLeads);
    EXPECT_EQ(this->leads().count().value(), 2U);
}

TYPED_TEST(LeadStoreSuite, ReadsBackAsTheTableThatWasImported) {
    const auto before = tableOf(kTwoLeads);
    this->import(kTwoLeads);
    auto stored = this->leads().load();
    ASSERT_TRUE(stored);
    const auto after = reread(*stored);
    ASSERT_EQ(after->rowCount(), 2U);
    for (const Field field : allFields())
        for (std::size_t row = 0; row < 2; ++row)
            EXPECT_EQ(before->value(row, field), after->value(row, field));
}

TYPED_TEST(LeadStoreSuite, UpdatesALeadThatComesAgainByItsId) {
    this->import(kTwoLeads);
    const auto record = this->import(
        "Lead ID,Full Name,Company,Email,Favourite colour\n8,Rui Sá,Bolt,rui@new.pt,red\n", "b.csv");
    EXPECT_EQ(record.counts, (ImportCounts{0, 1, 0, 0, 0}));
    EXPECT_EQ(storedText(this->leads()), "Lead ID,Full Name,Company,Email,Favourite colour\n"
                                         "7,Ana Reis,Acme,ana@acme.pt,teal\n"
                                         "8,Rui Sá,Bolt,rui@new.pt,red\n");
}

TYPED_TEST(LeadStoreSuite, TakesNoValueAwayForAnEmptyOrMissingCell) {
    this->import(kTwoLeads);
    const auto record =
        this->import("Lead ID,Full Name,Company,Email,Favourite colour\n7,Ana Reis,n/a,,\n", "b.csv");
    EXPECT_EQ(record.counts, (ImportCounts{0, 0, 1, 0, 0}));
    EXPECT_EQ(storedText(this->leads()), kTwoLeads);
}

TYPED_TEST(LeadStoreSuite, KnowsALeadWithoutAnIdByItsAddressWhateverItsCase) {
    this->import("Full Name,Email\nAna Reis,ana@acme.pt\nRui Sá,rui@bolt.pt\n");
    const auto record = this->import("Full Name,Email\nAna R. Reis,ANA@Acme.pt\n", "b.csv");
    EXPECT_EQ(record.counts, (ImportCounts{0, 1, 0, 0, 0}));
    EXPECT_EQ(this->leads().count().value(), 2U);
}

TYPED_TEST(LeadStoreSuite, KnowsALeadByItsAddressWhenOneSideHasNoId) {
    this->import("Full Name,Email\nAna Reis,ana@acme.pt\n");
    EXPECT_EQ(this->import("Lead ID,Full Name,Email\n7,Ana Reis,ana@acme.pt\n", "b.csv").counts.updated, 1U);
    EXPECT_EQ(this->import("Full Name,Email\nAna Reis,ana@acme.pt\n", "c.csv").counts.unchanged, 1U);
    // Another id is another lead, though the address is the same.
    EXPECT_EQ(this->import("Lead ID,Full Name,Email\n9,Eva Luz,ana@acme.pt\n", "d.csv").counts.added, 1U);
}

TYPED_TEST(LeadStoreSuite, TellsLeadsWithoutIdAndAddressApartByAllTheirCells) {
    const std::string csv = "Full Name,Company,Notes\nAna Reis,Acme,x\nAna Reis,Acme,y\nAna Reis,Acme,x\n";
    EXPECT_EQ(this->import(csv).counts, (ImportCounts{2, 0, 0, 1, 0}));
    EXPECT_EQ(this->import("Company,Notes,Full Name\nAcme,y,Ana Reis\n", "b.csv").counts.unchanged, 1U);
}

TYPED_TEST(LeadStoreSuite, LaysASecondRowOfALeadOverTheFirst) {
    const auto record = this->import("Lead ID,Full Name,Email\n7,Ana Reis,\n7,Ana Reis,\n7,,ana@acme.pt\n");
    EXPECT_EQ(record.counts, (ImportCounts{1, 1, 0, 1, 0}));
    EXPECT_EQ(record.counts.rows(), 3U);
    EXPECT_EQ(storedText(this->leads()), "Lead ID,Full Name,Email\n7,Ana Reis,ana@acme.pt\n");
}

TYPED_TEST(LeadStoreSuite, RecognisesAFileByItsHash) {
    const ImportRecord first = this->import(kTwoLeads);
    const auto again = this->leads().import(*tableOf(kTwoLeads), sourceOf("a.csv"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::AlreadyImported);
    EXPECT_EQ(again.error().subject, std::to_string(first.key));
    EXPECT_EQ(this->leads().importOfFile(sourceOf("a.csv").sha256).value()->key, first.key);
    EXPECT_FALSE(this->leads().importOfFile(sourceOf("z.csv").sha256).value());
}

TYPED_TEST(LeadStoreSuite, TakesAFileAgainThatWasUndone) {
    const ImportRecord first = this->import(kTwoLeads);
    ASSERT_TRUE(this->leads().undoImport(first.key));
    EXPECT_EQ(this->import(kTwoLeads).counts.added, 2U);
}

TYPED_TEST(LeadStoreSuite, KeepsWhatIsKnownOfAnImport) {
    const ImportRecord first = this->import(kTwoLeads);
    const auto all = this->leads().imports();
    ASSERT_EQ(all->size(), 1U);
    const ImportRecord& kept = all->front();
    EXPECT_EQ(kept.key, first.key);
    EXPECT_EQ(kept.fileName, "a.csv");
    EXPECT_EQ(kept.sha256, sourceOf("a.csv").sha256);
    EXPECT_EQ(kept.at, this->m_clock.now());
    EXPECT_EQ(kept.counts, first.counts);
    EXPECT_EQ(kept.problems, 3U);
    EXPECT_EQ(kept.ruleSet, "standard 2");
    EXPECT_FALSE(kept.isUndone);
    EXPECT_EQ(kept.mapping.front(), (MappingChoice{"lead_id", "Lead ID"}));
}

TYPED_TEST(LeadStoreSuite, PutsTheColumnsOfAllFilesTogether) {
    this->import("Lead ID,Full Name,Region code\n7,Ana Reis,\"a,b\"\n");
    this->import("Full Name,Shoe size,Code\nRui Sá,41,8\n", "b.csv");
    EXPECT_EQ(storedText(this->leads()), "Lead ID,Full Name,Region code,Shoe size,Code\n"
                                         "7,Ana Reis,\"a,b\",,\n"
                                         ",Rui Sá,,41,8\n");
}

TYPED_TEST(LeadStoreSuite, CallsAFieldAsTheNewestFileDid) {
    this->import("Full Name,E-mail address\nAna Reis,ana@acme.pt\n");
    this->import("Contact Name,Email\nRui Sá,rui@bolt.pt\n", "b.csv");
    const auto stored = this->leads().load();
    EXPECT_EQ(stored->mapping,
              (std::vector<MappingChoice>{{"full_name", "Contact Name"}, {"email", "Email"}}));
    EXPECT_EQ(storedText(this->leads()), "Contact Name,Email\nAna Reis,ana@acme.pt\nRui Sá,rui@bolt.pt\n");
}

TYPED_TEST(LeadStoreSuite, KeepsEveryColumnOfAFieldThatHasSeveral) {
    const auto table =
        tableOf("Full Name,Work Email,Home Email\nAna Reis,,ana@home.pt\nRui Sá,rui@bolt.pt,r@x.pt\n");
    ASSERT_EQ(table->mapping().columnsOf(Field::Email).size(), 2U);
    ASSERT_TRUE(this->leads().import(*table, sourceOf("a.csv")));
    auto stored = this->leads().load();
    const auto after = reread(*stored);
    EXPECT_EQ(after->value(0, Field::Email), "ana@home.pt");
    EXPECT_EQ(after->value(1, Field::Email), "rui@bolt.pt");
    EXPECT_EQ(after->originalText(1, 2), "r@x.pt");
}

TYPED_TEST(LeadStoreSuite, GivesNothingForAnEmptyStore) {
    const auto stored = this->leads().load();
    ASSERT_TRUE(stored);
    EXPECT_TRUE(stored->keys.empty());
    EXPECT_TRUE(stored->mapping.empty());
}

TYPED_TEST(LeadStoreSuite, ImportsNothingWhenItIsCancelled) {
    std::stop_source stop;
    stop.request_stop();
    const auto record = this->leads().import(*tableOf(kTwoLeads), sourceOf("a.csv"), {stop.get_token(), {}});
    ASSERT_FALSE(record);
    EXPECT_EQ(record.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(this->leads().count().value(), 0U);
    EXPECT_TRUE(this->leads().imports()->empty());
    EXPECT_EQ(this->import(kTwoLeads).counts.added, 2U);
}

TYPED_TEST(LeadStoreSuite, SaysWhichImportFirstBroughtALead) {
    const ImportRecord a = this->import(kTwoLeads);
    const ImportRecord b = this->import("Lead ID,Full Name\n8,Rui S.\n9,Eva Luz\n", "b.csv");
    const auto stored = this->leads().load();
    EXPECT_EQ(stored->importKeys, (std::vector<ImportKey>{a.key, b.key}));
    EXPECT_EQ(stored->imports, (std::vector<std::uint32_t>{0, 0, 1}));
}

TYPED_TEST(LeadStoreSuite, KeepsStatusAndNoteThroughAnImport) {
    this->import(kTwoLeads);
    const LeadKey lead = this->leads().load()->keys[1];
    EXPECT_TRUE(this->leads().notes()->empty());
    ASSERT_TRUE(this->leads().setStatus(lead, LeadStatus::Qualified));
    const auto statusAt = this->m_clock.now();
    this->m_clock.move(std::chrono::hours(2));
    ASSERT_TRUE(this->leads().setNote(lead, "rings back: \"in May\""));
    this->import("Lead ID,Full Name\n8,Rui S.\n", "b.csv");
    const auto notes = this->leads().notes();
    ASSERT_EQ(notes->size(), 1U);
    EXPECT_EQ(notes->front().first, lead);
    const LeadNote expected{LeadStatus::Qualified, "rings back: \"in May\"", statusAt, this->m_clock.now()};
    EXPECT_EQ(notes->front().second, expected);
    EXPECT_EQ(this->leads().setStatus(4'711, LeadStatus::Won).error().code, ErrorCode::NotFound);
    EXPECT_EQ(this->leads().setNote(4'711, "x").error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace farol::platform
