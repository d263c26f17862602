// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_checks.h"

#include "core/scoring/condition_checks.h"
#include "core/scoring/json_lines.h"
#include "core/scoring/rule_names.h"
#include "core/scoring/tier_reach.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>

namespace farol {
namespace {

class RuleSetCheck {
public:
    RuleSetCheck(const RuleSet& rules, bool isRangeKnown) : m_rules(rules), m_isRangeKnown(isRangeKnown) {}

    std::vector<RuleProblem> run() {
        checkNames();
        if (m_rules.range && m_rules.range->lowest >= m_rules.range->highest)
            m_problems.error("/range/highest", "expected more than \"lowest\"");
        if (m_rules.scale == ScoreScale::Percent && !m_rules.range)
            m_problems.error("/scale", "a percentage needs to know of what; add \"range\"");
        for (std::size_t i = 0; i < m_rules.lists.size(); ++i)
            checkList(m_rules.lists[i], pointerTo("/lists", i), m_problems);
        for (std::size_t i = 0; i < m_rules.groups.size(); ++i)
            checkLimits(m_rules.groups[i].cap, m_rules.groups[i].floor, pointerTo("/groups", i));
        for (std::size_t i = 0; i < m_rules.criteria.size(); ++i)
            check(m_rules.criteria[i], pointerTo("/criteria", i));
        for (std::size_t i = 0; i < m_rules.disqualifiers.size(); ++i)
            check(m_rules.disqualifiers[i], pointerTo("/disqualifiers", i));
        const auto isEnabled = [](const Criterion& criterion) { return criterion.isEnabled; };
        if (std::none_of(m_rules.criteria.begin(), m_rules.criteria.end(), isEnabled))
            m_problems.error("/criteria", "no criterion is switched on; switch one on");
        checkGrades();
        for (std::size_t i = 0; i < m_rules.examples.size(); ++i)
            check(m_rules.examples[i], pointerTo("/examples", i));
        return m_problems.take();
    }

private:
    // A problem for each entry whose name an earlier one has.
    template <typename Part, typename NameOf>
    void checkUnique(const std::vector<Part>& parts, const std::string& at, const char* key,
                     const NameOf& nameOf) {
        std::set<std::string> names;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (const std::string name = nameOf(parts[i]); !name.empty() && !names.insert(name).second)
                m_problems.error(pointerTo(pointerTo(at, i), key),
                                 "\"" + name + "\" comes twice; rename one of them");
    }

    void checkNames() {
        const auto idOf = [](const auto& part) { return part.id; };
        const auto nameOf = [](const auto& part) { return part.name; };
        checkUnique(m_rules.lists, "/lists", "name", nameOf);
        checkUnique(m_rules.groups, "/groups", "id", idOf);
        checkUnique(m_rules.criteria, "/criteria", "id", idOf);
        checkUnique(m_rules.disqualifiers, "/disqualifiers", "id", idOf);
        checkUnique(m_rules.grades.steps, "/grades/steps", "grade", nameOf);
    }

    void checkLimits(const std::optional<int>& cap, const std::optional<int>& floor, const std::string& at) {
        if (cap && floor && *cap < *floor)
            m_problems.error(at + "/cap", "the cap of " + std::to_string(*cap) + " is below the floor of " +
                                              std::to_string(*floor) + "; raise it, or lower the floor");
    }

    void checkInputs(const std::vector<LeadInput>& inputs, const std::string& at) {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (!seen.insert(keyOf(inputs[i])).second)
                m_problems.error(pointerTo(at + "/fields", i), "comes twice; leave it out");
    }

    // Equal for inputs that are the same column.
    static std::string keyOf(const LeadInput& input) {
        return input.field ? inputName(input) : "column:" + headerKey(input.column);
    }

