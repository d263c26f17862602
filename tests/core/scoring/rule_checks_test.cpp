// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_checks.h"
#include "tests/support/rule_file.h"

#include <gtest/gtest.h>

#include <limits>
#include <utility>

namespace farol {
namespace {

using testing::goodRuleFile;
using testing::goodRuleFileWith;
using testing::problemsOf;

void expectOnly(const std::string& json, const std::string& start) {
    const std::string problems = problemsOf(json);
    EXPECT_TRUE(problems.starts_with(start)) << problems;
    EXPECT_EQ(problems.find('\n'), problems.size() - 1) << "more than one: " << problems;
}

const std::string kBands = "{ \"from\": 100, \"points\": 2 },\n        { \"from\": 10, \"points\": 1 }";
const std::string kTiers = "{ \"points\": 4, \"terms\": [\"@chiefs\", \"vice president\"] },\n"
                           "        { \"points\": 2, \"terms\": [\"buyer\"] }";

TEST(RuleChecks, GoodFileHasNoProblem) {
    EXPECT_EQ(problemsOf(goodRuleFile()), "");
}

TEST(RuleChecks, OverlappingAndUnorderedBandsAreNamed) {
    expectOnly(goodRuleFileWith("\"from\": 10,", "\"from\": 10, \"below\": 101,"),
               "12 /criteria/0/bands/1: overlaps the band before");
    expectOnly(goodRuleFileWith("\"from\": 10,", "\"from\": 100,"),
               "12 /criteria/0/bands/1: the bands are in no order");
    expectOnly(goodRuleFileWith(kBands, "{ \"from\": 9, \"points\": 1 }, { \"from\": 1, \"points\": 1 }, "
                                        "{ \"from\": 5, \"points\": 1 }"),
               "11 /criteria/0/bands/2: the bands are in no order");
    expectOnly(goodRuleFileWith("\"from\": 10,", "\"from\": 10, \"below\": 10,"),
               "12 /criteria/0/bands/1/below: expected more than \"from\"");
}

TEST(RuleChecks, TextTierThatEarlierOnesCoverIsAWarning) {
    const std::string covered = goodRuleFileWith("\"buyer\"", "\"Boss of sales\", \"Más vice-president\"");
    expectOnly(covered, "20 /criteria/1/tiers/1: (warning) cannot be reached");
    EXPECT_TRUE(parseRuleSet(covered));
    const std::string contains = goodRuleFileWith("\"match\": \"words\"", "\"match\": \"contains\"");
    EXPECT_EQ(problemsOf(contains), "");
    const auto tiers = [](const std::string& first, const std::string& second) {
        return problemsOf(
            goodRuleFileWith(kTiers, "{ \"points\": 1, " + first + " }, { \"points\": 2, " + second + " }"));
    };
    EXPECT_NE(
        tiers(R"("match": "contains", "terms": ["cto"])", R"("match": "equals", "terms": ["Director"])"), "");
    EXPECT_NE(
        tiers(R"("match": "starts with", "terms": ["dir"])", R"("match": "starts with", "terms": ["DIREC"])"),
        "");
    EXPECT_NE(tiers(R"("match": "ends with", "terms": ["tor"])", R"("match": "equals", "terms": ["actor"])"),
              "");
    EXPECT_EQ(
        tiers(R"("match": "ends with", "terms": ["tor"])", R"("match": "contains", "terms": ["actor"])"), "");
    EXPECT_EQ(tiers(R"("match": "words", "terms": ["head"])", R"("match": "words", "terms": ["headhunter"])"),
              "");
    EXPECT_EQ(tiers(R"("terms": ["buyer"])", R"("terms": ["buyer", "purchaser"])"), "");
}

std::string problemsOfTiers(const std::string& match, const std::string& first, const std::string& second) {
    const auto tier = [&](const std::string& term) {
        return R"({ "points": 4, "match": ")" + match + R"(", "terms": [")" + term + "\"] }";
    };
    return problemsOf(goodRuleFileWith(kTiers, tier(first) + ",\n" + tier(second)));
}

TEST(RuleChecks, PlacesAndIndustriesAreComparedByWhatTheyMean) {
    const std::string unreachable = "20 /criteria/1/tiers/1: (warning) cannot be reached";
    for (const auto& [outer, inner] :
         {std::pair("Portugal", "Lisbon"), std::pair("@eu-countries", "Berlin"),
          std::pair("Lisbon", "Lisboa"), std::pair("Germany", "Bavaria"), std::pair("Bavaria", "Munich")})
        EXPECT_TRUE(problemsOfTiers("place", outer, inner).starts_with(unreachable)) << outer << ' ' << inner;
    EXPECT_EQ(problemsOfTiers("place", "Lisbon", "Portugal"), "");
    EXPECT_EQ(problemsOfTiers("place", "Spain", "Lisbon"), "");
    EXPECT_EQ(problemsOfTiers("place", "Porto", "Lisbon"), "");
    EXPECT_TRUE(problemsOfTiers("industry", "retail", "Retalho").starts_with(unreachable));
    EXPECT_EQ(problemsOfTiers("industry", "retail", "construction"), "");
}

TEST(RuleChecks, TermThatTheVocabularyDoesNotKnowIsAWarning) {
    const std::string never = "19 /criteria/1/tiers/0/terms/0: (warning) never matches: \"Qwxyz\"";
    EXPECT_TRUE(problemsOfTiers("place", "Qwxyz", "Lisbon").starts_with(never));
    EXPECT_TRUE(problemsOfTiers("industry", "Qwxyz", "retail").starts_with(never));
    EXPECT_EQ(problemsOfTiers("industry", "software_it", "retail"), "");
    EXPECT_EQ(problemsOfTiers("words", "Qwxyz", "retail"), "");
}

TEST(RuleChecks, TiersThatAreAllCountedAreAllReached) {
    EXPECT_EQ(problemsOf(goodRuleFileWith(
                  "\"tiers\": [\n        { \"points\": 4, \"terms\": [\"@chiefs\"",
                  "\"count\": \"all\", \"tiers\": [\n        { \"points\": 4, \"terms\": [\"buyer\"")),
              "");
}

std::string withTitle(const std::string& tiers) {
    return goodRuleFileWith("\"kind\": \"text\", \"match\": \"words\",\n      \"tiers\": [\n        " +
                                kTiers,
                            "\"kind\": \"title\", \"tiers\": [" + tiers);
}

TEST(RuleChecks, TitleTierThatEarlierOnesCoverIsAWarning) {
    EXPECT_EQ(
        problemsOf(withTitle(R"({ "points": 4, "levels": ["C"] }, { "points": 2, "functions": ["sales"] })")),
        "");
    expectOnly(withTitle(R"({ "points": 4, "levels": ["C", "VP"] },
        { "points": 2, "levels": ["VP"], "functions": ["sales"] })"),
               "18 /criteria/1/tiers/1: (warning) cannot be reached");
    expectOnly(withTitle(R"({ "points": 4, "levels": ["C"] }, { "points": 4, "levels": ["VP"] },
        { "points": 2, "levels": ["VP", "C"] })"),
               "18 /criteria/1/tiers/2: (warning) cannot be reached");
    expectOnly(withTitle(R"({ "points": 4, "levels": ["CEO"] })"),
               "17 /criteria/1/tiers/0/levels/0: unknown level");
    expectOnly(withTitle(R"({ "points": 4, "functions": ["magic"] })"),
               "17 /criteria/1/tiers/0/functions/0: unknown function");
    expectOnly(withTitle(R"({ "points": 4 })"), "17 /criteria/1/tiers/0: expected the key \"levels\" or");
}

std::string withEmail(const std::string& tiers) {
    return goodRuleFileWith("\"kind\": \"text\", \"match\": \"words\",\n      \"tiers\": [\n        " +
                                kTiers,
                            "\"kind\": \"email\", \"tiers\": [" + tiers);
}

TEST(RuleChecks, AddressTierThatEarlierOnesCoverIsAWarning) {
    EXPECT_EQ(
        problemsOf(withEmail(R"({ "points": 4, "domains": ["pt"] }, { "points": 2, "kinds": ["company"] })")),
        "");
    expectOnly(withEmail(R"({ "points": 4, "domains": ["pt"] }, { "points": 2, "domains": ["acme.pt"] })"),
               "17 /criteria/1/tiers/1: (warning) cannot be reached");
    expectOnly(
        withEmail(
            R"({ "points": 4, "kinds": ["free"] }, { "points": 2, "kinds": ["free"], "domains": ["a.pt"] })"),
        "17 /criteria/1/tiers/1: (warning) cannot be reached");
    expectOnly(withEmail(R"({ "points": 4, "domains": ["me@acme.pt"] })"),
               "17 /criteria/1/tiers/0/domains/0: ");
    expectOnly(withEmail(R"({ "points": 4, "kinds": ["missing"] })"), "17 /criteria/1/tiers/0/kinds/0: ");
}

TEST(RuleChecks, ThresholdOutsideOfWhatTheCriteriaGiveIsNamed) {
    expectOnly(goodRuleFileWith("\"from\": 5", "\"from\": 8"),
               "26 /grades/steps/0/from: no lead can reach it: the criteria give -2 to 7 points");
    expectOnly(goodRuleFileWith("\"from\": 5", "\"from\": -2"),
               "26 /grades/steps/0/from: every lead reaches it");
    expectOnly(goodRuleFileWith("{ \"grade\": \"A\", \"from\": 5 },",
                                "{ \"grade\": \"A\", \"from\": 5 }, { \"grade\": \"C\", \"from\": 5 },"),
               "26 /grades/steps/1/from: expected less than in the grade before");
}

TEST(RuleChecks, GradesOfOtherKindsAreChecked) {
    const std::string steps = "{ \"by\": \"score\", \"steps\": [\n    { \"grade\": \"A\", \"from\": 5 },\n"
                              "    { \"grade\": \"B\" }\n  ] }";
    const std::string share =
        R"({ "by": "share", "steps": [{ "grade": "A", "percent": 10 }, { "grade": "B", "percent": 80 }] })";
    EXPECT_NE(problemsOf(goodRuleFileWith(steps, share)).find("/grades/steps: the shares add up to 90"),
              std::string::npos);
    const std::string capacity =
        R"({ "by": "capacity", "steps": [{ "grade": "A", "leads": 0 }, { "grade": "B" }] })";
    EXPECT_NE(problemsOf(goodRuleFileWith(steps, capacity)).find("/grades/steps/0/leads: "),
              std::string::npos);
    expectOnly(goodRuleFileWith("\"grade\": \"A\"", "\"grade\": \"excluded\""), "26 /grades/steps/0/grade: ");
}

TEST(RuleChecks, UnknownGroupAndListAreNamed) {
    expectOnly(goodRuleFileWith("\"group\": \"fit\"", "\"group\": \"fat\""),
               "9 /criteria/0/group: unknown group");
    expectOnly(goodRuleFileWith("@chiefs", "@thieves"), "19 /criteria/1/tiers/0/terms/0: unknown list");
    EXPECT_EQ(problemsOf(goodRuleFileWith("@chiefs", "@technology-hubs")), "");
    expectOnly(goodRuleFileWith("\"boss\"", "\"@iberia\""), "5 /lists/0/terms/1: a list cannot hold another");
}

TEST(RuleChecks, PatternThatDoesNotCompileIsNamed) {
    const auto withPattern = [](const std::string& pattern) {
        return goodRuleFileWith(kTiers,
                                "{ \"points\": 2, \"match\": \"regex\", \"terms\": [\"" + pattern + "\"] }");
    };
    EXPECT_EQ(problemsOf(withPattern("^(chief|head)\\\\b")), "");
    expectOnly(withPattern("chief("),
               "19 /criteria/1/tiers/0/terms/0: the pattern cannot be used: missing )");
    expectOnly(withPattern("((((a{1,1000}){1,1000}){1,1000}){1,1000})"),
               "19 /criteria/1/tiers/0/terms/0: the pattern");
}

TEST(RuleChecks, CapBelowFloorIsNamed) {
    expectOnly(goodRuleFileWith("\"missing\": -1", "\"missing\": -1, \"cap\": 1, \"floor\": 2"),
               "14 /criteria/0/cap: ");
    expectOnly(goodRuleFileWith("\"weight\": 1.5", "\"cap\": 1, \"floor\": 2"), "6 /groups/0/cap: ");
    expectOnly(
        goodRuleFileWith("\"version\": 3,", "\"version\": 3, \"range\": { \"lowest\": 9, \"highest\": 9 },"),
        "4 /range/highest: expected more than \"lowest\"");
}

TEST(RuleChecks, PercentNeedsARange) {
    expectOnly(goodRuleFileWith("\"version\": 3,", "\"version\": 3, \"scale\": \"percent\","), "4 /scale: ");
}

TEST(RuleChecks, IdsAndInputsThatComeTwiceAreNamed) {
    expectOnly(goodRuleFileWith("\"id\": \"title\"", "\"id\": \"size\""),
               "17 /criteria/1/id: \"size\" comes twice");
    expectOnly(goodRuleFileWith("[\"job_title\"]", "[\"column:Cargo\", \"column: CARGO\"]"),
               "17 /criteria/1/fields/1: comes twice");
}

TEST(RuleChecks, TermWithoutLetterOrDigitIsNamed) {
    expectOnly(goodRuleFileWith("\"buyer\"", "\"...\""), "20 /criteria/1/tiers/1/terms/0: ");
}

TEST(RuleChecks, SetWithoutACriterionThatCountsIsNamed) {
    std::string json = goodRuleFile();
    for (std::size_t at = 0; (at = json.find("\"fields\"", at)) != std::string::npos; at += 30)
        json.insert(at, "\"enabled\": false, ");
    EXPECT_NE(problemsOf(json).find("/criteria: no criterion is switched on"), std::string::npos);
}

TEST(RuleChecks, NumbersOfASetThatIsInNoFileAreChecked) {
    RuleSet rules = *parseRuleSet(goodRuleFile());
    rules.criteria[0].tiers[0].when = NumberCondition{std::numeric_limits<double>::quiet_NaN(), {}};
    const std::vector<RuleProblem> problems = checkRules(rules);
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems.front().path, "/criteria/0/bands/0");
}

} // namespace
} // namespace farol
