// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/place.h"
#include "tests/core/normalize/value_rows.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(ReadPlace, ReadsPlacesAsLeadsStateThem) {
    const auto rows = testing::valueRows("place.csv", 4);
    ASSERT_GT(rows.size(), 150U);
    for (const auto& row : rows) {
        const Place expected{row[1], row[2], row[3]};
        const Place place = readPlace({row[0], {}, {}, {}});
        EXPECT_EQ(place.city, expected.city) << '"' << row[0] << '"';
        EXPECT_EQ(place.region, expected.region) << '"' << row[0] << '"';
        EXPECT_EQ(place.country, expected.country) << '"' << row[0] << '"';
    }
}

TEST(ReadPlace, KnowsEveryPortuguesePlaceOfTheFacts) {
    const auto rows = testing::factRows("portugal_districts.csv", 2);
    if (rows.empty()) GTEST_SKIP() << "no facts beside the project";
    for (const auto& row : rows) {
        const Place place = readPlace({row[1], {}, {}, {}});
        EXPECT_EQ(place.region, row[0]) << row[1];
        EXPECT_EQ(place.country, "PT") << row[1];
    }
}

TEST(ReadPlace, KnowsEveryCountryNameOfTheFacts) {
    const auto rows = testing::factRows("countries.csv", 2);
    if (rows.empty()) GTEST_SKIP() << "no facts beside the project";
    for (const auto& row : rows) EXPECT_EQ(readPlace({row[1], {}, {}, {}}).country, row[0]) << row[1];
}

TEST(ReadPlace, ReadsAreasFromTheColumnsBesideTheCity) {
    EXPECT_EQ(readPlace({{}, "Paris", "Texas", {}}), (Place{{}, "Texas", "US"}));
    EXPECT_EQ(readPlace({{}, "Nowhere", "Beja", "Portugal"}), (Place{{}, "Beja", "PT"}));
    EXPECT_EQ(readPlace({{}, {}, {}, "Alemanha"}), (Place{{}, {}, "DE"}));
    EXPECT_EQ(readPlace({"Lisboa", {}, {}, "Portugal"}), (Place{"lisbon", "Lisboa", "PT"}));
    EXPECT_EQ(readPlace({{}, "Nowhere", "CA", "US"}), (Place{{}, "California", "US"}));
}

} // namespace
} // namespace farol
