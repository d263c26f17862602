// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_import.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::leadsOf;
using testing::rowTexts;
using testing::tableOf;
using Names = std::vector<std::string>;

TEST(FramedLines, RecordsThatAreQuotedAsAWholeAreRecords) {
    const RecordTable table =
        tableOf("\"id;\"\"who\"\";where\"\n\"1;\"\"Rui; Sá\"\";Faro\"\n\"2;Eva;Beja\"\n");
    EXPECT_EQ(table.columnNames(), (Names{"id", "who", "where"}));
    ASSERT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(rowTexts(table, 0), (Names{"1", "Rui; Sá", "Faro"}));
}

TEST(FramedLines, KnownHeadersTellQuotedRecordsWithoutInnerQuotes) {
    EXPECT_EQ(leadsOf("\"Name,City\"\n\"Ana,Faro\"\n\"Rui,Beja\"\n")->records().columnNames(),
              (Names{"Name", "City"}));
}

TEST(FramedLines, ListOfQuotedTextsStaysOneColumn) {
    EXPECT_EQ(tableOf("\"tag|kind\"\n\"a|b\"\n\"c|d\"\n").columnNames(), Names{"tag|kind"});
    EXPECT_EQ(tableOf("\"note\"\n\"a \"\"b\"\", c\"\n\"d \"\"e\"\", f\"\n").columnNames(), Names{"note"});
}

TEST(FramedLines, BadCharacterInsideAQuotedRecordIsListedAtItsLine) {
    const RecordTable table =
        tableOf("\"id,\"\"who\"\"\"\n\"1,\"\"Zoé\"\"\"\n\"2,\"\"Jo\xE3o\"\"\"\n\"3,\"\"Eva\"\"\"\n");
    ASSERT_EQ(table.issues().size(), 1U);
    EXPECT_EQ(table.issues()[0].kind, IssueKind::BadCharacter);
    EXPECT_EQ(table.issues()[0].line, 3U);
}

TEST(FramedLines, MarkdownTableIsReadWithoutItsFrame) {
    const RecordTable table = tableOf("| id | name |\n|----|:----:|\n| 1 | Ana B |\n| 2 |  |\n");
    EXPECT_EQ(table.columnNames(), (Names{"id", "name"}));
    ASSERT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(rowTexts(table, 0), (Names{"1", "Ana B"}));
    EXPECT_EQ(rowTexts(table, 1), (Names{"2", ""}));
    EXPECT_EQ(table.lineOfRow(1), 4U);
}

TEST(FramedLines, TableOfASqlConsoleIsReadWithoutItsFrame) {
    const RecordTable boxed =
        tableOf("+----+-----+\n| id | who |\n+----+-----+\n|  1 | Ana |\n|  2 | Rui |\n+----+-----+\n");
    EXPECT_EQ(boxed.columnNames(), (Names{"id", "who"}));
    EXPECT_EQ(boxed.rowCount(), 2U);
    EXPECT_EQ(tableOf(" id | who \n----+-----\n  1 | Ana\n  2 | Rui\n(2 rows)\n").rowCount(), 2U);
}

TEST(FramedLines, BarsWithoutALineOfDashesDelimit) {
    EXPECT_EQ(tableOf("|id|name|\n|1|Ana|\n|2|Rui|\n").columnNames().size(), 4U);
}

} // namespace
} // namespace farol
