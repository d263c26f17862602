// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_rules.h"

#include "tests/support/random_conditions.h"

#include <set>
#include <utility>

namespace farol::testing {
namespace {

LeadInput fieldInput(Field field) {
    return {field, {}};
}

class RuleMaker {
public:
    RuleMaker(Random& random, const RandomRulesOptions& options)
        : m_random(random), m_options(options), m_conditions(random, options) {}

    RuleSet make() {
        m_rules.name = "random \"" + std::to_string(number(1, 99)) + "\" ção";
        m_rules.version = number(1, 1'000'000);
        if (chance(m_random, 30)) m_rules.author = "Inês \\ Müller";
        if (chance(m_random, 30))
            m_rules.date = std::chrono::year(number(1900, 2100)) / number(1, 12) / number(1, 28);
        if (chance(m_random, 30)) m_rules.notes = "Line one.\nLine\ttwo \x01 …";
        if (chance(m_random, 40)) m_rules.lists.push_back({"own", {"portal", "viagens"}});
        if (chance(m_random, 40)) m_rules.lists.push_back({"favourites", longList()});
        for (int i = number(0, 2); i > 0; --i) addGroup();
        for (int i = number(1, 6); i > 0; --i) addCriterion();
        for (int i = number(0, 3); i > 0; --i) addDisqualifier();
        addRange();
        addGrades();
        for (int i = number(0, 2); i > 0; --i) addExample();
        return std::move(m_rules);
    }

private:
    int number(int low, int high) { return randomNumber(m_random, low, high); }

    std::string ownList() const { return m_rules.lists.empty() ? std::string() : m_rules.lists.front().name; }

    std::vector<std::string> longList() {
        std::vector<std::string> terms;
        for (int i = number(1, 40); i > 0; --i) terms.push_back("favourite " + std::to_string(i * 7));
        return terms;
    }

    void addLimits(std::optional<int>& cap, std::optional<int>& floor) {
        if (chance(m_random, 15)) cap = number(0, 30);
        if (chance(m_random, 15)) floor = number(-30, 0);
    }

    void addGroup() {
        const std::string number = std::to_string(m_rules.groups.size() + 1);
        Group group{"group-" + number, "Group " + number, 100, {}, {}};
        if (chance(m_random, 60)) group.weightPercent = this->number(0, 300);
        addLimits(group.cap, group.floor);
        m_rules.groups.push_back(std::move(group));
    }

    CriterionKind someKind(bool isDisqualifier) {
        std::vector<CriterionKind> kinds = {CriterionKind::Bands, CriterionKind::Text, CriterionKind::Title,
                                            CriterionKind::Email, CriterionKind::YesNo};
        if (m_options.withLiteral) kinds.push_back(CriterionKind::Presence);
        if (m_options.withRecency && !isDisqualifier) kinds.push_back(CriterionKind::Recency);
        return oneOf(m_random, kinds);
    }

    void addCriterion() {
        Criterion criterion;
        const std::string at = std::to_string(m_rules.criteria.size() + 1);
        criterion.id = "criterion-" + at;
        criterion.name = "Critério " + at;
        if (!m_rules.groups.empty() && chance(m_random, 60))
            criterion.group = oneOf(m_random, m_rules.groups).id;
        criterion.isEnabled = m_rules.criteria.empty() || !chance(m_random, 10);
        criterion.kind = someKind(false);
        const TextMatch match = m_conditions.someMatch();
        criterion.inputs = m_conditions.inputsFor(criterion.kind, match);
        criterion.missing = criterion.kind == CriterionKind::Presence ? 0 : somePoints(m_random);
        const bool hasOtherwise = criterion.kind != CriterionKind::Presence &&
                                  criterion.kind != CriterionKind::YesNo &&
                                  criterion.kind != CriterionKind::Recency;
        if (hasOtherwise) criterion.otherwise = somePoints(m_random);
        addTiers(criterion, match);
        addLimits(criterion.cap, criterion.floor);
        m_rules.criteria.push_back(std::move(criterion));
    }

