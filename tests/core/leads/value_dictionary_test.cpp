// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_dictionary.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

std::vector<std::uint32_t> codesOf(ValueDictionary& dictionary, const std::vector<std::string>& cells) {
    std::vector<std::uint32_t> codes;
    for (const std::string& cell : cells) codes.push_back(dictionary.codeOf(cell));
    return codes;
}

TEST(ValueDictionary, KeepsOneCodePerValueHoweverItIsSpaced) {
    ValueDictionary dictionary;
    EXPECT_EQ(codesOf(dictionary, {"CEO", " CEO", "Head  of", "", "n/a", "Head of"}),
              (std::vector<std::uint32_t>{1, 1, 2, 0, 0, 2}));
    EXPECT_EQ(dictionary.takeValues(), (std::vector<std::string>{"", "CEO", "Head of"}));
}

TEST(ValueDictionary, AdoptsTheValuesOfAnotherInTheirOrder) {
    ValueDictionary first;
    ValueDictionary second;
    codesOf(first, {"a", "b", "", "a"});
    codesOf(second, {"c", "b ", "-", "d", "c"});
    EXPECT_EQ(first.adopt(second), (std::vector<std::uint32_t>{0, 3, 2, 4}));
    EXPECT_EQ(first.takeValues(), (std::vector<std::string>{"", "a", "b", "c", "d"}));
}

} // namespace
} // namespace farol
