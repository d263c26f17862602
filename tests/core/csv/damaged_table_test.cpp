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

} // namespace
} // namespace farol
