// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_import.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::issueKinds;
using testing::leadsOf;
using testing::rowTexts;
using testing::tableOf;
using Names = std::vector<std::string>;
using Kinds = std::vector<IssueKind>;

TEST(Remark, ShortRowThatBeginsWithAHashIsARow) {
    const RecordTable table = tableOf("company,city,size\nAcme,Lisbon,10\n#Tag,Porto\nBeta,Faro,20\n");
    ASSERT_EQ(table.rowCount(), 3U);
    EXPECT_EQ(rowTexts(table, 1), (Names{"#Tag", "Porto"}));
    EXPECT_EQ(issueKinds(table), Kinds{IssueKind::TooFewFields});
}

TEST(Remark, LinesOfOneColumnAreRowsUnlessASpaceFollowsTheHash) {
    EXPECT_EQ(tableOf("Firm\n#1 Plumbing\nAcme\nBeta\n").rowCount(), 3U);
    EXPECT_EQ(tableOf("Firm\n# closed\nAcme\nBeta\n").rowCount(), 2U);
}

TEST(Remark, WholeRowsWithAHashMakeShortOnesRowsToo) {
    EXPECT_EQ(tableOf("\"#id\",name,city\n#1,Ana,Lisbon\n#2,Bob\n#3\n").rowCount(), 3U);
}

TEST(Remark, LineAmongTheRowsIsReported) {
    const RecordTable table = tableOf("id,name,city\n1,Ana,Lisbon\n# moved, see below\n#old\n2,Bob,Porto\n");
    EXPECT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(issueKinds(table), Kinds{IssueKind::OutsideTable});
}

TEST(TableBegin, KeysAndValuesAboveAHeaderAreNoTableHoweverManyTheyAre) {
    const std::string keys = "Feira:;Web Summit\nData:;12/11/2024\nLocal:;Lisboa\nExpositor:;Acme\n";
    const std::string leads = "Nome;Email;Empresa\nRui;r@x.example;Galp\nEva;e@x.example;EDP\n";
    for (const std::string& gap : {std::string("\n"), std::string()}) {
        const RecordTable table = tableOf(keys + gap + leads);
        EXPECT_EQ(table.columnNames(), (Names{"Nome", "Email", "Empresa"}));
        EXPECT_EQ(table.rowCount(), 2U);
    }
    EXPECT_EQ(tableOf(keys).rowCount(), 3U); // they are all there is
}

TEST(TableEnd, NameBehindABlankLineIsARow) {
    EXPECT_EQ(
        tableOf("name,email,city\nAna,a@x.example,Faro\nBob,b@x.example,Beja\n\nZed Zimmer\n").rowCount(),
        3U);
}

TEST(TableEnd, BlankLinesBetweenAllRowsEndNothing) {
    const RecordTable table =
        tableOf("name,email,city\n\nAna,a@x.example,Faro\n\nthe second one\n\nCy\n\nDee of Beja\n");
    EXPECT_EQ(table.rowCount(), 4U);
}

TEST(TableEnd, TotalBehindABlankLineIsAFooter) {
    EXPECT_EQ(tableOf("company,city,n\nAcme,Faro,10\nBeta,Beja,4\n\nTotal,,14\n").rowCount(), 2U);
}

TEST(TableEnd, NoteNeedsNeitherABlankLineNorASingleCell) {
    EXPECT_EQ(tableOf("id,name,city,n\n1,Ana,Faro,5\n2,Bob,Beja,6\nSource: CRM\n").rowCount(), 2U);
    EXPECT_EQ(tableOf("id,name,city,n\n1,Ana,Faro,5\n2,Bob,Beja,6\nGerado em 2026, página 1\n").rowCount(),
              2U);
    EXPECT_EQ(tableOf("id;name\n1;Ana\n2;Bob\n\n(2 rows affected)\n").rowCount(), 2U);
}

TEST(TableEnd, ShortRowThatSaysNothingOfTheKindIsARow) {
    EXPECT_EQ(tableOf("id,name,city,n\n1,Ana,Faro,5\n2,Bob,Beja,6\nSource Code Lda\n").rowCount(), 3U);
    EXPECT_EQ(tableOf("id,name,city,n\n1,Ana,Faro,5\nPage Miller,Beja\n2,Bob,Beja,6\n").rowCount(), 3U);
}

