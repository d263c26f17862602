// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_table.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using namespace std::string_literals;
using testing::issueKinds;
using testing::rowTexts;
using testing::tableOf;
using Names = std::vector<std::string>;
using Kinds = std::vector<IssueKind>;

ErrorCode errorOf(std::string_view bytes, const ReadOptions& options = {}) {
    const Result<RecordTable> table = readRecordTable(FileBytes(bytes), options);
    return table ? ErrorCode::Internal : table.error().code;
}

TEST(RecordTable, ReadsHeaderAndRows) {
    const RecordTable table = tableOf("Name,Size\nAna,10\nRui,20\n");
    EXPECT_EQ(table.columnNames(), (Names{"Name", "Size"}));
    EXPECT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(table.cell(1, 0), "Rui");
    EXPECT_EQ(table.cell(1, 1), "20");
    EXPECT_TRUE(table.issues().empty());
}

TEST(RecordTable, NothingToReadIsEmptyInput) {
    EXPECT_EQ(errorOf(""), ErrorCode::EmptyInput);
    EXPECT_EQ(errorOf("\xEF\xBB\xBF"), ErrorCode::EmptyInput);
    EXPECT_EQ(errorOf(" \n\r\n \n"), ErrorCode::EmptyInput);
}

TEST(RecordTable, BinaryIsRefusedByName) {
    const Result<RecordTable> table = readRecordTable(FileBytes("%PDF-1.4 x"), {});
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::NotDelimitedText);
    EXPECT_EQ(table.error().detail, "pdf");
}

TEST(RecordTable, HeaderOnlyHasNoRows) {
    const RecordTable table = tableOf("Job Title,Company,Email\n");
    EXPECT_EQ(table.rowCount(), 0U);
    EXPECT_EQ(table.columnNames(), (Names{"Job Title", "Company", "Email"}));
}

TEST(RecordTable, KeepsRowOfEmptyCellsBehindBlankLine) {
    const RecordTable table = tableOf("id,size\n1,20\n\n,\n3,40\n");
    ASSERT_EQ(table.rowCount(), 3U);
    EXPECT_EQ(table.cell(2, 1), "40");
}

TEST(RecordTable, BlankLinesAreNoRows) {
    const RecordTable table = tableOf("a,b\n\n1,2\n  \n3,4\n\n");
    EXPECT_EQ(table.rowCount(), 2U);
    EXPECT_TRUE(table.issues().empty());
}

TEST(RecordTable, RowOfEmptyCellsIsARow) {
    EXPECT_EQ(tableOf("a,b\n,\n1,2\n").rowCount(), 2U);
}

TEST(RecordTable, ShortAndLongRowsAreKeptAndListed) {
    const RecordTable table = tableOf("id,name,size\n1,Ana,10\n2,Rui\n3,Eva,30,more,cells\n4,Zé,40\n");
    EXPECT_EQ(table.rowCount(), 4U);
    EXPECT_EQ(rowTexts(table, 2), (Names{"3", "Eva", "30", "more", "cells"}));
    EXPECT_EQ(table.columnNames(), (Names{"id", "name", "size", "Column 4", "Column 5"}));
    ASSERT_EQ(issueKinds(table), (Kinds{IssueKind::TooFewFields, IssueKind::TooManyFields}));
    EXPECT_EQ(table.issues()[0].line, 3U);
    EXPECT_EQ(table.issues()[0].row, 1U);
    EXPECT_EQ(table.issues()[0].found, 2U);
    EXPECT_EQ(table.issues()[1].line, 4U);
    EXPECT_EQ(table.issues()[1].found, 5U);
}

TEST(RecordTable, EmptyCellsBehindTheTableAreNoNews) {
    const RecordTable table = tableOf("id,name\n1,Ana,,\n2,Rui,,\n");
    EXPECT_EQ(table.columnCount(), 2U);
    EXPECT_TRUE(table.issues().empty());
}

