// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/storage/store_suite.h"

namespace farol::platform {
namespace {

constexpr std::string_view kPeople = "Lead ID,Full Name,Email,Company,Colour\n"
                                     "7,Ana Reis,ana@acme.pt,Acme,teal\n"
                                     "8,João Araújo,JOAO@bolt.pt,Bolt,red\n"
                                     "9,Joana Reis,joana@acme.pt,Acme,also ana2@acme.pt\n";

template <typename Kind> class PeopleStoreSuite : public StoreSuite<Kind> {
protected:
    std::vector<LeadKey> keysOf(const std::string& text) {
        std::vector<LeadKey> keys;
        const auto found = this->people().find(text);
        for (const PersonMatch& match : *found) keys.push_back(match.lead);
        return keys;
    }
};
TYPED_TEST_SUITE(PeopleStoreSuite, StoreKinds);

TYPED_TEST(PeopleStoreSuite, FindsAPersonByTheWholeAddress) {
    this->import(kPeople);
    const auto found = this->people().find("joao@BOLT.pt");
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().name, "João Araújo");
    EXPECT_EQ(found->front().email, "JOAO@bolt.pt");
    EXPECT_EQ(found->front().company, "Bolt");
    EXPECT_EQ(this->keysOf("ana@acme.pt").size(), 1U); // not joana@
    EXPECT_EQ(this->keysOf("ana2@acme.pt").size(), 1U);
    EXPECT_TRUE(this->keysOf("na@acme.pt").empty());
}

TYPED_TEST(PeopleStoreSuite, FindsAPersonByPartsOfTheName) {
    this->import(kPeople);
    EXPECT_EQ(this->keysOf("araujo joao").size(), 1U);
    EXPECT_EQ(this->keysOf("REIS").size(), 2U);
    EXPECT_EQ(this->people().find("reis", 1)->size(), 1U);
    EXPECT_TRUE(this->keysOf("").empty());
    EXPECT_TRUE(this->keysOf("acme").empty());
}

TYPED_TEST(PeopleStoreSuite, TellsAllThatIsHeldAndSinceWhen) {
    const auto first = this->import(kPeople);
    const auto firstAt = this->m_clock.now();
    this->m_clock.move(std::chrono::hours(5));
    const auto second = this->import("Lead ID,Full Name,Colour\n7,Ana Reis,blue\n", "b.csv");
    const LeadKey ana = this->keysOf("ana@acme.pt").at(0);
    ASSERT_TRUE(this->leads().setNote(ana, "rings back"));
    const auto data = this->people().dataOf(ana);
    ASSERT_TRUE(data);
    EXPECT_EQ(data->cells, (std::vector<std::pair<std::string, std::string>>{{"Lead ID", "7"},
                                                                             {"Full Name", "Ana Reis"},
                                                                             {"Company", "Acme"},
                                                                             {"Email", "ana@acme.pt"},
                                                                             {"Colour", "blue"}}));
    EXPECT_EQ(data->note.note, "rings back");
    EXPECT_EQ(data->firstHeldAt, firstAt);
    EXPECT_EQ(data->lastChangedAt, this->m_clock.now());
    ASSERT_EQ(data->imports.size(), 2U);
    EXPECT_EQ(data->imports[0].key, first.key);
    EXPECT_EQ(data->imports[1].key, second.key);
    EXPECT_EQ(this->people().dataOf(99).error().code, ErrorCode::NotFound);
}

TYPED_TEST(PeopleStoreSuite, SkipsAnErasedPersonAtTheNextImport) {
    this->import(kPeople);
    EXPECT_EQ(this->people().erase(this->keysOf("ana@acme.pt")).value(), 1U);
    EXPECT_EQ(this->leads().count().value(), 2U);
    const auto again = this->import("Full Name,Email\nAna R.,Ana@ACME.pt\nEva Luz,eva@x.pt\n", "b.csv");
    EXPECT_EQ(again.counts, (ImportCounts{1, 0, 0, 1, 1}));
    const auto byId = this->import("Lead ID,Full Name\n7,Ana R.\n", "c.csv");
    EXPECT_EQ(byId.counts.suppressed, 1U);
}

TYPED_TEST(PeopleStoreSuite, KnowsAnErasedPersonByNameAndCompanyWhereThereIsNoMore) {
    this->import("Full Name,Company,Colour\nAna Reis,Acme,red\nRui Sá,Bolt,red\n");
    ASSERT_TRUE(this->people().erase(this->keysOf("ana reis")));
    const auto again =
        this->import("Full Name,Company,Colour\nANA REIS,Acme,blue\nAna Reis,Bolt,red\n", "b.csv");
    EXPECT_EQ(again.counts, (ImportCounts{1, 0, 0, 1, 1}));
}

TYPED_TEST(PeopleStoreSuite, SkipsAnErasedPersonByAFormerAddressToo) {
    this->import(kPeople);
    this->import("Lead ID,Full Name,Email\n7,Ana Reis,ana@new.pt\n", "b.csv");
    ASSERT_TRUE(this->people().erase(this->keysOf("ana@new.pt")));
    EXPECT_EQ(this->import("Full Name,Email\nA. Reis,ana@acme.pt\n", "c.csv").counts.suppressed, 1U);
}

TYPED_TEST(PeopleStoreSuite, DoesNotBringAnErasedPersonBackByUndo) {
    this->import(kPeople);
    const auto second = this->import("Lead ID,Full Name,Colour\n7,Ana Reis,blue\n", "b.csv");
    ASSERT_TRUE(this->people().erase(this->keysOf("ana@acme.pt")));
    EXPECT_EQ(this->leads().undoImport(second.key)->restored, 0U);
    EXPECT_TRUE(this->keysOf("ana@acme.pt").empty());
}

TYPED_TEST(PeopleStoreSuite, MarksWhoObjected) {
    this->import(kPeople);
    ASSERT_TRUE(this->people().setObjected(this->keysOf("joao@bolt.pt"), true));
    EXPECT_EQ(this->leads().load()->objected, (std::vector<std::uint32_t>{1}));
    EXPECT_TRUE(this->people().find("araujo")->front().hasObjected);
    this->import("Lead ID,Full Name,Colour\n8,João Araújo,blue\n", "b.csv");
    EXPECT_EQ(this->leads().load()->objected, (std::vector<std::uint32_t>{1}));
    ASSERT_TRUE(this->people().setObjected(this->keysOf("araujo"), false));
    EXPECT_TRUE(this->leads().load()->objected.empty());
}

TYPED_TEST(PeopleStoreSuite, RemembersAnObjectionWhenThePersonComesAnew) {
    const auto first = this->import(kPeople);
    ASSERT_TRUE(this->people().setObjected(this->keysOf("ana@acme.pt"), true));
    ASSERT_TRUE(this->leads().undoImport(first.key));
    this->import("Full Name,Email\nEva Luz,eva@x.pt\nAna Reis,ana@acme.pt\n", "b.csv");
    EXPECT_EQ(this->leads().load()->objected, (std::vector<std::uint32_t>{1}));
}

TYPED_TEST(PeopleStoreSuite, ListsWhomNobodyTouchedSince) {
    this->import(kPeople);
    this->m_clock.move(std::chrono::hours(1));
    const auto later = this->m_clock.now();
    EXPECT_EQ(this->people().untouchedSince(later)->size(), 3U);
    this->import("Lead ID,Full Name\n7,Ana Reis\n", "b.csv"); // brings her again, changes nothing
    ASSERT_TRUE(this->leads().setStatus(this->keysOf("araujo").at(0), LeadStatus::Won));
    const auto untouched = this->people().untouchedSince(later);
    ASSERT_EQ(untouched->size(), 1U);
    EXPECT_EQ(untouched->front().name, "Joana Reis");
    EXPECT_EQ(this->people().removeUntouchedSince(later).value(), 1U);
    EXPECT_EQ(this->leads().count().value(), 2U);
    EXPECT_EQ(this->import("Lead ID,Full Name\n9,Joana Reis\n", "c.csv").counts.added, 1U);
}

TYPED_TEST(PeopleStoreSuite, LogsWhatWasDoneWithoutNamingAnyone) {
    this->import(kPeople);
    ASSERT_TRUE(this->people().setObjected(this->keysOf("reis"), true));
    ASSERT_TRUE(this->people().erase(this->keysOf("araujo")));
    ASSERT_TRUE(this->m_database->log(Activity::SignedIn, 0));
    const auto entries = this->m_database->activity(10);
    ASSERT_EQ(entries->size(), 4U);
    EXPECT_EQ((*entries)[0].what, Activity::SignedIn);
    EXPECT_EQ((*entries)[1].what, Activity::Erased);
    EXPECT_EQ((*entries)[1].count, 1U);
    EXPECT_EQ((*entries)[2].what, Activity::Objected);
    EXPECT_EQ((*entries)[2].count, 2U);
    EXPECT_EQ((*entries)[3].what, Activity::Imported);
    EXPECT_EQ((*entries)[3].count, 3U);
    EXPECT_EQ(this->m_database->activity(1)->size(), 1U);
}

} // namespace
} // namespace farol::platform
