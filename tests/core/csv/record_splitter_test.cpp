// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_splitter.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows split(std::string_view text, const Dialect& dialect = {}) {
    RecordSplitter splitter(text, dialect);
    Rows rows;
    std::vector<CellView> cells;
    std::string scratch;
    while (splitter.next(cells)) {
        auto& row = rows.emplace_back();
        for (const CellView& cell : cells) row.emplace_back(plainText(cell, dialect, scratch));
    }
    return rows;
}

std::vector<int> flawsOf(std::string_view text) {
    RecordSplitter splitter(text, Dialect{});
    std::vector<CellView> cells;
    std::vector<int> flaws;
    while (splitter.next(cells)) flaws.push_back(splitter.flaws());
    return flaws;
}

Dialect with(std::string delimiter, char quote = '"', Escape escape = Escape::Doubled) {
    Dialect dialect;
    dialect.delimiter = std::move(delimiter);
    dialect.quote = quote;
    dialect.escape = escape;
    return dialect;
}

TEST(RecordSplitter, EmptyTextHasNoRecord) {
    EXPECT_EQ(split(""), Rows{});
}

TEST(RecordSplitter, OneCellWithoutALineBreak) {
    EXPECT_EQ(split("a"), Rows{{"a"}});
}

TEST(RecordSplitter, EveryLineEndEndsARecord) {
    const Rows rows = {{"a", "b"}, {"c", "d"}};
    EXPECT_EQ(split("a,b\nc,d\n"), rows);
    EXPECT_EQ(split("a,b\r\nc,d\r\n"), rows);
    EXPECT_EQ(split("a,b\rc,d\r"), rows);
    EXPECT_EQ(split("a,b\r\r\nc,d\r\r\n"), rows);
    EXPECT_EQ(split("a,b\nc,d"), rows);
}

TEST(RecordSplitter, EmptyCellsCount) {
    EXPECT_EQ(split(",\n,,x\n"), (Rows{{"", ""}, {"", "", "x"}}));
    EXPECT_EQ(split("a,"), (Rows{{"a", ""}}));
}

TEST(RecordSplitter, QuotedCellsHoldDelimitersQuotesAndLineBreaks) {
    EXPECT_EQ(split("\"a,1\",\"say \"\"hi\"\"\",\"two\nlines\r\nthree\"\nx,y,z\n"),
              (Rows{{"a,1", "say \"hi\"", "two\nlines\r\nthree"}, {"x", "y", "z"}}));
}

TEST(RecordSplitter, CellsOfQuotesOnly) {
    EXPECT_EQ(split("\"\",\"\"\"\",\"\"\"\"\"\"\n"), (Rows{{"", "\"", "\"\""}}));
}

TEST(RecordSplitter, SpaceBehindAClosingQuoteIsNoText) {
    EXPECT_EQ(split("\"a\" ,\"b\"  \nc,d"), (Rows{{"a", "b"}, {"c", "d"}}));
}

TEST(RecordSplitter, QuoteInsideAnUnquotedCellIsText) {
    EXPECT_EQ(split("5\" tube,O\"Neil\n"), (Rows{{"5\" tube", "O\"Neil"}}));
    EXPECT_EQ(flawsOf("5\" tube,O\"Neil\n"), std::vector<int>{kNoFlaw});
}

TEST(RecordSplitter, TextBehindAClosingQuoteIsKeptAndFlagged) {
    EXPECT_EQ(split("\"Nome \"onze\" aqui\",2\n3,4\n"), (Rows{{"Nome \"onze\" aqui", "2"}, {"3", "4"}}));
    EXPECT_EQ(flawsOf("\"Nome \"onze\" aqui\",2\n3,4\n"), (std::vector<int>{kTextAfterQuote, kNoFlaw}));
}

TEST(RecordSplitter, QuoteThatNeverClosesSwallowsNothing) {
    EXPECT_EQ(split("a,b\n\"x,1\ny,2\nz,3\n"), (Rows{{"a", "b"}, {"\"x", "1"}, {"y", "2"}, {"z", "3"}}));
    EXPECT_EQ(flawsOf("a,b\n\"x,1\ny,2\n"), (std::vector<int>{kNoFlaw, kUnclosedQuote, kNoFlaw}));
}

