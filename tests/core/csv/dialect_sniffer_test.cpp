// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/cell_type.h"
#include "core/csv/dialect_sniffer.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

std::string delimiterOf(std::string_view text) {
    return sniffDialect(text).dialect.delimiter;
}

TEST(DialectSniffer, FindsTheUsualDelimiters) {
    EXPECT_EQ(delimiterOf("a,b,c\n1,2,3\n4,5,6\n"), ",");
    EXPECT_EQ(delimiterOf("a;b;c\n1;2;3\n4;5;6\n"), ";");
    EXPECT_EQ(delimiterOf("a\tb\tc\n1\t2\t3\n"), "\t");
    EXPECT_EQ(delimiterOf("a|b|c\n1|2|3\n"), "|");
}

TEST(DialectSniffer, DecimalCommasDoNotWin) {
    EXPECT_EQ(delimiterOf("nome;valor;taxa\nAna;1,50;2,5\nRui;3,25;4,5\n"), ";");
    EXPECT_EQ(delimiterOf("1,5;2,5\n3,5;4,5\n5,5;6,5\n"), ";");
}

TEST(DialectSniffer, CommasInQuotedTextDoNotWin) {
    EXPECT_EQ(delimiterOf("id;texto\n1;\"a, b, c\"\n2;\"d, e\"\n"), ";");
}

TEST(DialectSniffer, ClockTimesDoNotMakeAColon) {
    EXPECT_EQ(delimiterOf("hora;temp\n10:20:30;5\n11:20:30;6\n"), ";");
}

TEST(DialectSniffer, NumbersSideBySideAreNoDate) {
    EXPECT_EQ(delimiterOf("id:x:y\n0:0.355:0.525\n1:0.776:0.108\n2:0.748:0.797\n"), ":");
    EXPECT_EQ(delimiterOf("id x y\n0 0.355 0.525\n1 0.776 0.108\n2 0.748 0.797\n"), " ");
    EXPECT_EQ(cellType("4:0.946:0.091"), CellType::Text);
    EXPECT_EQ(cellType("15 / 01 / 2024"), CellType::Date);
    EXPECT_EQ(cellType("10:20 15/01/2024"), CellType::Date);
    EXPECT_EQ(cellType("1 234 567,89"), CellType::Number);
}

TEST(DialectSniffer, SpacesSeparateQuotedWords) {
    EXPECT_EQ(delimiterOf("\"name\" \"note\"\n\"Ana\" \"all good\"\n\"Rui\" \"not yet\"\n"), " ");
    EXPECT_EQ(delimiterOf("all good\nnot yet\nso so\n"), "");
}

TEST(DialectSniffer, SpaceBehindEveryDelimiterBelongsToIt) {
    EXPECT_TRUE(sniffDialect("a, b, c\n1, 2, \n3, 4, 5\n").dialect.skipInitialSpace);
    EXPECT_FALSE(sniffDialect("a, b, c\n1, 2,3\n3, 4, 5\n").dialect.skipInitialSpace);
    EXPECT_FALSE(sniffDialect("a, b, c, d").dialect.skipInitialSpace); // one record proves nothing
}

TEST(DialectSniffer, OneColumnHasNoDelimiter) {
    EXPECT_EQ(delimiterOf("Email\nana@alfa.example\nrui@beta.example\n"), "");
}

TEST(DialectSniffer, FindsRareAndLongDelimiters) {
    EXPECT_EQ(delimiterOf("id^texto^n\n1^a, b^2\n2^c, d^3\n"), "^");
    EXPECT_EQ(delimiterOf("a::b::c\n1::2::3\n4::5::6\n"), "::");
    EXPECT_EQ(delimiterOf("id|~|nome|~|n\n1|~|a|b|~|2\n2|~|c|~|3\n"), "|~|");
    EXPECT_EQ(delimiterOf("id\x1Fnome\n1\x1F"
                          "a,b\n2\x1F"
                          "c,d\n"),
              "\x1F");
}

