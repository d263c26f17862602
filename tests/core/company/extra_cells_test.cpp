// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company/extra_cells.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using Names = std::vector<std::string>;

std::string recordOf(const Names& cells) {
    ExtraCellsWriter writer;
    for (const std::string& cell : cells) writer.append(cell);
    return std::string(writer.record());
}

TEST(ExtraCells, ReadBackAsTheyWereWritten) {
    const Names cells = {"a,b", "", "say \"x\"", "two\nlines", " ", ""};
    EXPECT_EQ(extraCells(recordOf(cells)), cells);
}

TEST(ExtraCells, AreNothingWhenAllAreEmpty) {
    EXPECT_EQ(recordOf({"", "", ""}), "");
    EXPECT_TRUE(extraCells("").empty());
}

TEST(ExtraCells, KeepColumnsOfOneNameApart) {
    const Names all = unionOfNames({"a", "b"}, {"b", "b", "c"});
    EXPECT_EQ(all, (Names{"a", "b", "b", "c"}));
    EXPECT_EQ(placesOf({"b", "b", "c"}, all), (std::vector<std::size_t>{1, 2, 3}));
}

TEST(ExtraCells, MergeNewerOverOlder) {
    const NamedCells older{{"a", "b"}, recordOf({"1", "2"})};
    const NamedCells newer{{"b", "c", "a"}, recordOf({"n/a", "3", "4"})};
    const NamedCells merged = mergedCells(older, newer, MissingMarkers());
    EXPECT_EQ(merged.names, (Names{"a", "b", "c"}));
    EXPECT_EQ(extraCells(merged.record), (Names{"4", "2", "3"}));
}

} // namespace
} // namespace farol