TEST(RecordSplitter, EmptyQuotedCellBehindAnUnclosedOneIsStillEmpty) {
    EXPECT_EQ(split("\"x,1\ny,\"\"\n"), (Rows{{"\"x", "1"}, {"y", ""}}));
}

TEST(RecordSplitter, ManyUnclosedQuotesTakeLinearTime) {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += "\"a,b\n"; // quadratic work would take minutes
    EXPECT_EQ(split(text).size(), 200'000U);
}

TEST(RecordSplitter, OtherDelimiters) {
    EXPECT_EQ(split("a;b,c\n", with(";")), (Rows{{"a", "b,c"}}));
    EXPECT_EQ(split("a\tb\n", with("\t")), (Rows{{"a", "b"}}));
    EXPECT_EQ(split("a|~|b|c|~|\"d|~|e\"\n", with("|~|")), (Rows{{"a", "b|c", "d|~|e"}}));
    EXPECT_EQ(split("a§b\n", with("§")), (Rows{{"a", "b"}}));
    EXPECT_EQ(split("a,b\n", with("")), (Rows{{"a,b"}}));
}

TEST(RecordSplitter, BackslashEscapesOnlyWhatNeedsIt) {
    const Dialect backslash = with(",", '"', Escape::Backslash);
    EXPECT_EQ(split("\"say \\\"hi\\\"\",\"C:\\new\",\"a\\\\\"\n", backslash),
              (Rows{{"say \"hi\"", "C:\\new", "a\\"}}));
}

TEST(RecordSplitter, SingleQuotes) {
    EXPECT_EQ(split("'a,b',c\n", with(",", '\'')), (Rows{{"a,b", "c"}}));
}

TEST(RecordSplitter, NulBytesAreData) {
    EXPECT_EQ(split(std::string_view("a\0b,c\n", 6)), (Rows{{std::string("a\0b", 3), "c"}}));
}

TEST(RecordSplitter, HugeFieldIsOneCell) {
    const std::string field(5'000'000, 'x');
    const Rows rows = split("\"" + field + "\",b\n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][0].size(), field.size());
    EXPECT_EQ(rows[0][1], "b");
}

TEST(RecordSplitter, RecordPlacesFitTogether) {
    const std::string text = "a,b\r\n\"x\ny\",2\r\n";
    RecordSplitter splitter(text, Dialect{});
    std::vector<CellView> cells;
    ASSERT_TRUE(splitter.next(cells));
    EXPECT_EQ(text.substr(splitter.recordBegin(), splitter.recordEnd() - splitter.recordBegin()), "a,b");
    ASSERT_TRUE(splitter.next(cells));
    EXPECT_EQ(text.substr(splitter.recordBegin(), splitter.recordEnd() - splitter.recordBegin()),
              "\"x\ny\",2");
    EXPECT_EQ(splitter.position(), text.size());
}

TEST(CountLineEnds, CountsEachKindOnce) {
    EXPECT_EQ(countLineEnds("a\nb\r\nc\rd\r\r\ne"), 4U);
}

TEST(RecordSplitter, EscapesOutsideQuotesKeepDelimitersAndLineBreaksInTheCell) {
    Dialect dialect;
    dialect.escape = Escape::Backslash;
    dialect.escapesCells = true;
    RecordSplitter splitter("a\\,b,c\\\nd,\\N\\\\\ne", dialect);
    std::vector<CellView> cells;
    std::string scratch;
    ASSERT_TRUE(splitter.next(cells));
    ASSERT_EQ(cells.size(), 3U);
    EXPECT_EQ(plainText(cells[0], dialect, scratch), "a,b");
    EXPECT_EQ(plainText(cells[1], dialect, scratch), "c\nd");
    EXPECT_EQ(plainText(cells[2], dialect, scratch), "\\N\\");
}

} // namespace
} // namespace farol
