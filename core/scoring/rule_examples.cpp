// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_examples.h"

#include "core/scoring/scored_leads.h"

#include <cstdlib>
#include <utility>

namespace farol {
namespace {

std::string described(int score, const std::optional<std::string>& grade) {
    std::string text = std::to_string(score) + (std::abs(score) == 1 ? " point" : " points");
    if (grade) text += *grade == kExcludedName ? ", excluded" : ", grade " + *grade;
    return text;
}

ExampleResult checked(const RuleSet& rules, const ExampleLead& example) {
    ExampleResult result;
    result.expected = described(example.score, example.grade);
    Result<SingleScore> single = scoreOne(rules, example.values, example.asOf);
    if (!single) {
        result.found = "no score: the example has no \"asOf\" and no date that can be read";
        return result;
    }
    const bool isGraded = rules.grades.by == GradesBy::Score || single->exclusion;
    std::optional<std::string> grade;
    if (isGraded) grade = gradeName(rules.grades, single->grade);
    result.found = described(single->score, grade);
    result.isAsExpected = single->score == example.score && (!example.grade || example.grade == grade);
    result.reasons = std::move(single->reasons);
    return result;
}

} // namespace

std::vector<ExampleResult> checkExamples(const RuleSet& rules) {
    std::vector<ExampleResult> results;
    for (std::size_t i = 0; i < rules.examples.size(); ++i) {
        results.push_back(checked(rules, rules.examples[i]));
        results.back().example = i;
    }
    return results;
}

} // namespace farol
