// SPDX-License-Identifier: GPL-3.0-or-later
// A rule set made ready for the values of one list of leads: what gives the points also gives the reasons.
#pragma once

#include "core/scoring/criterion_test.h"
#include "core/scoring/disqualifier_test.h"
#include "core/scoring/score_sum.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace farol {

// The columns behind the inputs of one test.
class BoundColumns {
public:
    BoundColumns(const InputReader& reader, const InputValues& values);

    // Those that the file has.
    const std::vector<const ValueColumn*>& columns() const { return m_columns; }

    // The inputs' values in a row, and those that stand behind one code per column().
    std::vector<InputValue> ofRow(std::size_t row) const;
    std::vector<InputValue> ofCodes(std::span<const std::uint32_t> codes) const;

    // The file's column of an input, or of the first own input that has one; nothing when there is none.
    std::optional<std::size_t> fileColumn(std::size_t input) const;
    std::optional<std::size_t> firstFileColumn() const;

private:
    std::vector<const InputColumn*> m_inputs; // nullptr: the file has none
    std::size_t m_ownCount;
    std::vector<const ValueColumn*> m_columns;
};

struct PreparedCriterion {
    std::size_t index = 0; // into the rule set's criteria
    CriterionTest test;
    BoundColumns columns;
};

struct PreparedDisqualifier {
    DisqualifierTest test;
    BoundColumns columns;
};

// Immutable; keeps `values` alive, and nothing of the rule set.
class PreparedRules {
public:
    PreparedRules(const RuleSet& rules, std::shared_ptr<const InputValues> values,
                  std::optional<std::chrono::sys_days> asOf);

    // Every input on which scores, exclusions and grades depend.
    static std::vector<LeadInput> inputsOf(const RuleSet& rules);

    const std::vector<PreparedCriterion>& criteria() const { return m_criteria; } // the enabled ones
    const std::vector<PreparedDisqualifier>& disqualifiers() const { return m_disqualifiers; }
    const ScoreSum& sum() const { return m_sum; }
    std::size_t criterionCount() const { return m_criterionCount; } // those switched off included

    // The lines of a row's score, as reasonsOf gives them.
    std::vector<Reason> reasons(std::size_t row) const;
    // 0, or 1 + index of the first disqualifier that holds.
    std::size_t exclusion(std::size_t row) const;

private:
    std::shared_ptr<const InputValues> m_values;
    std::size_t m_criterionCount;
    std::vector<PreparedCriterion> m_criteria;
    std::vector<PreparedDisqualifier> m_disqualifiers;
    ScoreSum m_sum;
};

} // namespace farol
