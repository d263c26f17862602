// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/industry.h"
#include "tests/core/normalize/value_rows.h"

#include <gtest/gtest.h>

#include <string>

namespace farol {
namespace {

using testing::factRows;
using testing::valueRows;

std::string nameOf(const std::string& text) {
    const std::optional<Industry> industry = readIndustry(text);
    return industry ? std::string(industry->name) : std::string();
}

TEST(Industry, ReadsValuesAsFormsAndLinkedInWriteThem) {
    const auto rows = valueRows("industry.csv", 3);
    ASSERT_GT(rows.size(), 200U);
    for (const auto& row : rows) {
        const std::optional<Industry> industry = readIndustry(row[0]);
        EXPECT_EQ(nameOf(row[0]), row[1]) << '"' << row[0] << '"';
        EXPECT_EQ(industry ? industry->naceSection : "", row[2]) << '"' << row[0] << '"';
    }
}

// Three terms stand in the facts for two industries each; the first is ours.
TEST(Industry, ReadsEveryTermOfTheFacts) {
    const auto rows = factRows("industry_synonyms.csv", 4);
    if (rows.empty()) GTEST_SKIP() << "no facts beside the project";
    for (const auto& row : rows) {
        const bool isTwice = (row[0] == "food" && row[3] == "agroalimentaire") ||
                             (row[0] == "retail" && row[3] == "distribution");
        if (isTwice) continue;
        EXPECT_EQ(nameOf(row[3]), row[0]) << row[3];
        EXPECT_EQ(nameOf("Setor: " + row[3]), row[0]) << row[3];
        EXPECT_EQ(readIndustry(row[3])->naceSection, row[1].substr(0, 1)) << row[3];
    }
}

TEST(Industry, TakesTheMoreSpecificTermOfOnePart) {
    EXPECT_EQ(nameOf("Medical research"), "health");
    EXPECT_EQ(nameOf("Consultoria em marketing"), "marketing_advertising");
    EXPECT_EQ(nameOf("Indústria - Automóvel"), "automotive");
    EXPECT_EQ(nameOf("Food & Beverage Retail"), "retail");
    EXPECT_EQ(nameOf("Retail Banking"), "finance");
    EXPECT_EQ(nameOf("Software for retail"), "software_it");
}

TEST(Industry, TakesTheFirstOfSeveralParts) {
    EXPECT_EQ(nameOf("Banking, Software"), "finance");
    EXPECT_EQ(nameOf("Software, Banking"), "software_it");
    EXPECT_EQ(nameOf("Turismo e Retalho"), "hospitality");
    EXPECT_EQ(nameOf("Industry, Banking"), "finance");
}

TEST(Industry, TakesNoPartOfAWordForATerm) {
    for (const char* text : {"Witness", "Saasfee", "Artemis", "Sitio", "Landes", "Unbanked", "Kickoff", "x"})
        EXPECT_EQ(nameOf(text), "") << text;
}

TEST(Industry, TakesDescriptionsForNoIndustry) {
    EXPECT_EQ(nameOf("software " + std::string(400, 'x')), "");
}

} // namespace
} // namespace farol
