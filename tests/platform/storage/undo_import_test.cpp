// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/storage/store_suite.h"

namespace farol::platform {
namespace {

using testing::storedText;

template <typename Kind> class UndoImportSuite : public StoreSuite<Kind> {
protected:
    ImportKey importColour(const std::string& colour) {
        this->m_clock.move(std::chrono::hours(1));
        return this->import("Lead ID,Full Name,Colour\n7,Ana Reis," + colour + "\n", colour + ".csv").key;
    }
    std::string colour() {
        const std::string text = storedText(this->leads());
        const std::size_t row = text.find("Ana Reis,");
        return row == std::string::npos ? "" : text.substr(row + 9, text.find('\n', row) - row - 9);
    }
    LeadStore::Undone undo(ImportKey import) {
        const auto undone = this->leads().undoImport(import);
        EXPECT_TRUE(undone) << undone.error().detail;
        return undone.value_or(LeadStore::Undone{});
    }
};
TYPED_TEST_SUITE(UndoImportSuite, StoreKinds);

TYPED_TEST(UndoImportSuite, RemovesWhatTheImportAdded) {
    const ImportKey red = this->importColour("red");
    const auto undone = this->undo(red);
    EXPECT_EQ(undone.removed, 1U);
    EXPECT_EQ(undone.restored, 0U);
    EXPECT_EQ(this->leads().count().value(), 0U);
    EXPECT_TRUE(this->leads().imports()->front().isUndone);
    EXPECT_TRUE(this->leads().load()->mapping.empty());
}

TYPED_TEST(UndoImportSuite, GivesChangedLeadsTheirFormerValuesBack) {
    this->importColour("red");
    const std::string before = storedText(this->leads());
    const auto record = this->import("Lead ID,Full Name,Shoe\n7,Ana R.,41\n8,Rui Sá,42\n", "b.csv");
    EXPECT_EQ(record.counts, (ImportCounts{1, 1, 0, 0, 0}));
    EXPECT_NE(storedText(this->leads()), before);
    const auto undone = this->undo(record.key);
    EXPECT_EQ(undone.removed, 1U);
    EXPECT_EQ(undone.restored, 1U);
    EXPECT_EQ(storedText(this->leads()), before);
}

TYPED_TEST(UndoImportSuite, LeavesWhatALaterImportChangedAgain) {
    this->importColour("red");
    const ImportKey green = this->importColour("green");
    const ImportKey blue = this->importColour("blue");
    EXPECT_EQ(this->undo(green).restored, 0U);
    EXPECT_EQ(this->colour(), "blue");
    // What the blue one found is now what the green one found.
    EXPECT_EQ(this->undo(blue).restored, 1U);
    EXPECT_EQ(this->colour(), "red");
}

TYPED_TEST(UndoImportSuite, GoesBackStepByStep) {
    const ImportKey red = this->importColour("red");
    const ImportKey green = this->importColour("green");
    const ImportKey blue = this->importColour("blue");
    this->undo(blue);
    EXPECT_EQ(this->colour(), "green");
    this->undo(green);
    EXPECT_EQ(this->colour(), "red");
    EXPECT_EQ(this->undo(red).removed, 1U);
    EXPECT_EQ(this->colour(), "");
}

TYPED_TEST(UndoImportSuite, KeepsALeadThatALaterImportBroughtToo) {
    const ImportKey red = this->importColour("red");
    const ImportKey green = this->importColour("green");
    EXPECT_EQ(this->undo(red).removed, 0U);
    EXPECT_EQ(this->colour(), "green");
    EXPECT_EQ(this->leads().load()->importKeys, (std::vector<ImportKey>{green}));
    EXPECT_EQ(this->people().dataOf(this->leads().load()->keys[0])->firstHeldAt, this->m_clock.now());
    EXPECT_EQ(this->undo(green).removed, 1U);
}

TYPED_TEST(UndoImportSuite, KeepsALeadThatALaterImportBroughtUnchanged) {
    const ImportKey red = this->importColour("red");
    const auto same = this->import("Lead ID,Full Name,Colour\n7,Ana Reis,red\n", "same.csv");
    EXPECT_EQ(same.counts.unchanged, 1U);
    EXPECT_EQ(this->undo(red).removed, 0U);
    EXPECT_EQ(this->colour(), "red");
    EXPECT_EQ(this->undo(same.key).removed, 1U);
}

TYPED_TEST(UndoImportSuite, UndoesALeadThatAFileHadTwice) {
    this->importColour("red");
    const auto twice =
        this->import("Lead ID,Full Name,Colour\n7,Ana Reis,red\n7,Ana Reis,pink\n7,Ana Reis,gold\n", "b.csv");
    EXPECT_EQ(twice.counts, (ImportCounts{0, 2, 1, 0, 0}));
    EXPECT_EQ(this->colour(), "gold");
    EXPECT_EQ(this->undo(twice.key).restored, 1U);
    EXPECT_EQ(this->colour(), "red");
}

TYPED_TEST(UndoImportSuite, HappensOnce) {
    const ImportKey red = this->importColour("red");
    this->undo(red);
    EXPECT_EQ(this->leads().undoImport(red).error().code, ErrorCode::NotFound);
    EXPECT_EQ(this->leads().undoImport(99).error().code, ErrorCode::NotFound);
}

TYPED_TEST(UndoImportSuite, NeverGivesTheKeyOfARemovedLeadAgain) {
    const ImportKey red = this->importColour("red");
    const LeadKey removed = this->leads().load()->keys[0];
    this->undo(red);
    this->importColour("green");
    EXPECT_GT(this->leads().load()->keys[0], removed);
}

TYPED_TEST(UndoImportSuite, LeavesAllAsItIsWhenItIsCancelled) {
    const ImportKey red = this->importColour("red");
    std::stop_source stop;
    stop.request_stop();
    const auto undone = this->leads().undoImport(red, {stop.get_token(), {}});
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(this->colour(), "red");
    EXPECT_EQ(this->undo(red).removed, 1U);
}

} // namespace
} // namespace farol::platform