TEST(RecordTable, ColumnsOfAVeryWideRowAreJoinedInTheLast) {
    std::string wide = "id,name\n1,Ana\n2,Rui\n3";
    for (int i = 0; i < 5'000; ++i) wide += ",x" + std::to_string(i);
    const RecordTable table = tableOf(wide + "\n");
    ASSERT_EQ(table.columnCount(), 2U + RecordTable::kMostExtraColumns);
    EXPECT_EQ(table.cell(2, 1), "x0");
    const std::string rest = table.cell(2, table.columnCount() - 1);
    EXPECT_TRUE(rest.starts_with("x1000,x1001,"));
    EXPECT_TRUE(rest.ends_with(",x4999"));
}

TEST(RecordTable, TitlesAboveTheHeaderAreReportedWithTheirLines) {
    const RecordTable table =
        tableOf("Lead report\nExported on 2026-01-02\n\nName;Company;City\nAna;Alfa;Porto\nRui;Beta;Faro\n");
    EXPECT_EQ(table.columnNames(), (Names{"Name", "Company", "City"}));
    EXPECT_EQ(table.rowCount(), 2U);
    ASSERT_EQ(issueKinds(table), Kinds{IssueKind::OutsideTable});
    EXPECT_EQ(table.issues()[0].line, 1U);
    EXPECT_EQ(table.issues()[0].lastLine, 2U);
    EXPECT_EQ(table.issues()[0].row, RowIssue::kNone);
}

TEST(RecordTable, CommentsAreReportedNotRead) {
    const RecordTable table = tableOf("# made by hand\nName,City\nAna,Porto\n# half time\nRui,Faro\n");
    EXPECT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(issueKinds(table), (Kinds{IssueKind::OutsideTable, IssueKind::OutsideTable}));
    EXPECT_EQ(table.issues()[1].line, 4U);
}

TEST(RecordTable, HashColumnIsNoComment) {
    const RecordTable table = tableOf("#,Name\n1,Ana\n2,Rui\n");
    EXPECT_EQ(table.columnNames(), (Names{"#", "Name"}));
    EXPECT_EQ(table.rowCount(), 2U);
}

TEST(RecordTable, FileWithoutHeaderNamesItsColumns) {
    const RecordTable table = tableOf("Ana,ana@alfa.example,2026-01-02\nRui,rui@beta.example,2026-01-03\n");
    EXPECT_FALSE(table.hasHeader());
    EXPECT_EQ(table.columnNames(), (Names{"Column 1", "Column 2", "Column 3"}));
    EXPECT_EQ(table.rowCount(), 2U);
}

TEST(RecordTable, UnclosedQuoteKeepsEveryRowAndNamesTheLine) {
    const RecordTable table = tableOf("id,name\n1,Ana\n2,\"Rui\n3,Eva\n4,Zé\n");
    EXPECT_EQ(table.rowCount(), 4U);
    EXPECT_EQ(table.cell(1, 1), "\"Rui");
    ASSERT_EQ(issueKinds(table), Kinds{IssueKind::UnclosedQuote});
    EXPECT_EQ(table.issues()[0].line, 3U);
}

TEST(RecordTable, QuoteThatClosesInAnotherRowSwallowsNothing) {
    const RecordTable table = tableOf("id,name,note\n1,Ana,x\n2,\"Rui,y\n3,Eva,z\n4,\"Zé\",w\n5,Lia,v\n");
    ASSERT_EQ(table.rowCount(), 5U);
    EXPECT_EQ(rowTexts(table, 1), (Names{"2", "\"Rui", "y"}));
    EXPECT_EQ(rowTexts(table, 3), (Names{"4", "Zé", "w"}));
    ASSERT_EQ(issueKinds(table), Kinds{IssueKind::UnclosedQuote});
    EXPECT_EQ(table.issues()[0].line, 3U);
}

TEST(RecordTable, QuotedLineBreaksOfASoundRecordStay) {
    const RecordTable table = tableOf("id,name,note\n1,Ana,\"two\nlines, here\"\n2,Rui,\"a\nb\nc\"\n");
    ASSERT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(rowTexts(table, 0), (Names{"1", "Ana", "two\nlines, here"}));
    EXPECT_TRUE(table.issues().empty());
}

TEST(RecordTable, QuotationInsideAQuotedCellIsOneCell) {
    const RecordTable table = tableOf("id,name,note\n1,Ana,x\n2,\"The \"best\", he said\",y\n3,Eva,z\n");
    EXPECT_EQ(rowTexts(table, 1), (Names{"2", "The \"best\", he said", "y"}));
    EXPECT_EQ(table.cell(1, 1), "The \"best\", he said");
    EXPECT_EQ(issueKinds(table), Kinds{IssueKind::TextAfterQuote});
}

TEST(RecordTable, OtherTableIsReportedWithItsLines) {
    const RecordTable table =
        tableOf("Name,City\nAna,Porto\nRui,Faro\nEva,Braga\n\nProduct,Price,Stock\nPen,2,7\nInk,3,8\n");
    EXPECT_EQ(table.columnNames(), (Names{"Name", "City"}));
    EXPECT_EQ(table.rowCount(), 3U);
    ASSERT_EQ(issueKinds(table), Kinds{IssueKind::OutsideTable});
    EXPECT_EQ(table.issues()[0].line, 6U);
    EXPECT_EQ(table.issues()[0].lastLine, 8U);
}

TEST(RecordTable, LargestOfSeveralTablesIsRead) {
    const RecordTable table =
        tableOf("Product,Price,Stock\nPen,2,7\n\nName,City\nAna,Porto\nRui,Faro\nEva,Braga\nZé,Viseu\n");
    EXPECT_EQ(table.columnNames(), (Names{"Name", "City"}));
    EXPECT_EQ(table.rowCount(), 4U);
    ASSERT_EQ(issueKinds(table), Kinds{IssueKind::OutsideTable});
    EXPECT_EQ(table.issues()[0].line, 1U);
    EXPECT_EQ(table.issues()[0].lastLine, 2U);
    EXPECT_EQ(table.lineOfRow(0), 5U);
}

TEST(RecordTable, GapInOneTableIsNoOtherTable) {
    EXPECT_EQ(tableOf("Name,City\nAna,Porto\n\nRui,Faro\nEva,Braga,x\n\nZé,Viseu\n").rowCount(), 4U);
}

TEST(RecordTable, FooterIsReportedAndNoRow) {
    const RecordTable table = tableOf("id;nome;n\n1;Ana;5\n2;Rui;6\n\nFonte: INE, 2024\n");
    EXPECT_EQ(table.rowCount(), 2U);
    ASSERT_EQ(issueKinds(table), Kinds{IssueKind::OutsideTable});
    EXPECT_EQ(table.issues()[0].line, 5U);
}

TEST(RecordTable, PaddedTitlesAboveTheHeaderAreNoRows) {
    const RecordTable table = tableOf("Movimentos;;;;\nConta;0000 1234;;;\n;;;;\nData;Texto;D;C;Saldo\n"
                                      "01-03-2024;a;1,5;;9\n02-03-2024;b;;2,5;8\n");
    EXPECT_EQ(table.columnNames(), (Names{"Data", "Texto", "D", "C", "Saldo"}));
    EXPECT_EQ(table.rowCount(), 2U);
}

TEST(RecordTable, HeaderWithBlankNamesIsNoTitle) {
    ReadOptions options;
    options.isKnownHeader = [](std::string_view header) { return header == "Job Title" || header == "Name"; };
    const RecordTable padded =
        tableOf("Job Title,,\nCEO,Acme,Berlin\nCTO,Beta,Porto\nVP,Gama,Lisboa\n", options);
    EXPECT_EQ(padded.columnNames(), (Names{"Job Title", "", ""}));
    EXPECT_EQ(padded.rowCount(), 3U);
    const RecordTable indexed = tableOf(",Job Title\n0,CEO\n1,CTO\n", options);
    EXPECT_EQ(indexed.columnNames(), (Names{"", "Job Title"}));
    EXPECT_EQ(indexed.rowCount(), 2U);
    const RecordTable wide =
        tableOf("Name,Job Title,,,,\nAna,CEO,Acme,Berlin,x,y\nRui,CTO,Acme,Berlin,x,y\n", options);
    EXPECT_EQ(wide.columnNames().front(), "Name");
    EXPECT_EQ(wide.rowCount(), 2U);
}

TEST(RecordTable, UnknownHeaderWithBlankNamesIsNoTitleEither) {
    const RecordTable table = tableOf("Zog,,\nred,round,soft\nblue,flat,hard\n");
    EXPECT_EQ(table.rowCount(), 2U);
}

TEST(RecordTable, ManyShortRowsDoNotHideTheHeader) {
    std::string csv = "Job Title,Note\n";
    for (int i = 0; i < 499; ++i) csv += "CEO\n";
    ReadOptions options;
    options.isKnownHeader = [](std::string_view header) { return header == "Job Title" || header == "Note"; };
    EXPECT_EQ(tableOf(csv, options).columnNames(), (Names{"Job Title", "Note"}));
    EXPECT_EQ(tableOf(csv, options).rowCount(), 499U);
}

TEST(RecordTable, QuotesThatCloseFarAwayTakeLinearTime) {
    std::string opened = "id,name,note\n";
    std::string gaps = "id,name,note\n";
    for (int i = 0; i < 20'000; ++i) {
        opened += std::to_string(i) + ",\"Rui,y\n"; // quadratic work would take minutes
        gaps += "1,2,3\n\n\"x,y\n";
    }
    EXPECT_EQ(tableOf(opened + "9,z\",w\n").rowCount(), 20'000U);
    EXPECT_GT(tableOf(gaps).rowCount(), 20'000U);
}

TEST(RecordTable, EndOfFileMarkOfDosIsNoData) {
    EXPECT_EQ(tableOf("a,b\r\n1,2\r\n\x1A").rowCount(), 1U);
}

TEST(RecordTable, NulBytesAreKeptAndListed) {
    const RecordTable table = tableOf("id,name\n1,A\0na\n2,Rui\n"s);
    EXPECT_EQ(table.cell(0, 1), "A\0na"s);
    EXPECT_EQ(issueKinds(table), Kinds{IssueKind::NulByte});
}

TEST(RecordTable, BadCharactersAreListedWithTheirLine) {
    const RecordTable table = tableOf("id,nome\n1,São\n2,João\n3,M\xE1rio\n4,Conceição\n");
    EXPECT_EQ(table.cell(2, 1), "Mário");
    ASSERT_EQ(issueKinds(table), Kinds{IssueKind::BadCharacter});
    EXPECT_EQ(table.issues()[0].line, 4U);
}

TEST(RecordTable, LinesCountThroughQuotedLineBreaks) {
    const RecordTable table = tableOf("id,note\n1,\"a\nb\nc\"\n2,x,extra\n");
    EXPECT_EQ(table.lineOfRow(0), 2U);
    EXPECT_EQ(table.lineOfRow(1), 5U);
    EXPECT_EQ(table.issues().at(0).line, 5U);
}

TEST(RecordTable, SepLineIsNoRecord) {
    const RecordTable table = tableOf("sep=;\r\nNome;Valor\r\nAna;1,5\r\nRui;2,5\r\n");
    EXPECT_EQ(table.columnNames(), (Names{"Nome", "Valor"}));
    EXPECT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(table.lineOfRow(0), 3U);
}

TEST(RecordTable, Utf16IsReadLikeAnyOther) {
    std::string bytes = "\xFF\xFE";
    for (const char c : "Nome\tCidade\r\nAna\tPorto\r\n"s) bytes += {c, '\0'};
    const RecordTable table = tableOf(bytes);
    EXPECT_EQ(table.columnNames(), (Names{"Nome", "Cidade"}));
    EXPECT_EQ(table.cell(0, 1), "Porto");
}

TEST(RecordTable, AskedDelimiterIsUsed) {
    ReadOptions options;
    options.delimiter = "|";
    EXPECT_EQ(tableOf("a,x|b,y\n1,2|3,4\n", options).columnNames(), (Names{"a,x", "b,y"}));
    options.delimiter = "tab";
    EXPECT_EQ(tableOf("a,x\tb,y\n", options).columnNames(), (Names{"a,x", "b,y"}));
    options.delimiter = "\n";
    EXPECT_EQ(errorOf("a\nb\n", options), ErrorCode::BadArgument);
}

TEST(RecordTable, CancelStopsReading) {
    std::stop_source source;
    source.request_stop();
    TaskControl control;
    control.stop = source.get_token();
    const Result<RecordTable> table = readRecordTable(FileBytes("a,b\n1,2\n"), {}, control);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace farol
