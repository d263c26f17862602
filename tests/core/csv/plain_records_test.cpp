// SPDX-License-Identifier: GPL-3.0-or-later
// The quick reader of plain records says nothing that RecordSplitter would not say.
#include "core/csv/plain_records.h"
#include "core/csv/record_splitter.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace farol {
namespace {

std::vector<std::string> cellsOf(std::string_view text, std::size_t width, std::size_t begin = 0) {
    PlainRecords records(text, Dialect{}, width);
    PlainRecord record;
    std::vector<std::string> cells;
    if (!records.read(begin, record)) return cells;
    for (std::size_t column = 0; column < width; ++column) cells.emplace_back(record.cell(text, column));
    return cells;
}

TEST(PlainRecords, SplitsARecordAndKeepsTheQuotes) {
    EXPECT_EQ(cellsOf("a,\"b,\"\"c\"\"\",d\r\nnext", 3),
              (std::vector<std::string>{"a", "\"b,\"\"c\"\"\"", "d"}));
}

TEST(PlainRecords, LeavesAloneWhatIsNotPlain) {
    const std::vector<std::string> texts = {"a,b\r\n",          // another width
                                            "a,b,c,d\n",        //
                                            "a,b\"c,d\n",       // a quote in the middle
                                            "a,\"b\"c,d\n",     // text behind a quote
                                            "a,\"b\" ,c\n",     // a space behind it
                                            "a,\"b,c\nd,e,f\n", // never closed
                                            "a,b,c\rd,e,f\r",   // CR alone
                                            "a,b,c\r\r\nd,e,f", // CR CR LF
                                            "a,\"b\r\nc\",d\n", // CR in quotes
                                            ",,\n",             // empty
                                            "\"\",,\"\"\n",     //
                                            std::string("a,b\0,c\n", 7)};
    for (const std::string& text : texts) EXPECT_TRUE(cellsOf(text, 3).empty()) << text;
}

TEST(PlainRecords, KnowsNoRareDialect) {
    Dialect dialect;
    EXPECT_TRUE(PlainRecords::knows(dialect));
    dialect.delimiter = "||";
    EXPECT_FALSE(PlainRecords::knows(dialect));
    dialect = {};
    dialect.escape = Escape::Backslash;
    EXPECT_FALSE(PlainRecords::knows(dialect));
    dialect = {};
    dialect.mergesDelimiters = true;
    EXPECT_FALSE(PlainRecords::knows(dialect));
    dialect = {};
    dialect.skipInitialSpace = true;
    EXPECT_FALSE(PlainRecords::knows(dialect));
}

// A text of few kinds of bytes, so that quotes, delimiters and line ends meet in every way.
std::string randomText(std::mt19937& random, bool isTame) {
    static const std::vector<std::string> kWild = {
        "a", "bc", ",", ",", "\"", "\"", "\n", "\r\n", "\r", " ", "\"\"", "#", std::string(1, '\0'),
        "é", ";"};
    static const std::vector<std::string> kTame = {
        "a,b,c\n", "\"a,b\",c,d\n", "some longer text,,x\r\n", "\"q\"\"q\",\"two\nlines\",\"\"\n",
        "1,2,3\n", ",,\n"};
    std::string text;
    const auto& pieces = isTame ? kTame : kWild;
    for (std::size_t i = random() % 120; i > 0; --i) text += pieces[random() % pieces.size()];
    return text;
}

TEST(PlainRecords, SayWhatRecordSplitterSays) {
    std::mt19937 random(1);
    int plain = 0;
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = randomText(random, round % 2 == 0);
        Dialect dialect;
        if (round % 5 == 0) dialect.quote = '\0';
        if (round % 7 == 0) dialect.comment = '#';
        const std::size_t width = 1 + random() % 4;
        PlainRecords quick(text, dialect, width);
        PlainRecord record;
        RecordSplitter splitter(text, dialect);
        std::vector<CellView> cells;
        while (splitter.next(cells)) {
            if (!quick.read(splitter.recordBegin(), record)) continue;
            ++plain;
            ASSERT_EQ(splitter.flaws(), kNoFlaw) << text;
            ASSERT_EQ(record.end, splitter.recordEnd()) << text;
            ASSERT_EQ(record.next, splitter.position()) << text;
            ASSERT_EQ(cells.size(), width) << text;
            bool quoted = false;
            for (std::size_t column = 0; column < width; ++column) {
                std::string_view cell = record.cell(text, column);
                ASSERT_EQ(cells[column].quoted, dialect.quote != '\0' && cell.starts_with(dialect.quote))
                    << text;
                quoted = quoted || cells[column].quoted;
                if (cells[column].quoted) cell = cell.substr(1, cell.size() - 2);
                ASSERT_EQ(cell, cells[column].raw) << text;
            }
            ASSERT_EQ(record.hasQuotes, quoted) << text;
            ASSERT_EQ(record.lineEnds,
                      countLineEnds(std::string_view(text).substr(record.begin, record.end - record.begin)))
                << text;
        }
    }
    EXPECT_GT(plain, 50'000);
}

TEST(PlainRecords, ReadFromAnyPlaceInAnyOrder) {
    std::string text;
    std::vector<std::size_t> begins;
    for (int row = 0; row < 500; ++row) {
        begins.push_back(text.size());
        text +=
            std::to_string(row) + ",\"" + std::string(static_cast<std::size_t>(row % 150), 'x') + "\",z\n";
    }
    PlainRecords records(text, Dialect{}, 3);
    PlainRecord record;
    for (std::size_t step = 0; step < begins.size(); ++step) {
        const std::size_t row = step * 7 % begins.size();
        ASSERT_TRUE(records.read(begins[row], record));
        EXPECT_EQ(record.cell(text, 0), std::to_string(row));
        EXPECT_EQ(record.next, row + 1 < begins.size() ? begins[row + 1] : text.size());
    }
}

} // namespace
} // namespace farol