TEST(DialectSniffer, RunsOfSpacesSeparateNumbersButNotWords) {
    const Dialect dialect = sniffDialect("10  2.5   30\n11  3.5   31\n 9  4.5   32\n").dialect;
    EXPECT_EQ(dialect.delimiter, " ");
    EXPECT_TRUE(dialect.mergesDelimiters);
    EXPECT_EQ(delimiterOf("Nome\nAna Silva\nRui Costa\nEva Reis\n"), "");
}

TEST(DialectSniffer, TimesOfDayAreOneColumn) {
    EXPECT_EQ(delimiterOf("time\n05:40\n21:30\n17:45\n"), "");
}

TEST(DialectSniffer, QuotesThatAreNotDoubledDoNotHideTheDelimiter) {
    EXPECT_EQ(delimiterOf("1;\"a \"b\" c\"\n2;\"d \"e\" f\"\n3;\"g \"h\" i;j\"\n"), ";");
}

TEST(DialectSniffer, FindsBackticks) {
    EXPECT_EQ(sniffDialect("`a`,`b`\n`1`,`x,y`\n`2`,`z`\n").dialect.quote, '`');
}

TEST(DialectSniffer, FindsSingleQuotes) {
    const Dialect dialect = sniffDialect("id,texto\n1,'a, b'\n2,'c, d'\n3,'e, f'\n").dialect;
    EXPECT_EQ(dialect.delimiter, ",");
    EXPECT_EQ(dialect.quote, '\'');
}

TEST(DialectSniffer, ApostropheInNamesIsNoQuote) {
    EXPECT_EQ(sniffDialect("nome,n\nD'Ávila,1\nO'Neil,2\n").dialect.quote, '"');
}

TEST(DialectSniffer, FindsBackslashEscapes) {
    EXPECT_EQ(sniffDialect("id,txt\n1,\"say \\\"hi, you\\\"\"\n2,\"b\"\n").dialect.escape, Escape::Backslash);
}

TEST(DialectSniffer, SepLineBeatsTheEvidence) {
    const SniffedDialect sniffed = sniffDialect("sep=|\r\na,b|c\r\n1,2|3\r\n");
    EXPECT_EQ(sniffed.dialect.delimiter, "|");
    EXPECT_EQ(sniffed.dataBegin, 7U);
}

TEST(DialectSniffer, SpaceBehindTheDelimiterBelongsToQuotedFiles) {
    const Dialect dialect = sniffDialect("\"a\", \"b\"\n\"1\", \"x, y\"\n\"2\", \"z\"\n").dialect;
    EXPECT_EQ(dialect.delimiter, ",");
    EXPECT_TRUE(dialect.skipInitialSpace);
}

TEST(CellType, ReadsNumbersDatesAndAddresses) {
    for (const char* number :
         {"1", "-1,5", "1.234,56", "1 234", "12 %", "€ 9.90", "51-200", "10K+", "1e-5", "(12)"})
        EXPECT_EQ(cellType(number), CellType::Number) << number;
    for (const char* date : {"2026-01-31", "31/01/2026 10:20", "10:20:30", "15 Apr 2021", "Dec 8, 2022",
                             "15 de janeiro de 2024", "2021-04-01T09:12:00.000Z"})
        EXPECT_EQ(cellType(date), CellType::Date) << date;
    EXPECT_EQ(cellType("ana@alfa.example"), CellType::Email);
    EXPECT_EQ(cellType("https://alfa.example/x"), CellType::Url);
    for (const char* text : {"Ana", "E-mail 1 - Value", "Rua 5 de Maiorca", "A/B", "12 monkeys and more"})
        EXPECT_EQ(cellType(text), CellType::Text) << text;
    for (const char* empty : {"", " ", "-", "N/A", "NULL"})
        EXPECT_EQ(cellType(empty), CellType::Empty) << empty;
    EXPECT_EQ(cellType("a;b"), CellType::Odd);
}

TEST(DialectSniffer, FindsSequencesOfSignsThatNobodyListed) {
    EXPECT_EQ(delimiterOf("id@@name@@city\n1@@Ana@@Faro\n2@@@@Beja\n"), "@@");
    EXPECT_EQ(delimiterOf("id<|>name<|>city\n1<|>Ana<|>Faro\n2<|>Rui<|>Beja\n"), "<|>");
    EXPECT_EQ(delimiterOf("id;|name;|city\n1;|Ana;|Faro\n2;|Rui;|Beja\n"), ";|");
    EXPECT_EQ(delimiterOf("id|~|name|~|city\n1|~|Ana|~|Faro\n"), "|~|");
}

