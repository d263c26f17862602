// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_set_json.h"
#include "tests/support/rule_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace farol {
namespace {

using testing::goodRuleFile;
using testing::goodRuleFileWith;
using testing::problemsOf;

void expectProblem(const std::string& json, const std::string& start) {
    const std::string problems = problemsOf(json);
    EXPECT_TRUE(problems.starts_with(start)) << problems;
    EXPECT_EQ(problems.find('\n'), problems.size() - 1) << "more than one: " << problems;
    EXPECT_FALSE(parseRuleSet(json));
}

TEST(RuleSetJson, ReadsAWholeSet) {
    const Result<RuleSet> rules = parseRuleSet(goodRuleFile());
    ASSERT_TRUE(rules) << rules.error().detail;
    EXPECT_EQ(rules->name, "own");
    EXPECT_EQ(rules->version, 3);
    ASSERT_EQ(rules->criteria.size(), 2U);
    EXPECT_EQ(rules->groups.at(0).weightPercent, 150);
    EXPECT_EQ(rules->criteria[0].missing, -1);
    EXPECT_EQ(std::get<TextCondition>(rules->criteria[1].tiers[0].when).terms[1], "vice president");
    EXPECT_EQ(rules->grades.steps.at(0).amount, 5);
    EXPECT_EQ(rules->examples.at(0).values.at(0).second, "Buyer");
}

TEST(RuleSetJson, BandsGetTheEndsThatTheirNeighboursImply) {
    const RuleSet falling = *parseRuleSet(goodRuleFile());
    EXPECT_EQ(std::get<NumberCondition>(falling.criteria[0].tiers[0].when), (NumberCondition{100, {}}));
    EXPECT_EQ(std::get<NumberCondition>(falling.criteria[0].tiers[1].when), (NumberCondition{10, 100}));
    const RuleSet rising = *parseRuleSet(
        goodRuleFileWith("{ \"from\": 100, \"points\": 2 }", "{ \"below\": 2.5, \"points\": 2 }"));
    EXPECT_EQ(std::get<NumberCondition>(rising.criteria[0].tiers[0].when), (NumberCondition{{}, 2.5}));
    EXPECT_EQ(std::get<NumberCondition>(rising.criteria[0].tiers[1].when), (NumberCondition{10, {}}));
}

TEST(RuleSetJson, BrokenJsonIsOneProblemWithItsLine) {
    expectProblem("{\n  \"format\": \"farol-rules\",\n  oops\n}", "3 /: ");
    expectProblem("", "1 /: the file is empty");
    expectProblem("{\"format\": ", "1 /format: ");
    expectProblem("[]", "1 /: expected an object");
}

TEST(RuleSetJson, ProblemOfBytesThatAreNoUtf8IsUtf8) {
    const std::string problems = problemsOf("{\"name\": \"a\xFF\"}");
    EXPECT_EQ(problems.find('\xFF'), std::string::npos) << problems;
    EXPECT_NE(problems.find("save the file as UTF-8"), std::string::npos) << problems;
    expectProblem("\xFF\xFE{", "1 /: the file is UTF-16; save it as UTF-8");
}

TEST(RuleSetJson, EachMistakeNamesLineAndPath) {
    expectProblem(goodRuleFileWith("farol-rules", "other"), "2 /format: expected \"farol-rules\"");
    expectProblem(goodRuleFileWith("\"version\": 3", "\"version\": \"3\""),
                  "4 /version: expected a whole number from 1 to 1000000");
    expectProblem(goodRuleFileWith("\"version\": 3", "\"version\": 3.5"), "4 /version: ");
    expectProblem(goodRuleFileWith("\"version\": 3,", "\"version\": 3, \"topMatch\": 5,"),
                  "4 /topMatch: unknown key; expected one of ");
    expectProblem(goodRuleFileWith("\"version\": 3,", ""), "1 /: expected the key \"version\"");
    expectProblem(goodRuleFileWith("\"own\"", "\" \""), "3 /name: expected a text");
    expectProblem(goodRuleFileWith("1.5", "1.234"), "6 /groups/0/weight: expected at most two decimals");
    expectProblem(goodRuleFileWith("1.5", "-1"), "6 /groups/0/weight: expected a number from 0 to 100");
    expectProblem(goodRuleFileWith("[\"employees\"]", "[\"staff\"]"),
                  "9 /criteria/0/fields/0: unknown field; expected \"column:\"");
    expectProblem(goodRuleFileWith("[\"employees\"]", "[\"column:---\"]"), "9 /criteria/0/fields/0: ");
    expectProblem(goodRuleFileWith("[\"employees\"]", "[]"), "9 /criteria/0/fields: expected a list");
    expectProblem(goodRuleFileWith("\"kind\": \"bands\"", "\"kind\": \"banks\""), "9 /criteria/0/kind: ");
    expectProblem(goodRuleFileWith("\"match\": \"words\"", "\"match\": \"word\""), "17 /criteria/1/match: ");
    expectProblem(goodRuleFileWith("\"points\": 2", "\"points\": 99999999999999999999"),
                  "11 /criteria/0/bands/0/points: ");
    expectProblem(goodRuleFileWith("\"Buyer\"", "7"), "30 /examples/0/lead/job_title: ");
    expectProblem(goodRuleFileWith("\"score\": 0", "\"asOf\": \"2026-02-30\", \"score\": 0"),
                  "30 /examples/0/asOf: expected a date");
}

TEST(RuleSetJson, NumbersThatAreNoneAreNamedAndReadingGoesOn) {
    expectProblem(goodRuleFileWith("\"points\": 2", "\"points\": NaN"),
                  "11 /criteria/0/bands/0/points: expected a number that can be held; NaN is none");
    expectProblem(goodRuleFileWith("\"from\": 10,", "\"from\": -Infinity,"), "12 /criteria/0/bands/1/from: ");
    const std::string problems =
        problemsOf(goodRuleFileWith("\"from\": 100,", "\"from\": 1e400,").replace(0, 1, "{ \"color\": 1, "));
    EXPECT_NE(problems.find("1 /color: unknown key"), std::string::npos) << problems;
    EXPECT_NE(problems.find("11 /criteria/0/bands/0/from: expected a number that can be held; 1e400"),
              std::string::npos)
        << problems;
}

TEST(RuleSetJson, KeysThatComeTwiceAreAllNamed) {
    expectProblem(goodRuleFileWith("\"version\": 3", "\"version\": 3,\n  \"version\": 4"),
                  "5 /version: the key \"version\" comes twice; keep one of them");
    expectProblem(goodRuleFileWith("\"from\": 10,", "\"from\": 10, \"from\": 10,"),
                  "12 /criteria/0/bands/1/from: the key \"from\" comes twice");
}

TEST(RuleSetJson, ListsEverythingThatIsWrong) {
    std::string json = goodRuleFileWith("\"version\": 3", "\"version\": 0");
    json.replace(json.find("\"@chiefs\""), 9, "\"@thieves\"");
    json.replace(json.find("\"group\": \"fit\""), 14, "\"group\": \"fat\"");
    json.replace(json.find("\"grade\": \"B\""), 12, "\"grade\": \"A\"");
    const std::string problems = problemsOf(json);
    EXPECT_EQ(std::count(problems.begin(), problems.end(), '\n'), 5) << problems;
    for (const char* path : {"4 /version", "9 /criteria/0/group", "19 /criteria/1/tiers/0/terms/0",
                             "27 /grades/steps/1/grade", "30 /examples/0/grade"})
        EXPECT_NE(problems.find(path), std::string::npos) << path << " in " << problems;
    EXPECT_TRUE(parseRuleSet(json).error().detail.starts_with("line 4, /version: "));
}

void expectProblemsAt(const std::string& json, const std::vector<std::string>& starts) {
    const std::string problems = problemsOf(json);
    EXPECT_EQ(std::count(problems.begin(), problems.end(), '\n'), std::ptrdiff_t(starts.size())) << problems;
    for (const std::string& start : starts)
        EXPECT_NE(('\n' + problems).find('\n' + start), std::string::npos) << start << " in " << problems;
}

std::string replaced(std::string json, const std::string& old, const std::string& now) {
    const std::size_t at = json.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return at == std::string::npos ? json : json.replace(at, old.size(), now);
}

TEST(RuleSetJson, WrongKeyHidesNoProblemThatDoesNotHangOnIt) {
    std::string json = goodRuleFileWith("\"missing\": -1", "\"missing\": -1, \"cap\": 1, \"floor\": 2");
    json = replaced(json, "\"id\": \"size\"", "\"id\": \"size\", \"colour\": 1");
    json = replaced(json, "\"from\": 10,", "\"from\": 100, \"from\": 100,");
    json = replaced(json, "[\"job_title\"]", "[\"job\"]");
    json = replaced(json, "\"@chiefs\"", "\"@thieves\"");
    json = replaced(json, "\"from\": 5", "\"from\": 800");
    expectProblemsAt(json, {"9 /criteria/0/colour", "14 /criteria/0/cap", "12 /criteria/0/bands/1/from",
                            "12 /criteria/0/bands/1:", "17 /criteria/1/fields/0",
                            "19 /criteria/1/tiers/0/terms/0", "26 /grades/steps/0/from: no lead"});
}

TEST(RuleSetJson, WrongPointsHideOnlyWhatTheRangeDecides) {
    std::string json = goodRuleFileWith("\"points\": 2 }", "\"points\": \"2\" }");
    json = replaced(json, "\"from\": 10,", "\"from\": 100,");
    const std::string threshold = replaced(json, "\"from\": 5", "\"from\": 800");
    expectProblemsAt(threshold, {"11 /criteria/0/bands/0/points", "12 /criteria/0/bands/1:"});
    const std::string unordered =
        replaced(json, "\"from\": 5 },", "\"from\": 5 }, {\"grade\": \"C\", \"from\": 6 },");
    expectProblemsAt(unordered, {"11 /criteria/0/bands/0/points",
                                 "12 /criteria/0/bands/1:", "26 /grades/steps/1/from: expected less"});
}

TEST(RuleSetJson, WrongValueIsNotTakenForWhatStandsInForIt) {
    expectProblem(goodRuleFileWith("\"from\": 10,", "\"from\": \"10\","), "12 /criteria/0/bands/1/from: ");
    expectProblem(goodRuleFileWith("\"from\": 5", "\"from\": \"5\""), "26 /grades/steps/0/from: ");
    expectProblem(goodRuleFileWith("\"name\": \"chiefs\"", "\"name\": 1"), "5 /lists/0/name: ");
    expectProblem(goodRuleFileWith("\"id\": \"fit\"", "\"id\": 1"), "6 /groups/0/id: ");
}

TEST(RuleSetJson, AbsurdFilesAreRefusedAtOnce) {
    expectProblem(std::string(100 << 20, ' '), "1 /: the file is larger than 1 MiB");
    expectProblem(std::string(10'000, '['), "1 /0/0/0");
    EXPECT_NE(problemsOf(std::string(10'000, '[')).find("nested more than 64 levels"), std::string::npos);
}

} // namespace
} // namespace farol
