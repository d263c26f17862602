// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_set_json.h"
#include "core/scoring/shipped_rules.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

const std::string kGood = R"({
  "format": "farol-rules",
  "name": "own",
  "version": 3,
  "topMatch": 5,
  "criteria": [
    {
      "id": "size", "name": "Size", "fields": ["employees"], "kind": "bands",
      "bands": [
        { "from": 100, "points": 2 },
        { "from": 10, "points": 1 }
      ],
      "otherwise": 0, "missing": -1
    },
    {
      "id": "title", "name": "Title", "fields": ["job_title"], "kind": "tiers", "match": "words",
      "tiers": [{ "points": 4, "terms": ["chief", "vice president"] }],
      "otherwise": 0, "missing": 0
    }
  ]
})";

std::string with(const std::string& from, const std::string& to) {
    std::string json = kGood;
    const std::size_t at = json.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return json.replace(at, from.size(), to);
}

std::string complaintAbout(const std::string& json) {
    const Result<RuleSet> rules = parseRuleSet(json);
    EXPECT_FALSE(rules);
    if (rules) return "none";
    EXPECT_EQ(rules.error().code, ErrorCode::BadRuleSet);
    return rules.error().detail;
}

void expectComplaint(const std::string& json, const std::string& start) {
    const std::string complaint = complaintAbout(json);
    EXPECT_TRUE(complaint.starts_with(start)) << complaint;
}

TEST(RuleSetJson, ComplaintAboutBytesThatAreNoUtf8IsUtf8) {
    const std::string complaint = complaintAbout("{\"name\": \"a\xFF\"}");
    EXPECT_EQ(complaint.find('\xFF'), std::string::npos) << complaint;
    EXPECT_NE(complaint.find("UTF-8"), std::string::npos) << complaint;
}

TEST(RuleSetJson, ReadsAWholeSet) {
    const Result<RuleSet> rules = parseRuleSet(kGood);
    ASSERT_TRUE(rules) << rules.error().detail;
    EXPECT_EQ(rules->name, "own");
    EXPECT_EQ(rules->version, 3);
    EXPECT_EQ(rules->topMatch, 5);
    ASSERT_EQ(rules->criteria.size(), 2U);
    EXPECT_EQ(std::get<Bands>(rules->criteria[0].test).bands[1].from, 10);
    EXPECT_EQ(rules->criteria[0].missing, -1);
    EXPECT_EQ(std::get<Tiers>(rules->criteria[1].test).tiers[0].terms[1], "vice president");
    EXPECT_EQ(pointsRange(*rules).highest, 6);
    EXPECT_EQ(pointsRange(*rules).lowest, -1);
}

TEST(RuleSetJson, BrokenJsonNamesTheLine) {
    expectComplaint("{\n  \"format\": \"farol-rules\",\n  oops\n}", "line 3: ");
    expectComplaint("", "line 1: ");
    expectComplaint("{\"format\": ", "line 1: ");
}

TEST(RuleSetJson, EachMistakeNamesLineAndPath) {
    expectComplaint(with("farol-rules", "other"), "line 2, /format: ");
    expectComplaint(with("\"name\": \"own\"", "\"nmae\": \"own\""), "line 3, /nmae: unknown key");
    expectComplaint(with("\"version\": 3", "\"version\": \"3\""),
                    "line 4, /version: expected a whole number");
    expectComplaint(with("\"version\": 3", "\"version\": 3.5"), "line 4, /version: ");
    expectComplaint(with("\"topMatch\": 5,\n", ""), "line 1, /: expected the key \"topMatch\"");
    expectComplaint(with("[\"employees\"]", "[\"staff\"]"), "line 8, /criteria/0/fields/0: ");
    expectComplaint(with("[\"employees\"]", "[\"email\"]"), "line 8, /criteria/0/fields/0: ");
    expectComplaint(with("\"from\": 10,", "\"from\": 100,"),
                    "line 11, /criteria/0/bands/1/from: expected less");
    expectComplaint(with("\"kind\": \"bands\"", "\"kind\": \"banks\""), "line 8, /criteria/0/kind: ");
    expectComplaint(with("\"match\": \"words\"", "\"match\": \"word\""), "line 16, /criteria/1/match: ");
    expectComplaint(with("\"chief\"", "\"...\""), "line 17, /criteria/1/tiers/0/terms/0: ");
    expectComplaint(with("\"id\": \"title\"", "\"id\": \"size\""), "line 16, /criteria/1/id: ");
    expectComplaint(with("\"points\": 2", "\"points\": 99999999999999999999"),
                    "line 10, /criteria/0/bands/0/points: ");
    expectComplaint(with("\"points\": 2", "\"points\": 1e400"), "line 10");
}

TEST(RuleSetJson, KeyThatComesTwiceIsRefused) {
    expectComplaint(with("\"version\": 3", "\"version\": 3,\n  \"version\": 4"),
                    "line 5: the key \"version\" comes twice");
}

TEST(RuleSetJson, AbsurdFilesAreRefusedAtOnce) {
    EXPECT_EQ(complaintAbout(std::string(100 << 20, ' ')), "expected at most 1 MiB");
    expectComplaint(std::string(10'000, '['), "line 1: nested more than 64 levels");
}

TEST(RuleSetJson, ListInPlaceOfAnObjectIsRefused) {
    expectComplaint("[]", "line 1, /: expected an object");
}

TEST(ShippedRules, EverySetCanBeRead) {
    ASSERT_EQ(shippedRuleSetNames().front(), "standard");
    for (const std::string& name : shippedRuleSetNames()) {
        const Result<RuleSet> rules = shippedRuleSet(name);
        ASSERT_TRUE(rules) << name << ": " << rules.error().detail;
        EXPECT_EQ(rules->name, name);
    }
}

TEST(ShippedRules, UnknownNameListsTheKnownOnes) {
    const Result<RuleSet> rules = loadRuleSet("standrad");
    ASSERT_FALSE(rules);
    EXPECT_EQ(rules.error().code, ErrorCode::UnknownRuleSet);
    EXPECT_EQ(rules.error().detail, "standard, mvp");
}

TEST(ShippedRules, FileIsReadByItsPath) {
    const testing::TempFolder folder;
    const Result<RuleSet> good = loadRuleSet(folder.write("own.json", kGood).string());
    ASSERT_TRUE(good);
    EXPECT_EQ(good->name, "own");
    EXPECT_TRUE(loadRuleSet(folder.write("regras ção.JSON", kGood).string()));
    EXPECT_TRUE(loadRuleSet(folder.write("myrules", kGood).string()));
    EXPECT_EQ(loadRuleSet(folder.write("huge.json", std::string(2 << 20, ' ')).string()).error().code,
              ErrorCode::BadRuleSet);
    const std::string bad = folder.write("bad.json", "{").string();
    EXPECT_EQ(loadRuleSet(bad).error().subject, bad);
    EXPECT_EQ(loadRuleSet(folder.file("none.json").string()).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace farol
