// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_rows.h"
#include "core/csv/csv_writer.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

std::string cell(std::string_view text) {
    std::string out;
    appendCsvCell(out, text);
    return out;
}

TEST(CsvWriter, QuotesOnlyWhatNeedsIt) {
    EXPECT_EQ(cell("plain text; with ' and |"), "plain text; with ' and |");
    EXPECT_EQ(cell("a,b"), "\"a,b\"");
    EXPECT_EQ(cell("say \"hi\""), "\"say \"\"hi\"\"\"");
    EXPECT_EQ(cell("two\nlines"), "\"two\nlines\"");
    EXPECT_EQ(cell("two\rlines"), "\"two\rlines\"");
    EXPECT_EQ(cell(""), "");
}

TEST(CsvWriter, RecordOfOneEmptyCellIsNoBlankLine) {
    std::string out = "a\r\n";
    endCsvRecord(out, 3);
    EXPECT_EQ(out, "a\r\n\"\"\r\n");
}

TEST(CsvWriter, RecordOfOneCellOfWhiteSpaceIsNoBlankLine) {
    std::string out = "a\r\n \t";
    endCsvRecord(out, 3);
    EXPECT_EQ(out, "a\r\n\" \t\"\r\n");
}

TEST(CsvWriter, CellThatBeginsLikeByteOrderMarkIsQuoted) {
    EXPECT_EQ(cell("\xEF\xBB\xBFid"), "\"\xEF\xBB\xBFid\"");
}

TEST(CsvRows, ReadsBackWhatTheWriterWrote) {
    const std::vector<std::string> texts = {"a,b", "\"", "x\r\ny", "", " space "};
    std::string csv = "h1,h2,h3,h4,h5\r\n";
    const std::size_t begin = csv.size();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) csv += ',';
        appendCsvCell(csv, texts[i]);
    }
    endCsvRecord(csv, begin);
    EXPECT_EQ(parseCsvRows(csv), (std::vector<std::vector<std::string>>{texts}));
}

TEST(CsvRows, LeavesOutHeaderRemarksAndBlankLines) {
    EXPECT_EQ(parseCsvRows("# remark\na,b\n\n1,2\n# more\n3,4"),
              (std::vector<std::vector<std::string>>{{"1", "2"}, {"3", "4"}}));
}

TEST(CsvWriter, OnlyCellIsQuotedWhereItMightBeSplit) {
    const auto written = [](std::string_view text) {
        std::string out;
        appendOnlyCell(out, text);
        return out;
    };
    EXPECT_EQ(written("a|b"), "\"a|b\"");
    EXPECT_EQ(written("a; \"b\""), "\"a; \"\"b\"\"\"");
    EXPECT_EQ(written("a@@b"), "\"a@@b\"");
    EXPECT_EQ(written("ana@x.example"), "ana@x.example");
}

} // namespace
} // namespace farol
