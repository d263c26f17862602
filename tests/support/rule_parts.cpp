// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_parts.h"

#include <gtest/gtest.h>

namespace farol::testing {

LeadInput input(std::string_view name) {
    const std::optional<LeadInput> found = inputFromName(name);
    EXPECT_TRUE(found) << name;
    return found.value_or(LeadInput{});
}

Criterion criterion(CriterionKind kind, std::string_view inputName, std::vector<Tier> tiers) {
    Criterion result;
    result.id = "only";
    result.name = "Only";
    result.inputs = {input(inputName)};
    result.kind = kind;
    result.tiers = std::move(tiers);
    return result;
}

Criterion textCriterion(TextMatch match, std::string_view inputName, std::vector<std::string> terms,
                        int points) {
    return criterion(CriterionKind::Text, inputName, {{points, TextCondition{match, std::move(terms)}}});
}

RuleSet rulesOf(std::vector<Criterion> criteria) {
    RuleSet rules;
    rules.name = "test";
    rules.criteria = std::move(criteria);
    rules.grades.steps = {{"A", 10}, {"B", 0}};
    return rules;
}

SingleScore scoreOf(const RuleSet& rules, const Values& values) {
    std::vector<std::pair<LeadInput, std::string>> inputs;
    for (const auto& [name, text] : values) inputs.emplace_back(input(name), text);
    Result<SingleScore> score = scoreOne(rules, inputs);
    EXPECT_TRUE(score) << "error code " << static_cast<int>(score.error().code);
    return score ? std::move(*score) : SingleScore();
}

Reason reasonFor(const Criterion& criterion, const Values& values) {
    return scoreOf(rulesOf({criterion}), values).reasons.at(0);
}

int pointsFor(const Criterion& criterion, const Values& values) {
    return scoreOf(rulesOf({criterion}), values).score;
}

int sumOf(const std::vector<Reason>& reasons) {
    int sum = 0;
    for (const Reason& reason : reasons) sum += reason.points;
    return sum;
}

} // namespace farol::testing
