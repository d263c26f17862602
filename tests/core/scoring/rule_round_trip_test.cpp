// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/json_printer.h"
#include "core/scoring/rule_set_json.h"
#include "core/scoring/shipped_rules.h"
#include "tests/support/random_rules.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(RuleRoundTrip, ShippedFilesAreWrittenAsTheyStand) {
    for (const std::string& name : shippedRuleSetNames())
        EXPECT_EQ(writeRuleSet(*shippedRuleSet(name)), *shippedRuleSetText(name)) << name;
}

TEST(RuleRoundTrip, RandomSetsComeBackAsTheyWereAndAreWrittenTheSame) {
    constexpr int kSets = 10'000;
    testing::Random random(4);
    for (int i = 0; i < kSets; ++i) {
        const RuleSet rules = testing::randomRules(random);
        const std::string text = writeRuleSet(rules);
        const RuleCheck check = checkRuleSet(text);
        ASSERT_TRUE(check.problems.empty())
            << "set " << i << ", " << check.problems[0].path << ": " << check.problems[0].message << '\n'
            << text;
        ASSERT_TRUE(*check.rules == rules) << "set " << i << '\n' << text;
        ASSERT_EQ(writeRuleSet(*check.rules), text) << "set " << i;
    }
}

nlohmann::ordered_json json(const char* text) {
    return nlohmann::ordered_json::parse(text);
}

TEST(JsonPrinter, PutsOnOneLineWhatFits) {
    EXPECT_EQ(printJson(json(R"({"a":[1,2.5,"x"],"b":{},"c":{"d":[],"e":null}})")),
              "{\n  \"a\": [1, 2.5, \"x\"],\n  \"b\": {},\n  \"c\": { \"d\": [], \"e\": null }\n}\n");
}

TEST(JsonPrinter, PutsEachOfSeveralObjectsOnItsLine) {
    EXPECT_EQ(printJson(json(R"({"a":[{"b":1},{"b":2}]})")),
              "{\n  \"a\": [\n    { \"b\": 1 },\n    { \"b\": 2 }\n  ]\n}\n");
}

TEST(JsonPrinter, FillsLinesOfLongListsUpToTheWidthInCharacters) {
    nlohmann::ordered_json root;
    for (int i = 0; i < 40; ++i) root["a"].push_back("ção");
    const std::string text = printJson(root);
    EXPECT_TRUE(text.starts_with("{\n  \"a\": [\n    \"ção\", \"ção\", ")) << text;
    const std::string line = text.substr(11, text.find('\n', 11) - 11);
    EXPECT_EQ(std::count(line.begin(), line.end(), ','), 15) << line; // 4 + 15 * 7 - 1 = 108 columns
}

TEST(JsonPrinter, EscapesNothingButQuotesBackslashesAndControls) {
    EXPECT_EQ(printJson({{"a", "\"\\\n\x01 ção 漢"}}), "{\n  \"a\": \"\\\"\\\\\\n\\u0001 ção 漢\"\n}\n");
}

TEST(JsonPrinter, WritesWholeNumbersWithoutExponent) {
    EXPECT_EQ(printJson({{"a", 100000.0}, {"b", -0.25}, {"c", 10000000000.0}}),
              "{\n  \"a\": 100000,\n  \"b\": -0.25,\n  \"c\": 10000000000\n}\n");
}

} // namespace
} // namespace farol
