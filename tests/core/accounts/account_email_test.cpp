// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_email.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(AccountEmail, AcceptsOneAddressWithSpaceAroundIt) {
    EXPECT_TRUE(isAccountEmail("ana@lumen.pt"));
    EXPECT_TRUE(isAccountEmail("  Ana.Sousa+farol@Lumen.PT\t"));
    EXPECT_TRUE(isAccountEmail("joão@correio.example"));
}

TEST(AccountEmail, RefusesAnythingMoreOrLess) {
    for (const char* text :
         {"", " ", "ana", "ana@", "@lumen.pt", "ana@lumen", "ana sousa@lumen.pt", "Ana <ana@lumen.pt>",
          "ana@lumen.pt; rui@lumen.pt", "mailto:ana@lumen.pt", "ana@lumen.pt (work)", "\"ana@lumen.pt\""})
        EXPECT_FALSE(isAccountEmail(text)) << text;
}

TEST(AccountEmail, ComparesWithoutCaseAndOuterSpace) {
    EXPECT_EQ(comparedEmail(" Ana@LUMEN.pt "), comparedEmail("ana@lumen.pt"));
    EXPECT_NE(comparedEmail("joao@lumen.pt"), comparedEmail("joão@lumen.pt")); // two mailboxes
}

} // namespace
} // namespace farol
