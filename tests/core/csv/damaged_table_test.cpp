// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_table.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::rowTexts;
using testing::tableOf;
using Names = std::vector<std::string>;

TEST(RecordTable, StrayQuoteBeforeAQuotedCellIsText) {
    const RecordTable table = tableOf("id,who,where,n\n1,Ana,\"Faro, PT\",5\n2,\"Rui,\"Porto, PT\",6\n"
                                      "3,Eva,\"Lisboa, PT\",7\n");
    ASSERT_EQ(table.rowCount(), 3U);
    EXPECT_EQ(rowTexts(table, 1), (Names{"2", "\"Rui", "Porto, PT", "6"}));
}

TEST(RecordTable, StrayQuoteAtALinesEndSwallowsNoRows) {
    const RecordTable table = tableOf("id,where,note\n1,Beja,ok\n2,\"Faro, PT\",\"\n3,Porto,ok\n"
                                      "4,\"Lisboa, PT\",so\n5,Braga,ok\n");
    ASSERT_EQ(table.rowCount(), 5U);
    EXPECT_EQ(rowTexts(table, 1), (Names{"2", "Faro, PT", "\""}));
    EXPECT_EQ(rowTexts(table, 3), (Names{"4", "Lisboa, PT", "so"}));
}

// What the fuzz target `reader` found: its judge did not know of a quote that is text on its own line only.
TEST(RecordTable, StrayQuoteThatALaterLineWouldCloseIsText) {
    const RecordTable table = tableOf("\"\",,http://,,,\"\u00C4,\n,\u00E9,,,,,\n,\"0\",a");
    ASSERT_EQ(table.rowCount(), 3U);
    EXPECT_EQ(rowTexts(table, 0), (Names{"", "", "http://", "", "", "\"\u00C4", ""}));
    EXPECT_EQ(rowTexts(table, 1), (Names{"", "\u00E9", "", "", "", "", ""}));
}

// Both broken rows are short as well, so that no reading of theirs has the table's width.
TEST(RecordTable, OpenQuoteInAShortRowSwallowsNoRows) {
    std::string csv = "id,name,city,note\n";
    for (int row = 0; row < 10; ++row) csv += std::to_string(row) + ",Ana,Faro,ok\n";
    csv += "10,\"open,x\n11,\"open,y\n";
    for (int row = 12; row < 20; ++row) csv += std::to_string(row) + ",Rui,Beja,ok\n";
    csv += "20,\"Eva, Ana\",Faro,ok\n";
    const RecordTable table = tableOf(csv);
    ASSERT_EQ(table.rowCount(), 21U);
    EXPECT_EQ(rowTexts(table, 12), (Names{"12", "Rui", "Beja", "ok"}));
    EXPECT_EQ(table.issueCount(IssueKind::UnclosedQuote), 2U);
}

TEST(RecordTable, TotalWithItsNumberInOneCellIsAFooter) {
    EXPECT_EQ(tableOf("name,note\nAna,good\nRui,bad\n\nTotal: 2\n").rowCount(), 2U);
    EXPECT_EQ(tableOf("name,note\nAna,good\nRui,bad\n\nTotal Lda\n").rowCount(), 3U);
}

TEST(RecordTable, ColumnsForAMessageAreFortyAtMost) {
    const auto namesOf = [](std::size_t count) {
        std::string header = "a1";
        for (std::size_t i = 2; i <= count; ++i) header += ",a" + std::to_string(i);
        return listOfColumns(tableOf(header + "\n"));
    };
    EXPECT_EQ(namesOf(2), "\"a1\", \"a2\"");
    EXPECT_TRUE(namesOf(40).ends_with("\"a40\""));
    EXPECT_TRUE(namesOf(41).ends_with("\"a40\", ..."));
}

TEST(RecordTable, OpenQuoteBeforeRowsWithQuotedLineBreaksSwallowsNone) {
    const RecordTable table = tableOf("id,who,where,note\n1,Ana,Faro,ok\n2,\"open, x\n3,Rui,Beja,ok\n"
                                      "4,Eva,\"Faro, 4\",\"two\nlines\"\n5,Ivo,Viseu,ok\n6,Zé,Braga,ok\n");
    EXPECT_EQ(table.rowCount(), 6U);
    EXPECT_EQ(rowTexts(table, 3), (Names{"4", "Eva", "Faro, 4", "two\nlines"}));
}

} // namespace
} // namespace farol
