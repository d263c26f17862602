// SPDX-License-Identifier: GPL-3.0-or-later
// A walk in pieces, on any number of threads, finds exactly what one walk over the whole text finds.
#include "core/csv/walk_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace farol {
namespace {

constexpr WalkPieces kOnePiece{0, 1, 1};

struct Table {
    std::string text;
    Dialect dialect;
    std::vector<std::size_t> badOffsets;
    TablePlace place;

    // The place points into the table, which must stay where it is.
    TablePlace placed() {
        for (std::size_t at = text.find("\uFFFD"); at != std::string::npos; at = text.find("\uFFFD", at + 1))
            badOffsets.push_back(at);
        place.text = text;
        place.dialect = &dialect;
        place.badOffsets = &badOffsets;
        return place;
    }
};

// What differs between two walks, as a word; empty where nothing does.
std::string difference(const RowWalk& a, const RowWalk& b) {
    const WalkedRows& one = a.found();
    const WalkedRows& other = b.found();
    if (one.rows != other.rows) return "rows";
    if (one.mendedRows != other.mendedRows) return "mended rows";
    if (one.columnNames != other.columnNames) return "names";
    if (one.headerColumns != other.headerColumns) return "header";
    if (one.widest != other.widest) return "widest";
    if (one.usesQuotes != other.usesQuotes) return "quotes";
    if (one.issueCounts != other.issueCounts) return "counts";
    if (one.issues != other.issues) return "issues";
    const bool sameTables = std::equal(
        a.otherTables().begin(), a.otherTables().end(), b.otherTables().begin(), b.otherTables().end(),
        [](const auto& x, const auto& y) { return x.begin == y.begin && x.records == y.records; });
    return sameTables ? "" : "other tables";
}

// Rows of three cells, and between them whatever makes a reader look back or ahead.
std::string randomText(std::mt19937& random, bool isTame) {
    static const std::vector<std::string> kRows = {"a,b,c\n",
                                                   "1,2,3\r\n",
                                                   "\"a,b\",c,d\n",
                                                   "a longer text,,x\r\n",
                                                   "\"q\"\"q\",\"two\nlines\",\"\"\n",
                                                   "\"a,b,c\nd,e,f\n\",2,\"g,h,i\nj,k,l\n\"\n",
                                                   "=1+1,\"+x,y\",-\n"};
    static const std::vector<std::string> kOdd = {"\n",
                                                  "\n\n",
                                                  ",,\n",
                                                  " \r\n",
                                                  "a,b\n",
                                                  "a,b,c,d\n",
                                                  "a,b,c,,\n",
                                                  "# a remark\n",
                                                  "#1,b,c\n",
                                                  "\nname,city\nAna,Porto\nRui,Faro\n",
                                                  "\nname,city\nAna,Porto\nRui,Faro\n\n",
                                                  "\nTotal: 31\n",
                                                  "\nTotal,,31\n",
                                                  "\nSource: a list\n",
                                                  "a,\"b,c\n",
                                                  "\"a,b,c\n",
                                                  "a,\"b\"c,d\n",
                                                  "a,\"the \"best\", he says\",d\n",
                                                  "a,\"\"\",c\n",
                                                  "a,b,\"\"\"\n",
                                                  "\"Ä,\n",
                                                  "a,\uFFFD,c\n",
                                                  "a,b,c\r",
                                                  "a,b,c\r\r\n",
                                                  std::string("a,\0,c\n", 7)};
    static const std::vector<std::string> kBytes = {"a",  "b",     ",",    ",",  ",",
                                                    "\"", "\"",    "\n",   "\n", "\r\n",
                                                    "\r", " ",     "\"\"", "#",  std::string(1, '\0'),
                                                    "é",  "\uFFFD"};
    std::string text;
    const unsigned oddness = isTame ? 12 : 1 + random() % 4;
    for (std::size_t i = random() % 50; i > 0; --i) {
        const auto& pieces = random() % oddness != 0 ? kRows : isTame || random() % 3 != 0 ? kOdd : kBytes;
        text += pieces[random() % pieces.size()];
    }
    return text;
}

Table randomTable(std::mt19937& random, bool isTame) {
    static const std::vector<std::string> kTitles = {"", "", "A title\n\n", "# made today\n", "\n"};
    const std::string& title = kTitles[random() % kTitles.size()];
    Table table;
    table.text = title + "one,two,three\n" + randomText(random, isTame);
    table.place.begin = title.size();
    table.place.hasHeader = random() % 4 != 0;
    table.place.usualWidth = random() % 3 == 0 ? 0 : 3;
    if (random() % 8 == 0) { // a header of two records
        table.place.headerEnd = table.text.find('\n', table.place.begin) + 2;
        table.place.joinedNames = {"x", "y", "z"};
    }
    if (random() % 2 == 0) table.dialect.comment = '#';
    if (random() % 16 == 0) table.dialect.quote = '\0';
    if (random() % 16 == 0) table.dialect.escape = Escape::Backslash;
    return table;
}

class WalkTable : public testing::Test {
protected:
    void SetUp() override { limitWorkers(1); } // small pieces take less time than threads
    void TearDown() override { limitWorkers(0); }
};

TEST_F(WalkTable, FindsTheSameInPiecesOfAnySize) {
    std::mt19937 random(1);
    std::size_t joined = 0;
    std::array<std::size_t, kIssueKindCount> counts{};
    for (int round = 0; round < 20'000; ++round) {
        Table table = randomTable(random, round % 2 == 0);
        const TablePlace place = table.placed();
        const Result<RowWalk> whole = walkTable(place, 0, 1, {}, kOnePiece);
        ASSERT_TRUE(whole) << table.text;
        const WalkPieces sizes{random() % 64, 1 + random() % 64, 2 + random() % 4};
        const Result<RowWalk> cut = walkTable(place, 0, 1, {}, sizes);
        ASSERT_TRUE(cut) << table.text;
        ASSERT_EQ(difference(*whole, *cut), "")
            << "round " << round << ", first " << sizes.firstBytes << ", pieces of " << sizes.bytes << ", "
            << sizes.atOnce << " at once, of:\n"
            << table.text;
        if (whole->found().rows.size() > 10) ++joined;
        for (std::size_t kind = 0; kind < kIssueKindCount; ++kind)
            counts[kind] += whole->found().issueCounts[kind];
    }
    EXPECT_GT(joined, 5'000U); // the texts are tables indeed
    for (const IssueKind kind :
         {IssueKind::TooFewFields, IssueKind::TooManyFields, IssueKind::UnclosedQuote,
          IssueKind::TextAfterQuote, IssueKind::NulByte, IssueKind::BadCharacter, IssueKind::OutsideTable})
        EXPECT_GT(counts[static_cast<std::size_t>(kind)], 1'000U) << static_cast<int>(kind);
}

// Where a piece ends is a guess; a text of cells that look like rows makes it wrong.
TEST_F(WalkTable, FindsTheSameWhereEachGuessOfARowIsWrong) {
    Table table;
    table.text = "one,two,three\n";
    for (int row = 0; row < 50; ++row) table.text += "1,\"a,b,c\nd,e,f\ng,h,i\nj,k,l\nm,n,o\n\",3\n";
    table.place.usualWidth = 3;
    const TablePlace place = table.placed();
    const Result<RowWalk> whole = walkTable(place, 0, 1, {}, kOnePiece);
    const Result<RowWalk> cut = walkTable(place, 0, 1, {}, {16, 24, 4});
    ASSERT_TRUE(whole && cut);
    EXPECT_EQ(whole->found().rows.size(), 50U);
    EXPECT_EQ(difference(*whole, *cut), "");
}

// Beyond a million the list ends, and what is counted stays the same.
TEST_F(WalkTable, CountsTheSameBeyondTheLongestListOfIssues) {
    Table table;
    table.text = "one,two\n";
    for (int row = 0; row < 1'000'100; ++row) table.text += "a\n";
    for (int row = 0; row < 100; ++row) table.text += "1,2\n# b\n# c\n";
    table.place.usualWidth = 2;
    table.dialect.comment = '#';
    const TablePlace place = table.placed();
    const Result<RowWalk> whole = walkTable(place, 0, 1, {}, kOnePiece);
    const Result<RowWalk> cut = walkTable(place, 0, 1, {}, {100, 50'000, 4});
    ASSERT_TRUE(whole && cut);
    EXPECT_EQ(whole->found().issueCounts[static_cast<std::size_t>(IssueKind::OutsideTable)], 100U);
    EXPECT_EQ(whole->found().issues.size(), 1'000'000U);
    EXPECT_EQ(whole->found().issues.back().kind, IssueKind::TooFewFields);
    EXPECT_EQ(whole->found().issues.back().row, 999'999U);
    EXPECT_EQ(difference(*whole, *cut), "");
}

class WalkTableOnThreads : public testing::TestWithParam<std::size_t> {
protected:
    void SetUp() override { limitWorkers(GetParam()); }
    void TearDown() override { limitWorkers(0); }
};

TEST_P(WalkTableOnThreads, FindsTheSameInABigText) {
    Table table;
    std::mt19937 random(2);
    table.text = "one,two,three\n";
    const std::string plain(2'000, 'x');
    while (table.text.size() < std::size_t{18} << 20) {
        for (int row = 0; row < 40; ++row) table.text += "1,\"" + plain + "\n" + plain + "\"," + plain + "\n";
        table.text += random() % 40 == 0 ? "\na,b\n# c\n,,\n1,\"2\"3,4\n" : "\"a,b\",c,\uFFFD\n";
    }
    table.place.usualWidth = 3;
    table.dialect.comment = '#';
    const TablePlace place = table.placed();
    const Result<RowWalk> whole = walkTable(place, 0, 1, {}, kOnePiece);
    const Result<RowWalk> cut = walkTable(place, 0, 1, {});
    ASSERT_TRUE(whole && cut);
    EXPECT_EQ(difference(*whole, *cut), "");
    EXPECT_GT(whole->found().rows.size(), 3'000U);
}

INSTANTIATE_TEST_SUITE_P(Workers, WalkTableOnThreads, testing::Values(1U, 2U, 5U));

} // namespace
} // namespace farol
