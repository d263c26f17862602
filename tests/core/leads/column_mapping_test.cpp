// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/column_mapping.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(ColumnMapping, KeepsColumnsOfAFieldInTheOrderTheyWereAdded) {
    ColumnMapping mapping;
    mapping.add(Field::Email, {7, 0.9});
    mapping.add(Field::Email, {2, 0.5});
    ASSERT_EQ(mapping.columnsOf(Field::Email).size(), 2U);
    EXPECT_EQ(mapping.columnsOf(Field::Email)[0].column, 7U);
    EXPECT_EQ(mapping.columnsOf(Field::Email)[1].column, 2U);
    EXPECT_EQ(mapping.fieldOf(2), Field::Email);
    EXPECT_FALSE(mapping.fieldOf(3));
}

TEST(ColumnMapping, AssigningReplacesTheColumnsOfTheField) {
    ColumnMapping mapping;
    mapping.add(Field::Email, {7, 0.9});
    mapping.add(Field::Email, {2, 0.5});
    mapping.assign(Field::Email, 4);
    ASSERT_EQ(mapping.columnsOf(Field::Email).size(), 1U);
    EXPECT_EQ(mapping.columnsOf(Field::Email)[0].column, 4U);
    EXPECT_EQ(mapping.columnsOf(Field::Email)[0].confidence, 1.0);
}

TEST(ColumnMapping, AssigningTakesTheColumnFromItsFormerField) {
    ColumnMapping mapping;
    mapping.add(Field::FullName, {3, 1.0});
    mapping.assign(Field::Company, 3);
    EXPECT_FALSE(mapping.has(Field::FullName));
    EXPECT_EQ(mapping.fieldOf(3), Field::Company);
}

TEST(ColumnMapping, RemovingLeavesTheOtherColumns) {
    ColumnMapping mapping;
    mapping.add(Field::Phone, {1, 1.0});
    mapping.add(Field::Phone, {5, 1.0});
    mapping.remove(1);
    mapping.remove(99);
    ASSERT_EQ(mapping.columnsOf(Field::Phone).size(), 1U);
    EXPECT_EQ(mapping.columnsOf(Field::Phone)[0].column, 5U);
}

} // namespace
} // namespace farol
