// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/industry.h"
#include "core/normalize/place.h"
#include "core/scoring/rule_examples.h"
#include "core/scoring/rule_set_json.h"
#include "core/scoring/shipped_rules.h"
#include "core/scoring/term_lists.h"
#include "tests/support/rule_file.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <set>

namespace farol {
namespace {

TEST(ShippedRules, EverySetIsGoodAndAllItsExamplesComeOutAsExpected) {
    ASSERT_EQ(shippedRuleSetNames().front(), "standard");
    for (const std::string& name : shippedRuleSetNames()) {
        const RuleCheck check = checkRuleSet(*shippedRuleSetText(name));
        EXPECT_TRUE(check.problems.empty()) << name << ": " << check.problems[0].path;
        ASSERT_TRUE(check.rules);
        EXPECT_EQ(check.rules->name, name);
        EXPECT_GE(check.rules->examples.size(), 6U) << name;
        for (const ExampleResult& result : checkExamples(*check.rules))
            EXPECT_TRUE(result.isAsExpected)
                << name << ", " << check.rules->examples[result.example].name << ": expected "
                << result.expected << ", found " << result.found;
    }
}

TEST(ShippedRules, OnlyMvpDependsOnLiteralText) {
    for (const std::string& name : shippedRuleSetNames())
        EXPECT_EQ(literalParts(*shippedRuleSet(name)).empty(), name != "mvp") << name;
}

// A term that nothing can ever match would be a promise that no lead can keep.
TEST(ShippedRules, EveryPlaceAndIndustryIsKnown) {
    for (const std::string& name : shippedRuleSetNames()) {
        const RuleSet rules = *shippedRuleSet(name);
        for (const Criterion& criterion : rules.criteria)
            for (const Tier& tier : criterion.tiers) {
                const auto* text = std::get_if<TextCondition>(&tier.when);
                if (!text) continue;
                for (const std::string& term : expandedTerms(text->terms, rules.lists)) {
                    const bool isKnown = text->match == TextMatch::Industry
                                             ? readIndustry(term).has_value()
                                             : readPlace({term, {}, {}, {}}) != Place();
                    const bool isNamed =
                        text->match == TextMatch::Industry || text->match == TextMatch::Place;
                    EXPECT_TRUE(isKnown || !isNamed) << name << ": " << term;
                }
            }
    }
}

TEST(ShippedRules, UnknownNameListsTheKnownOnes) {
    const Result<RuleSet> rules = loadRuleSet("standrad");
    ASSERT_FALSE(rules);
    EXPECT_EQ(rules.error().code, ErrorCode::UnknownRuleSet);
    EXPECT_EQ(rules.error().detail, "standard, b2b-services-portugal, saas-eu, agency, mvp");
}

TEST(ShippedRules, FileIsReadByItsPath) {
    const testing::TempFolder folder;
    const std::string good = testing::goodRuleFile();
    EXPECT_EQ(loadRuleSet(folder.write("own.json", good).string())->name, "own");
    EXPECT_TRUE(loadRuleSet(folder.write("regras ção.JSON", good).string()));
    EXPECT_TRUE(loadRuleSet(folder.write("myrules", good).string()));
    EXPECT_EQ(loadRuleSet(folder.write("huge.json", std::string(2 << 20, ' ')).string()).error().code,
              ErrorCode::BadRuleSet);
    const std::string bad = folder.write("bad.json", "{").string();
    EXPECT_EQ(loadRuleSet(bad).error().subject, bad);
    EXPECT_EQ(loadRuleSet(folder.file("none.json").string()).error().code, ErrorCode::NotFound);
}

TEST(TermLists, EachIsThereOnceAndHoldsNoOther) {
    std::set<std::string> names;
    for (const TermList& list : shippedTermLists()) {
        EXPECT_TRUE(names.insert(list.name).second) << list.name << " is in two places of lists.csv";
        for (const std::string& term : list.terms) EXPECT_FALSE(listNameIn(term)) << term;
    }
    EXPECT_TRUE(names.contains("technology-hubs"));
}

TEST(TermLists, PlacesOfTheListsAreKnown) {
    for (const char* name : {"technology-hubs", "portugal-districts", "iberia", "eu-countries",
                             "efta-countries", "benelux", "dach", "nordic-countries", "portuguese-speaking"})
        for (const std::string& term : expandedTerms({std::string("@") + name}, {}))
            EXPECT_NE(readPlace({term, {}, {}, {}}), Place()) << name << ": " << term;
}

TEST(TermLists, OwnListHidesTheShippedOneOfItsName) {
    const std::vector<TermList> own = {{"iberia", {"Lusitania"}}};
    EXPECT_EQ(expandedTerms({"a", "@iberia", "b"}, own), (std::vector<std::string>{"a", "Lusitania", "b"}));
    EXPECT_EQ(expandedTerms({"@iberia"}, {}).front(), "Portugal");
    EXPECT_EQ(expandedTerms({"@nowhere", "c"}, own), std::vector<std::string>{"c"});
}

} // namespace
} // namespace farol
