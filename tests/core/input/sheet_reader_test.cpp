// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/sheet_reader.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

std::string read(const std::string& rows, std::size_t limitBytes = 1'000'000) {
    const Result<std::string> text = readSheet("<sheet>" + rows + "</sheet>", {}, limitBytes);
    return text ? *text : text.error().detail;
}

TEST(SheetReader, GapsCountAgainstTheLimit) {
    const std::string farRow = "<row><c r=\"XFD1\"><v>1</v></c></row>"; // 16,383 commas, a digit, CRLF
    EXPECT_EQ(read(farRow + farRow, 2 * 16'386).size(), 2 * 16'386);
    EXPECT_EQ(read(farRow + farRow, 2 * 16'386 - 1), "bomb");
}

TEST(SheetReader, CellsWithoutAReferenceStandOneBehindTheOther) {
    const std::string cell = "<c><v>1</v></c>";
    EXPECT_EQ(read("<row>" + cell + "<c/>" + cell + "</row><row><c/>" + cell + "</row>"), "1,,1\r\n,1\r\n");
    EXPECT_EQ(read("<row><c r=\"C1\"/>" + cell + "</row>"), ",,,1\r\n");
}

} // namespace
} // namespace farol
