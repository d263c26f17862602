// SPDX-License-Identifier: GPL-3.0-or-later
// One disqualifier, prepared to be tested against many leads.
#pragma once

#include "core/scoring/condition_test.h"
#include "core/scoring/input_reader.h"

#include <memory>
#include <vector>

namespace farol {

class DisqualifierTest {
public:
    //   lists  of the rule set
    DisqualifierTest(const Disqualifier& disqualifier, const std::vector<TermList>& lists);

    const InputReader& reader() const { return m_reader; }

    // A missing value excludes only where the condition is that there is none, or where an empty cell says
    // "no".
    //   values  parallel to reader().inputs()
    bool holds(LeadValues values) const;

private:
    CriterionKind m_kind;
    InputReader m_reader;
    std::unique_ptr<const ConditionTest> m_when;
};

} // namespace farol
