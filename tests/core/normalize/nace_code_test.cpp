// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/nace_code.h"

#include <gtest/gtest.h>

#include <string>

namespace farol {
namespace {

std::string codeOf(std::string_view folded) {
    const std::optional<NaceCode> code = readNaceCode(folded);
    return code ? code->code : std::string();
}

TEST(NaceCode, ReadsCodesWithTheirSchemesAndMarks) {
    EXPECT_EQ(codeOf("62.01"), "6201");
    EXPECT_EQ(codeOf("62.0"), "620");
    EXPECT_EQ(codeOf("62"), "62");
    EXPECT_EQ(codeOf("62010"), "62010");
    EXPECT_EQ(codeOf("6201z"), "6201");
    EXPECT_EQ(codeOf("62.01z programmation informatique"), "6201");
    EXPECT_EQ(codeOf("j62.01"), "6201");
    EXPECT_EQ(codeOf("j 62"), "62");
    EXPECT_EQ(codeOf("j.62"), "62");
    EXPECT_EQ(codeOf("nace rev. 2: 62.01"), "6201");
    EXPECT_EQ(codeOf("cae 56101 - restaurantes"), "56101");
    EXPECT_EQ(codeOf("62.01 - consultancy"), "6201");
    EXPECT_EQ(codeOf("j"), "J");
    EXPECT_EQ(codeOf("section f"), "F");
    EXPECT_EQ(codeOf("f - construction"), "F");
}

TEST(NaceCode, TakesOtherTextForNoCode) {
    for (const char* text :
         {"", "7", "123", "541511", "51-200", "2024-01-01", "e-commerce", "k-12", "it", "v", "j, k",
          "24/7 support", "3d printing", "62.", "a/b testing", "i & d", "nace", "section"})
        EXPECT_EQ(codeOf(text), text == std::string("62.") ? "62" : "") << text;
}

TEST(NaceCode, DoubtsABareNumberBeforeWords) {
    EXPECT_FALSE(readNaceCode("10 - retail")->isCertain);
    EXPECT_TRUE(readNaceCode("nace 10 - retail")->isCertain);
    EXPECT_TRUE(readNaceCode("10.1 retail")->isCertain);
}

} // namespace
} // namespace farol