TEST(DialectSniffer, DoubledDelimiterIsOneWhereItNeverStandsAlone) {
    EXPECT_EQ(delimiterOf("id;;name;;city\n1;;Ana;;Faro\n2;;;;Beja\n"), ";;");
    EXPECT_EQ(delimiterOf("id\t\tname\t\tcity\n1\t\tAna\t\tFaro\n"), "\t\t");
    EXPECT_EQ(delimiterOf("id||name||city\n1||\"A||B\"||Faro\n"), "||");
    EXPECT_EQ(delimiterOf("id;name;;city\n1;Ana;;Faro\n2;Rui;;Beja\n"), ";");
}

TEST(DialectSniffer, EmptyColumnBetweenTwoIsNoDoubledDelimiter) {
    EXPECT_EQ(delimiterOf("Name;;City\nAna;;Porto\nRui;;Faro\n"), ";");
    EXPECT_EQ(delimiterOf("Name\t\tCity\nAna\t\tPorto\nRui\t\tFaro\n"), "\t");
    EXPECT_EQ(delimiterOf("Name||City\nAna||Porto\nRui||Faro\n"), "|");
}

TEST(DialectSniffer, SignsOfValuesBehindADelimiterAreNoDelimiter) {
    EXPECT_EQ(delimiterOf("name,price\nPen,$12\nInk,$15\n"), ",");
    EXPECT_EQ(delimiterOf("site,n\nhttp://a.example,1\nhttp://b.example,2\n"), ",");
}

TEST(DialectSniffer, ColumnsAlignedWithSpacesMayHoldSpaces) {
    const Dialect dialect =
        sniffDialect("name      city      n\nAna Silva Lda  Porto     3\nRui       New York  4\n").dialect;
    EXPECT_EQ(dialect.delimiter, "  ");
    EXPECT_TRUE(dialect.mergesDelimiters);
}

TEST(DialectSniffer, SingleSpacesDelimitNumbersAndWhatKnownHeadersName) {
    const KnownHeader known = [](std::string_view word) { return word == "name" || word == "city"; };
    EXPECT_EQ(delimiterOf("x y z\n1 2 3\n4 5 6\n"), " ");
    EXPECT_EQ(sniffDialect("name city\nAna Porto\nRui Faro\n", known).dialect.delimiter, " ");
    EXPECT_EQ(delimiterOf("full name\nAna Silva\nRui Costa\n"), "");
}

TEST(DialectSniffer, NamesWithACommaAreOneColumnBelowOneHeader) {
    const KnownHeader known = [](std::string_view word) { return word == "Name"; };
    EXPECT_EQ(sniffDialect("Name\nSilva, Ana\nCosta, Rui\nReis, Eva\n", known).dialect.delimiter, "");
    EXPECT_EQ(sniffDialect("Name, City\nAna, Porto\nRui, Faro\nEva, Beja\n", known).dialect.delimiter, ",");
}

TEST(DialectSniffer, BackslashEscapesADelimiterWhereThatMakesTheRowsEven) {
    EXPECT_TRUE(sniffDialect("id,name,n\n1,Sá\\, Ana,x\n2,Lee\\, Rui,y\n3,Eva,z\n").dialect.escapesCells);
    EXPECT_FALSE(sniffDialect("id,path,n\n1,C:\\a\\,x\n2,D:\\b\\,y\n3,E:\\,z\n").dialect.escapesCells);
}

TEST(DialectSniffer, HintThatNamesNoDelimiterOfTheTextIsLeftAside) {
    const SniffedDialect sniffed = sniffDialect("sep=,\nid;name\n1;Ana\n2;Rui\n");
    EXPECT_EQ(sniffed.dialect.delimiter, ";");
    EXPECT_EQ(sniffed.dataBegin, 6U);
}

} // namespace
} // namespace farol