TEST(TableEnd, OtherTableOfTheSameWidthIsReported) {
    const RecordTable table = tableOf("id,name,city\n1,Ana,Faro\n2,Bob,Beja\n3,Cy,Viseu\n\n"
                                      "product,price,stock\nPen,1.20,100\nInk,4.50,20\n");
    EXPECT_EQ(table.rowCount(), 3U);
    ASSERT_EQ(issueKinds(table), Kinds{IssueKind::OutsideTable});
    EXPECT_EQ(table.issues()[0].line, 6U);
    EXPECT_EQ(table.issues()[0].lastLine, 8U);
}

TEST(TableEnd, OtherTableGoesOnBehindItsOwnGap) {
    EXPECT_EQ(
        tableOf("id,name,city\n1,Ana,Faro\n2,Bob,Beja\n3,Cy,Viseu\n\nproduct,price,stock\nPen,1.20,100\n"
                "Ink,4.50,20\n\nPad,2.50,30\n")
            .rowCount(),
        3U);
}

TEST(TableEnd, WordsBehindAGapAreRowsOfTheSameTable) {
    EXPECT_EQ(
        tableOf("name,city,title\nAna,Faro,CEO\nBob,Beja,CTO\n\nEva,Viseu,CFO\nRui,Braga,COO\n").rowCount(),
        4U);
}

TEST(TableEnd, HeaderPrintedAgainBeginsNoOtherTable) {
    EXPECT_EQ(tableOf("name,n,m\nAna,1,2\nBob,3,4\n\nname,n,m\nEva,5,6\nRui,7,8\n").rowCount(), 5U);
}

TEST(TableEnd, TableThatASpreadsheetPaddedIsReportedWithoutTheGap) {
    const RecordTable table = tableOf("id,name,city,,\n1,Ana,Faro,,\n2,Bob,Beja,,\n3,Cy,Viseu,,\n,,,,\n"
                                      "sku,price,stock,unit,cost\nA,1,2,pc,3\nB,1,2,pc,3\n");
    EXPECT_EQ(table.rowCount(), 3U);
    EXPECT_EQ(issueKinds(table), Kinds{IssueKind::OutsideTable});
}

TEST(TableEnd, OtherTableMayHaveATitle) {
    const auto leads =
        leadsOf("name,email,city\nAna,a@x.example,Faro\nBob,b@x.example,Beja\nCy,c@x.example,Viseu\n\n"
                "Contacts\nname,phone\nZed,111\nYan,222\n");
    EXPECT_EQ(leads->records().rowCount(), 3U);
    EXPECT_EQ(issueKinds(leads->records()), Kinds{IssueKind::OutsideTable});
}

TEST(TableEnd, OtherTableNeedsNoBlankLineBeforeIt) {
    const RecordTable table =
        tableOf("id,name\n1,Ana\n2,Bob\nsku,price,stock,unit\nA1,1.2,3,pc\nA2,1.3,4,pc\nA3,1.4,5,pc\n");
    EXPECT_EQ(table.columnNames(), (Names{"sku", "price", "stock", "unit"}));
    EXPECT_EQ(table.rowCount(), 3U);
    EXPECT_EQ(issueKinds(table), Kinds{IssueKind::OutsideTable});
}

TEST(Header, FirstOfRowsOfKnownWordsIsARow) {
    EXPECT_FALSE(
        leadsOf("Ana Silva;CEO;Acme Lda;Lisboa\nBob Lee;CTO;Beta SA;Porto\nCy Adler;Founder;Gama;Faro\n")
            ->records()
            .hasHeader());
    EXPECT_FALSE(leadsOf("Portugal\nSpain\nFrance\n")->records().hasHeader());
}

TEST(Header, UnknownWordsAboveOthersAreAHeader) {
    EXPECT_TRUE(leadsOf("Fruit,Colour\nApple,Red\nPear,Green\n")->records().hasHeader());
}

TEST(Header, ValueAboveNumbersIsAHeader) {
    EXPECT_TRUE(leadsOf("Lisboa,Porto\n12,13\n14,15\n")->records().hasHeader());
}

} // namespace
} // namespace farol
