// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of many plain records says nothing that the reader of one would not say.
#include "core/csv/plain_batch.h"
#include "core/csv/plain_records.h"
#include "core/csv/verbatim_record.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace farol {
namespace {

constexpr std::size_t kWidth = 3;

// Records of three cells, and now and then what is none.
std::string randomText(std::mt19937& random) {
    static const std::vector<std::string> kRecords = {"a,b,c\n",
                                                      "1,2,3\r\n",
                                                      "some longer text,,x\r\n",
                                                      "\"a,b\",c,d\n",
                                                      "\"ab\",c,d\n",
                                                      "\"q\"\"q\",\"two\nlines\",\"\"\n",
                                                      "\"=1,2\",b,c\n",
                                                      "=1,b,c\n",
                                                      "x,-5,@c\r\n",
                                                      "x,y,\xEF\xBB\xBFz\n",
                                                      "\"\xEF\xBB\xBF,\",y,z\n",
                                                      ",,x\n",
                                                      "#a,b,c\n"};
    static const std::vector<std::string> kOdd = {",,\n",
                                                  "\"\",,\"\"\n",
                                                  "a,b\n",
                                                  "a,b,c,d\n",
                                                  "\n",
                                                  "a,b\"c,d\n",
                                                  "a,\"b\"c,d\n",
                                                  "a,\"b\" ,c\n",
                                                  "a,b,c\r",
                                                  "\"",
                                                  "a,\"b\r\nc\",d\n",
                                                  std::string("a,b\0,c\n", 7)};
    std::string text;
    const std::size_t oddness = 2 + random() % 40;
    for (std::size_t i = random() % 80; i > 0; --i) {
        const auto& pieces = random() % oddness == 0 ? kOdd : kRecords;
        text += pieces[random() % pieces.size()];
        if (random() % 16 == 0) text += std::string(random() % 130, 'x') + ",y,z\n";
    }
    if (random() % 4 == 0 && !text.empty()) text.pop_back();
    return text;
}

Dialect randomDialect(std::mt19937& random) {
    Dialect dialect;
    if (random() % 6 == 0) dialect.quote = '\0';
    if (random() % 6 == 0) dialect.quote = '\'';
    if (random() % 4 == 0) dialect.comment = '#';
    return dialect;
}

// What the reader of one record and verbatimRecord say of the record at `begin`.
RowPlace placeOf(std::string_view text, const PlainRecord& record, const Dialect& dialect) {
    RowPlace place(record.begin);
    place.setPlain();
    if (const auto verbatim = verbatimRecord(text, record, dialect)) place.setVerbatim(verbatim->hasFormula);
    return place;
}

TEST(PlainBatch, FindsAndSplitsWhatPlainRecordsReads) {
    std::mt19937 random(7);
    std::size_t taken = 0;
    std::size_t quoted = 0;
    std::size_t formulas = 0;
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = randomText(random);
        const Dialect dialect = randomDialect(random);
        PlainRecords one(text, dialect, kWidth);
        const PlainBatch many(text, dialect, kWidth);
        const std::size_t begin = random() % 3 == 0 ? text.find('\n') + 1 : 0;
        const std::size_t end = random() % 3 == 0 ? random() % (text.size() + 1) : text.size();
        std::vector<RowPlace> rows;
        const PlainBatch::Found found = many.find(begin, end, 1 + random() % 60, rows);
        std::size_t lines = 0;
        std::size_t next = begin;
        bool usesQuotes = false;
        std::vector<std::uint32_t> ends(rows.size() * kWidth);
        const std::size_t cells = 1 + random() % kWidth;
        many.split(rows, cells, ends.data());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            PlainRecord record;
            ASSERT_TRUE(one.read(next, record)) << next << " of " << text;
            ASSERT_TRUE(rows[i] == placeOf(text, record, dialect)) << next << " of " << text;
            ASSERT_LE(record.next, std::max(end, begin)) << text;
            for (std::size_t cell = 0; cell < cells; ++cell)
                ASSERT_EQ(ends[i * cells + cell], record.cellEnds[cell]) << next << " of " << text;
            lines += record.lineEnds + 1;
            usesQuotes = usesQuotes || record.hasQuotes;
            quoted += record.hasQuotes;
            formulas += rows[i].hasFormula();
            next = record.next;
        }
        ASSERT_EQ(found.next, next) << text;
        ASSERT_EQ(found.lines, lines) << text;
        ASSERT_EQ(found.usesQuotes, usesQuotes) << text;
        taken += rows.size();
    }
    EXPECT_GT(taken, 15'000U);
    EXPECT_GT(quoted, 3'000U);
    EXPECT_GT(formulas, 100U);
}

TEST(PlainBatch, SplitsTheLastRecordOfATextWithoutALineEnd) {
    for (std::size_t size : {0U, 1U, 56U, 57U, 58U, 59U, 60U, 130U}) {
        const std::string text = "a,b," + std::string(size, 'x');
        const PlainBatch batch(text, Dialect{}, kWidth);
        RowPlace row(0);
        row.setPlain();
        std::vector<std::uint32_t> ends(kWidth);
        batch.split({&row, 1}, kWidth, ends.data());
        EXPECT_EQ(ends, (std::vector<std::uint32_t>{1, 3, static_cast<std::uint32_t>(text.size())}));
    }
}

TEST(PlainBatch, TakesNearlyAllOfAnOrdinaryText) {
    std::string text;
    for (int row = 0; row < 1'000; ++row)
        text += std::to_string(row) + (row % 5 == 0 ? ",\"Silva, Lda\",x\r\n" : ",Alfa,x\r\n");
    std::vector<RowPlace> rows;
    PlainBatch(text, Dialect{}, kWidth).find(0, text.size(), 5'000, rows);
    EXPECT_GE(rows.size(), 995U);
}

} // namespace
} // namespace farol
