// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/lift.h"

#include "core/scoring/grade_periods.h"
#include "core/scoring/lift_values.h"
#include "core/scoring/prepared_rules.h"

#include <algorithm>

namespace farol {
namespace {

// Values that take the place of a lead's own.
struct Substitute {
    LeadInput input;
    std::string text;
};
using Substitutes = std::vector<Substitute>;

bool looksAt(const InputReader& reader, const LeadInput& input) {
    const std::vector<LeadInput>& inputs = reader.inputs();
    return std::find(inputs.begin(), inputs.end(), input) != inputs.end();
}

// One lead, tested as it is and with other values.
class Trial {
public:
    Trial(const PreparedRules& rules, std::size_t row)
        : m_rules(rules), m_row(row), m_points(rules.criterionCount(), 0) {
        for (const PreparedCriterion& criterion : rules.criteria()) {
            m_outcomes.push_back(criterion.test.test(criterion.columns.ofRow(row)));
            m_points[criterion.index] = m_outcomes.back().points;
        }
    }

    // Parallel to PreparedRules::criteria.
    const std::vector<CriterionOutcome>& outcomes() const { return m_outcomes; }
    const std::vector<int>& points() const { return m_points; }

    // What one of the enabled criteria gives for the lead with these values.
    CriterionOutcome outcome(std::size_t criterion, const Substitutes& values) const {
        const PreparedCriterion& prepared = m_rules.criteria()[criterion];
        return prepared.test.test(substituted(prepared.test.reader(), prepared.columns, values));
    }

    bool isExcluded(const Substitutes& values) const {
        const auto& all = m_rules.disqualifiers();
        return std::any_of(all.begin(), all.end(), [&](const PreparedDisqualifier& one) {
            return one.test.holds(substituted(one.test.reader(), one.columns, values));
        });
    }

private:
    std::vector<InputValue> substituted(const InputReader& reader, const BoundColumns& columns,
                                        const Substitutes& values) const {
        static const ColumnReading kUsualReading;
        std::vector<InputValue> result = columns.ofRow(m_row);
        for (const Substitute& value : values) {
            for (std::size_t i = 0; i < result.size(); ++i) {
                if (!(reader.inputs()[i] == value.input)) continue;
                result[i].text = value.text;
                if (!result[i].reading) result[i].reading = &kUsualReading; // the file has no such column
            }
        }
        return result;
    }

    const PreparedRules& m_rules;
    std::size_t m_row;
    std::vector<CriterionOutcome> m_outcomes;
    std::vector<int> m_points;
};

// A fact that may turn out otherwise.
struct OpenFact {
    LeadInput input;
    ReasonKind now = ReasonKind::Missing;
};

// One value for an open fact, and what the lead would then get.
struct Candidate {
    std::size_t fact = 0;
    Substitute value;
    std::vector<int> points;           // per criterion of the rule set
    std::vector<std::size_t> affected; // the enabled criteria that look at the input
};

// The search for one lead.
class Search {
public:
    Search(const ScoredLeads& scored, std::size_t row, const std::vector<std::vector<std::string>>& values)
        : m_rules(*scored.prepared), m_trial(m_rules, row), m_score(scored.scores[row]) {
        findOpenFacts(scored.rules);
        for (std::size_t fact = 0; fact < m_facts.size(); ++fact) addCandidates(fact, values);
    }

    std::vector<LiftStep> best(int border) const {
        const Candidate* single = nullptr;
        int lowest = 0;
        for (const Candidate& candidate : m_candidates) {
            const int total = m_rules.sum().total(candidate.points);
            if (total < border || (single && total >= lowest)) continue;
            if (m_trial.isExcluded({candidate.value})) continue;
            single = &candidate;
            lowest = total;
        }
        if (single) return {stepOf(*single, {}, m_score)};
        return bestPair(border);
    }

private:
    void findOpenFacts(const RuleSet& rules) {
        for (std::size_t i = 0; i < m_rules.criteria().size(); ++i) {
            const PreparedCriterion& criterion = m_rules.criteria()[i];
            const Reason& reason = m_trial.outcomes()[i].reason;
            const bool isBanded = rules.criteria[criterion.index].kind == CriterionKind::Bands;
            const bool isOpen =
                isBanded || reason.kind == ReasonKind::Missing || reason.kind == ReasonKind::Unreadable;
            const LeadInput& input = reason.input;
            const bool isKnown = std::any_of(m_facts.begin(), m_facts.end(),
                                             [&](const OpenFact& fact) { return fact.input == input; });
            if (isOpen && !isKnown) m_facts.push_back({input, reason.kind});
        }
    }

