// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/describe_rules.h"
#include "core/scoring/rule_diff.h"
#include "core/scoring/rule_set_json.h"
#include "tests/support/random_rules.h"
#include "tests/support/rule_file.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farol {
namespace {

RuleSet good() {
    return *parseRuleSet(testing::goodRuleFile());
}

TEST(RuleDiff, SameSetHasNoDifference) {
    EXPECT_TRUE(ruleDifferences(good(), good()).empty());
}

TEST(RuleDiff, ChangedPointsShowTheLineBeforeAndAfter) {
    RuleSet after = good();
    after.criteria[1].tiers[1].points = 3;
    const std::vector<RuleChange> changes = ruleDifferences(good(), after);
    const auto title = std::find_if(changes.begin(), changes.end(),
                                    [](const RuleChange& change) { return change.heading == "Title"; });
    ASSERT_NE(title, changes.end());
    EXPECT_EQ(title->before, std::vector<std::string>{"+2: buyer"});
    EXPECT_EQ(title->after, std::vector<std::string>{"+3: buyer"});
}

TEST(RuleDiff, OrderOfTiersIsADifferenceAndOfCriteriaNone) {
    RuleSet after = good();
    std::swap(after.criteria[0], after.criteria[1]);
    EXPECT_TRUE(ruleDifferences(good(), after).empty());
    std::swap(after.criteria[0].tiers[0], after.criteria[0].tiers[1]);
    EXPECT_EQ(ruleDifferences(good(), after).size(), 1U);
}

TEST(RuleDiff, CriterionThatIsNewOrGoneIsSaidSo) {
    RuleSet less = good();
    less.criteria.pop_back();
    const std::vector<RuleChange> gone = ruleDifferences(good(), less);
    EXPECT_TRUE(std::any_of(gone.begin(), gone.end(), [](const RuleChange& change) {
        return change.heading == "Title" && change.after.empty() && !change.before.empty();
    }));
    const std::vector<RuleChange> added = ruleDifferences(less, good());
    EXPECT_TRUE(std::any_of(added.begin(), added.end(), [](const RuleChange& change) {
        return change.heading == "Title" && change.before.empty() && !change.after.empty();
    }));
}

TEST(DescribeRules, SaysEveryNumberOfACriterion) {
    const std::vector<RulePart> parts = describeRules(good());
    const auto size = std::find_if(parts.begin(), parts.end(),
                                   [](const RulePart& part) { return part.key == "criteria/size"; });
    ASSERT_NE(size, parts.end());
    EXPECT_EQ(size->lines, (std::vector<RuleLine>{{"+2", "100+"},
                                                  {"+1", "10-99"},
                                                  {"0", "anything else"},
                                                  {"-1", "no value, or one that cannot be read"}}));
}

// Whatever a rule file can change must be readable, or people would sign what they do not see.
TEST(DescribeRules, SetsThatDifferAreDescribedDifferently) {
    testing::Random random(11);
    for (int i = 0; i < 1000; ++i) {
        const RuleSet rules = testing::randomRules(random);
        RuleSet other = rules;
        Criterion& criterion = other.criteria.front();
        criterion.isEnabled = !criterion.isEnabled;
        EXPECT_FALSE(ruleDifferences(rules, other).empty());
        other = rules;
        other.criteria.front().cap = 999'999;
        EXPECT_FALSE(ruleDifferences(rules, other).empty());
        other = rules;
        if (other.criteria.front().tiers.empty()) continue;
        ++other.criteria.front().tiers.back().points;
        EXPECT_FALSE(ruleDifferences(rules, other).empty()) << writeRuleSet(rules);
    }
}

} // namespace
} // namespace farol
