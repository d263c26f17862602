// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/formula_guard.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(FormulaGuard, SeesWhatASpreadsheetWouldRun) {
    for (const char* text : {"=1+1", "=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)",
                             "\t=1", "\r=1", "--", "=", "-a", "+351 abc", "-5%%"})
        EXPECT_TRUE(looksLikeFormula(text)) << text;
}

TEST(FormulaGuard, LeavesNumbersPhonesAndSignsAlone) {
    for (const char* text : {"", "-", "+", "-5", "+5", "-1.234,56", "-12%", "+351 912 345 678",
                             "+44 (0)20 7946-0958", "+1/2", "a=b", "text", "'=1"})
        EXPECT_FALSE(looksLikeFormula(text)) << text;
}

TEST(FormulaGuard, KnowsItsOwnApostrophe) {
    EXPECT_TRUE(isGuarded("'=1+1"));
    EXPECT_FALSE(isGuarded("'s-Hertogenbosch"));
    EXPECT_FALSE(isGuarded("'-5"));
    EXPECT_FALSE(isGuarded("=1+1"));
}

} // namespace
} // namespace farol