    void check(const Criterion& criterion, const std::string& at) {
        const auto isItsGroup = [&](const Group& group) { return group.id == criterion.group; };
        if (!criterion.group.empty() &&
            std::none_of(m_rules.groups.begin(), m_rules.groups.end(), isItsGroup))
            m_problems.error(at + "/group", "unknown group; add it under \"groups\"");
        checkInputs(criterion.inputs, at);
        checkLimits(criterion.cap, criterion.floor, at);
        const bool isBands = criterion.kind == CriterionKind::Bands;
        const std::string tiers = at + (isBands ? "/bands" : "/tiers");
        for (std::size_t i = 0; i < criterion.tiers.size(); ++i)
            checkCondition(criterion.tiers[i].when, m_rules.lists, pointerTo(tiers, i), m_problems);
        if (isBands) checkBands(criterion.tiers, at, m_problems);
        for (const std::size_t i : unreachableTiers(criterion, m_rules.lists))
            m_problems.warn(pointerTo(tiers, i), "cannot be reached: earlier tiers take everything that it "
                                                 "matches; move it up or remove it");
    }

    void check(const Disqualifier& disqualifier, const std::string& at) {
        checkInputs(disqualifier.inputs, at);
        checkCondition(disqualifier.when, m_rules.lists, at, m_problems);
    }

    void checkGrades() {
        constexpr std::size_t kMostSteps = 20;
        const std::vector<GradeStep>& steps = m_rules.grades.steps;
        if (steps.size() > kMostSteps) m_problems.error("/grades/steps", "more than 20 grades; remove some");
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (steps[i].name == kExcludedName)
                m_problems.error(pointerTo("/grades/steps", i) + "/grade",
                                 "that is what leads are called that a disqualifier excludes; rename it");
        if (m_rules.grades.by == GradesBy::Share) checkShares();
        if (m_rules.grades.by == GradesBy::Score) checkThresholds();
    }

    void checkShares() {
        const std::vector<GradeStep>& steps = m_rules.grades.steps;
        const std::int64_t sum =
            std::accumulate(steps.begin(), steps.end(), std::int64_t{0},
                            [](std::int64_t before, const GradeStep& step) { return before + step.amount; });
        if (sum != 100)
            m_problems.error("/grades/steps", "the shares add up to " + std::to_string(sum) +
                                                  "; expected 100: " + (sum < 100 ? "raise" : "lower") +
                                                  " them by " + std::to_string(std::abs(100 - sum)));
    }

    void checkThresholds() {
        const std::vector<GradeStep>& steps = m_rules.grades.steps;
        const bool canReach =
            m_isRangeKnown && !(m_rules.range && m_rules.range->lowest >= m_rules.range->highest);
        const PointsRange able = pointsRange(m_rules);
        const std::string give = "the criteria give " + std::to_string(able.lowest) + " to " +
                                 std::to_string(able.highest) + " points";
        for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
            const std::string here = pointerTo("/grades/steps", i) + "/from";
            if (i > 0 && steps[i].amount >= steps[i - 1].amount)
                m_problems.error(here,
                                 "expected less than in the grade before: grades go from the best down");
            else if (canReach && steps[i].amount > able.highest)
                m_problems.error(here, "no lead can reach it: " + give + "; lower it");
            else if (canReach && steps[i].amount <= able.lowest)
                m_problems.error(here, "every lead reaches it, so no lead gets the grades below: " + give +
                                           "; raise it");
        }
    }

    void check(const ExampleLead& example, const std::string& at) {
        std::set<std::string> seen;
        for (const auto& [input, value] : example.values)
            if (!seen.insert(keyOf(input)).second)
                m_problems.error(pointerTo(at + "/lead", inputName(input)), "comes twice; leave it out");
        if (!example.grade || *example.grade == kExcludedName) return;
        const std::vector<GradeStep>& steps = m_rules.grades.steps;
        const auto isNamed = [&](const GradeStep& step) { return step.name == *example.grade; };
        if (m_rules.grades.by != GradesBy::Score)
            m_problems.error(at + "/grade", "one lead alone has no grade by capacity or share; leave it out");
        else if (std::none_of(steps.begin(), steps.end(), isNamed))
            m_problems.error(at + "/grade", "unknown grade; expected one of \"grades\", or \"excluded\"");
    }

    const RuleSet& m_rules;
    bool m_isRangeKnown;
    RuleProblemList m_problems;
};

} // namespace

std::vector<RuleProblem> checkRules(const RuleSet& rules, bool isRangeKnown) {
    return RuleSetCheck(rules, isRangeKnown).run();
}

} // namespace farol
