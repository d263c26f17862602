// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/yes_no.h"

#include <gtest/gtest.h>

#include <vector>

namespace farol {
namespace {

TEST(YesNo, ReadsYesInFiveLanguages) {
    for (const char* text :
         {"yes",  "Sim",        "SÍ",        "si",   "oui",  "Ja", "y", "S",     "o", "j", "1",
          "TRUE", "verdadeiro", "verdadero", "vrai", "wahr", "x",  "X", " yes ", "✓", "on"})
        EXPECT_EQ(parseYesNo(text), true) << text;
}

TEST(YesNo, ReadsNoInFiveLanguages) {
    for (const char* text :
         {"no", "Não", "NAO", "non", "nein", "N", "0", "False", "falso", "faux", "falsch", "off"})
        EXPECT_EQ(parseYesNo(text), false) << text;
}

TEST(YesNo, LeavesOtherTextAlone) {
    for (const char* text : {"", "  ", "maybe", "2", "yes please", "-", "xx"})
        EXPECT_FALSE(parseYesNo(text)) << text;
}

TEST(YesNo, BlankIsNoInATickedColumnOnly) {
    EXPECT_EQ(decideBlank(std::vector<std::string>{"x", "", "X"}), BlankMeans::No);
    EXPECT_EQ(decideBlank(std::vector<std::string>{"x", "", "no"}), BlankMeans::Nothing);
    EXPECT_EQ(decideBlank(std::vector<std::string>{"", ""}), BlankMeans::Nothing);
    EXPECT_EQ(parseYesNo(" ", BlankMeans::No), false);
}

} // namespace
} // namespace farol