    void addCandidates(std::size_t fact, const std::vector<std::vector<std::string>>& values) {
        const LeadInput& input = m_facts[fact].input;
        std::vector<std::size_t> affected;
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < m_rules.criteria().size(); ++i) {
            const InputReader& reader = m_rules.criteria()[i].test.reader();
            if (!looksAt(reader, input)) continue;
            affected.push_back(i);
            texts.insert(texts.end(), values[i].begin(), values[i].end());
        }
        const std::size_t begin = m_candidates.size();
        for (std::string& text : texts) {
            Candidate candidate{fact, {input, std::move(text)}, m_trial.points(), affected};
            apply({candidate.value}, affected, candidate.points);
            const auto gives = [&](const Candidate& known) { return known.points == candidate.points; };
            const bool isUseful = raises(candidate.points) &&
                                  std::none_of(m_candidates.begin() + static_cast<std::ptrdiff_t>(begin),
                                               m_candidates.end(), gives);
            if (isUseful) m_candidates.push_back(std::move(candidate));
        }
    }

    bool raises(const std::vector<int>& points) const {
        for (std::size_t i = 0; i < points.size(); ++i)
            if (points[i] > m_trial.points()[i]) return true;
        return false;
    }

    void apply(const Substitutes& values, const std::vector<std::size_t>& affected,
               std::vector<int>& points) const {
        for (const std::size_t i : affected)
            points[m_rules.criteria()[i].index] = m_trial.outcome(i, values).points;
    }

    // The points of a lead with both values.
    std::vector<int> pointsOf(const Candidate& first, const Candidate& second) const {
        std::vector<int> points = first.points;
        std::vector<std::size_t> both;
        for (const std::size_t i : second.affected) {
            const std::size_t index = m_rules.criteria()[i].index;
            points[index] = second.points[index];
            if (std::find(first.affected.begin(), first.affected.end(), i) != first.affected.end())
                both.push_back(i);
        }
        apply({first.value, second.value}, both, points);
        return points;
    }

    std::vector<LiftStep> bestPair(int border) const {
        std::optional<std::pair<const Candidate*, const Candidate*>> pair;
        int lowest = 0;
        for (const Candidate& first : m_candidates) {
            for (const Candidate& second : m_candidates) {
                if (second.fact <= first.fact) continue;
                const int total = m_rules.sum().total(pointsOf(first, second));
                if (total < border || (pair && total >= lowest)) continue;
                if (m_trial.isExcluded({first.value, second.value})) continue;
                pair = {&first, &second};
                lowest = total;
            }
        }
        if (!pair) return {};
        const LiftStep first = stepOf(*pair->first, {}, m_score);
        return {first, stepOf(*pair->second, {pair->first->value}, m_score + first.gain)};
    }

    //   before  the values of the steps before, which give `score`
    LiftStep stepOf(const Candidate& candidate, Substitutes before, int score) const {
        LiftStep step;
        step.input = candidate.value.input;
        step.now = m_facts[candidate.fact].now;
        step.example = candidate.value.text;
        std::vector<int> points = m_trial.points();
        for (std::size_t i = 0; i < m_rules.criteria().size(); ++i)
            points[m_rules.criteria()[i].index] = m_trial.outcome(i, before).points;
        before.push_back(candidate.value);
        bool isNamed = false;
        for (const std::size_t i : candidate.affected) {
            const CriterionOutcome outcome = m_trial.outcome(i, before);
            const std::size_t index = m_rules.criteria()[i].index;
            if (!isNamed && outcome.points > points[index]) {
                isNamed = true;
                step.criterion = index;
                step.wanted = outcome.reason.match;
            }
            points[index] = outcome.points;
        }
        step.gain = m_rules.sum().total(points) - score;
        return step;
    }

    const PreparedRules& m_rules;
    Trial m_trial;
    int m_score;
    std::vector<OpenFact> m_facts;
    std::vector<Candidate> m_candidates; // in the order of their facts
};

} // namespace

LiftFinder::LiftFinder(const ScoredLeads& scored) : m_scored(scored) {
    for (const PreparedCriterion& criterion : scored.prepared->criteria())
        m_values.push_back(
            possibleValues(scored.rules.criteria[criterion.index], scored.rules.lists, scored.asOf));
    if (scored.rules.grades.by == GradesBy::Score) return;
    m_periods = gradePeriods(scored.rules.grades, *scored.values, scored.scores.size());
    findLastLeads();
}

void LiftFinder::findLastLeads() {
    for (const std::uint32_t row : m_scored.ranking)
        m_lastLeads.insert_or_assign({periodOf(row), m_scored.grades[row]}, row);
}

std::optional<Lift> LiftFinder::find(std::size_t row) const {
    const std::uint8_t grade = m_scored.grades[row];
    if (grade == kExcluded) return std::nullopt;
    for (std::uint8_t better = grade; better-- > 0;) {
        Lift lift;
        lift.grade = better;
        if (m_scored.rules.grades.by == GradesBy::Score) {
            lift.border = m_scored.rules.grades.steps[better].amount;
        } else {
            const auto last = m_lastLeads.find({periodOf(row), better});
            if (last == m_lastLeads.end()) continue; // no lead has it
            // Equal scores keep the file's order, so an earlier lead need not have more.
            lift.border = m_scored.scores[last->second] + (row < last->second ? 0 : 1);
        }
        lift.pointsShort = lift.border - m_scored.scores[row];
        lift.steps = Search(m_scored, row, m_values).best(lift.border);
        return lift;
    }
    return std::nullopt;
}

} // namespace farol
