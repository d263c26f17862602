// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/prepared_rules.h"

#include <algorithm>
#include <utility>

namespace farol {

BoundColumns::BoundColumns(const InputReader& reader, const InputValues& values)
    : m_ownCount(reader.ownCount()) {
    for (const LeadInput& input : reader.inputs()) {
        m_inputs.push_back(values.columnOf(input));
        if (m_inputs.back()) m_columns.push_back(m_inputs.back()->values.get());
    }
}

std::vector<InputValue> BoundColumns::ofRow(std::size_t row) const {
    std::vector<std::uint32_t> codes;
    for (const ValueColumn* column : m_columns) codes.push_back(column->codes[row]);
    return ofCodes(codes);
}

std::vector<InputValue> BoundColumns::ofCodes(std::span<const std::uint32_t> codes) const {
    std::vector<InputValue> values;
    std::size_t at = 0;
    for (const InputColumn* input : m_inputs) {
        values.emplace_back();
        if (input) values.back() = {input->values->values[codes[at++]], &input->reading};
    }
    return values;
}

std::optional<std::size_t> BoundColumns::fileColumn(std::size_t input) const {
    if (input >= m_inputs.size() || !m_inputs[input]) return std::nullopt;
    return m_inputs[input]->column;
}

std::optional<std::size_t> BoundColumns::firstFileColumn() const {
    for (std::size_t i = 0; i < m_ownCount; ++i)
        if (m_inputs[i]) return m_inputs[i]->column;
    return std::nullopt;
}

PreparedRules::PreparedRules(const RuleSet& rules, std::shared_ptr<const InputValues> values,
                             std::optional<std::chrono::sys_days> asOf)
    : m_values(std::move(values)), m_criterionCount(rules.criteria.size()), m_sum(rules) {
    for (std::size_t i = 0; i < rules.criteria.size(); ++i) {
        if (!rules.criteria[i].isEnabled) continue;
        CriterionTest test(rules.criteria[i], i, rules.lists, asOf);
        BoundColumns columns(test.reader(), *m_values);
        m_criteria.push_back({i, std::move(test), std::move(columns)});
    }
    for (const Disqualifier& disqualifier : rules.disqualifiers) {
        DisqualifierTest test(disqualifier, rules.lists);
        BoundColumns columns(test.reader(), *m_values);
        m_disqualifiers.push_back({std::move(test), std::move(columns)});
    }
}

std::vector<LeadInput> PreparedRules::inputsOf(const RuleSet& rules) {
    std::vector<LeadInput> inputs = testedInputs(rules);
    // What tells one city from another, and what capacity counts within.
    for (const Field field : {Field::Region, Field::Country}) inputs.push_back({field, {}});
    if (rules.grades.by == GradesBy::Capacity && rules.grades.per != GradePeriod::List)
        inputs.push_back({Field::CreatedAt, {}});
    return inputs;
}

std::vector<Reason> PreparedRules::reasons(std::size_t row) const {
    std::vector<Reason> lines;
    std::vector<int> points(m_criterionCount, 0);
    for (const PreparedCriterion& criterion : m_criteria) {
        CriterionOutcome outcome = criterion.test.test(criterion.columns.ofRow(row));
        points[criterion.index] = outcome.points;
        const int change = outcome.points - outcome.reason.points;
        Reason capped = outcome.reason;
        lines.push_back(std::move(outcome.reason));
        if (change == 0) continue;
        capped.kind = ReasonKind::Capped;
        capped.points = change;
        capped.text.clear();
        capped.match.clear();
        lines.push_back(std::move(capped));
    }
    std::vector<Reason> adjustments = m_sum.adjustments(points);
    std::move(adjustments.begin(), adjustments.end(), std::back_inserter(lines));
    return lines;
}

std::size_t PreparedRules::exclusion(std::size_t row) const {
    for (std::size_t i = 0; i < m_disqualifiers.size(); ++i)
        if (m_disqualifiers[i].test.holds(m_disqualifiers[i].columns.ofRow(row))) return i + 1;
    return 0;
}

} // namespace farol
