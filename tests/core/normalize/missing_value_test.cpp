// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/missing_value.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(MissingMarkers, KnowsTheUsualOnes) {
    for (const char* text : {"", "-", "—", "N/A", "NULL", "(Blank)", "select", "#N/A"})
        EXPECT_TRUE(isMissingValue(text)) << text;
    for (const char* text : {"0", "no", "Nadia", "selected"}) EXPECT_FALSE(isMissingValue(text)) << text;
}

TEST(MissingMarkers, TakesFurtherOnes) {
    MissingMarkers markers;
    markers.add(" A  PREENCHER Ã ");
    EXPECT_TRUE(markers.contains("a preencher ã"));
    EXPECT_TRUE(markers.contains("N/A"));
    EXPECT_FALSE(isMissingValue("a preencher ã"));
}

TEST(MissingMarkers, MayBeReplaced) {
    const MissingMarkers markers(std::vector<std::string>{"?"});
    EXPECT_TRUE(markers.contains("?"));
    EXPECT_TRUE(markers.contains(""));
    EXPECT_FALSE(markers.contains("-"));
}

} // namespace
} // namespace farol
