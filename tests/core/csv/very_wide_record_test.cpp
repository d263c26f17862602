// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_table.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::cleanCsv;
using testing::leadsOf;
using testing::tableOf;

TEST(VeryWideRecord, KeepsEveryOneOfManyColumns) {
    constexpr std::size_t kColumns = 20'000;
    std::string header = "id";
    std::string row = "7";
    for (std::size_t i = 1; i < kColumns; ++i) {
        header += ",c" + std::to_string(i);
        row += ',' + std::to_string(i);
    }
    const auto leads = leadsOf(header + '\n' + row + '\n');
    EXPECT_TRUE(leads->records().hasHeader());
    EXPECT_EQ(leads->records().columnCount(), kColumns);
    EXPECT_EQ(leads->records().cell(0, kColumns - 1), "19999");
    EXPECT_EQ(cleanCsv(*leads), header + "\r\n" + row + "\r\n");
}

// The first rows have to be looked at, however much of a sample the header fills.
TEST(VeryWideRecord, NumbersAboveNumbersAreNoHeader) {
    std::string row = "0";
    for (std::size_t i = 1; i < 60'000; ++i) row += ',' + std::to_string(i);
    EXPECT_FALSE(tableOf(row + '\n' + row + '\n').hasHeader());
}

TEST(VeryWideRecord, IsRefusedBeyondTheLimit) {
    std::string csv = "a,b\n";
    for (int i = 0; i < 250; ++i) csv += "1,2\n"; // what is sampled
    const std::size_t rows = tableOf(csv).rowCount();
    EXPECT_EQ(rows, 250U);
    csv += std::string(kMostCellsOfRecord, ',') + "\n3,4\n"; // one cell more than commas
    const Result<RecordTable> table = readRecordTable(FileBytes(csv), {});
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::NotDelimitedText);
    EXPECT_EQ(table.error().detail, "too-many-cells: 252");
}

TEST(VeryWideRecord, IsReadUpToTheLimit) {
    const std::string text(kMostCellsOfRecord - 1, ',');
    RecordSplitter splitter(text, Dialect());
    std::vector<CellView> cells;
    ASSERT_TRUE(splitter.next(cells));
    EXPECT_EQ(cells.size(), kMostCellsOfRecord);
    EXPECT_EQ(splitter.flaws(), kNoFlaw);
    EXPECT_FALSE(splitter.next(cells));
}

} // namespace
} // namespace farol