    void addTiers(Criterion& criterion, TextMatch match) {
        const bool mayAdd = criterion.kind == CriterionKind::Text || criterion.kind == CriterionKind::Title ||
                            criterion.kind == CriterionKind::Email;
        if (mayAdd && chance(m_random, 30)) criterion.count = TierCount::All;
        switch (criterion.kind) {
        case CriterionKind::Bands:
            criterion.tiers = m_conditions.bands();
            return;
        case CriterionKind::YesNo:
            criterion.tiers = {{somePoints(m_random), YesNoCondition{true}},
                               {somePoints(m_random), YesNoCondition{false}}};
            return;
        case CriterionKind::Presence:
            criterion.tiers = {{somePoints(m_random), PresenceCondition{true}},
                               {somePoints(m_random), PresenceCondition{false}}};
            return;
        case CriterionKind::Recency:
            criterion.recency = {somePoints(m_random), chance(m_random, 50) ? Decay::Linear : Decay::HalfLife,
                                 number(1, 400)};
            return;
        default:
            break;
        }
        m_conditions.refillPools(ownList());
        for (int i = number(1, 3); i > 0; --i)
            if (std::optional<Condition> when = m_conditions.condition(criterion.kind, match))
                criterion.tiers.push_back({somePoints(m_random), std::move(*when)});
    }

    void addDisqualifier() {
        const std::string at = std::to_string(m_rules.disqualifiers.size() + 1);
        Disqualifier disqualifier;
        disqualifier.id = "disqualifier-" + at;
        disqualifier.reason = "Reason " + at;
        disqualifier.kind = someKind(true);
        const TextMatch match = m_conditions.someMatch();
        disqualifier.inputs = m_conditions.inputsFor(disqualifier.kind, match);
        m_conditions.refillPools(ownList());
        if (disqualifier.kind == CriterionKind::YesNo)
            disqualifier.when = YesNoCondition{chance(m_random, 50)};
        else if (disqualifier.kind == CriterionKind::Presence)
            disqualifier.when = PresenceCondition{chance(m_random, 50)};
        else if (disqualifier.kind == CriterionKind::Bands)
            disqualifier.when =
                chance(m_random, 50) ? NumberCondition{std::nullopt, 5} : NumberCondition{900, {}};
        else
            disqualifier.when = *m_conditions.condition(disqualifier.kind, match);
        m_rules.disqualifiers.push_back(std::move(disqualifier));
    }

    void addRange() {
        const PointsRange able = pointsRange(m_rules);
        if (able.lowest == able.highest || !chance(m_random, 30)) return;
        m_rules.range = PointsRange{able.lowest, number(able.lowest + 1, able.highest)};
        if (chance(m_random, 50)) m_rules.scale = ScoreScale::Percent;
    }

    void addGrades() {
        Grades& grades = m_rules.grades;
        grades.by = oneOf(m_random, std::vector{GradesBy::Score, GradesBy::Capacity, GradesBy::Share});
        const int steps = number(1, 5);
        const PointsRange able = pointsRange(m_rules);
        std::set<int, std::greater<>> thresholds;
        for (int i = 1; i < steps && able.lowest < able.highest; ++i)
            thresholds.insert(number(able.lowest + 1, able.highest));
        if (grades.by == GradesBy::Score)
            for (const int threshold : thresholds) addStep(threshold);
        int left = 100;
        for (int i = 1; i < steps && grades.by != GradesBy::Score; ++i) {
            const int amount = number(1, 20);
            addStep(amount);
            left -= amount;
        }
        addStep(grades.by == GradesBy::Share ? left : 0);
        if (grades.by == GradesBy::Capacity)
            grades.per =
                oneOf(m_random, std::vector{GradePeriod::List, GradePeriod::Week, GradePeriod::Month});
    }

    void addStep(int amount) {
        const char letter = static_cast<char>('A' + m_rules.grades.steps.size());
        m_rules.grades.steps.push_back({std::string(1, letter), amount});
    }

    void addExample() {
        ExampleLead example;
        example.name = "Example " + std::to_string(m_rules.examples.size() + 1);
        example.values = {{fieldInput(Field::JobTitle), "Directora \"Geral\""},
                          {LeadInput{std::nullopt, "Lead / \"Origin\""}, "Referral"}};
        if (chance(m_random, 50)) example.values.pop_back();
        if (chance(m_random, 50))
            example.asOf = std::chrono::sys_days(std::chrono::year(2026) / 1 / number(1, 31));
        example.score = somePoints(m_random);
        if (m_rules.grades.by == GradesBy::Score && chance(m_random, 50))
            example.grade = chance(m_random, 30) ? kExcludedName : m_rules.grades.steps.front().name;
        m_rules.examples.push_back(std::move(example));
    }

    Random& m_random;
    RandomRulesOptions m_options;
    RandomConditions m_conditions;
    RuleSet m_rules;
};

} // namespace

int randomNumber(Random& random, int low, int high) {
    const auto span = static_cast<std::uint64_t>(std::int64_t{high} - low + 1);
    return static_cast<int>(low + static_cast<std::int64_t>(random() % span));
}

RuleSet randomRules(Random& random, const RandomRulesOptions& options) {
    return RuleMaker(random, options).make();
}

} // namespace farol::testing
