// SPDX-License-Identifier: GPL-3.0-or-later
// One condition, prepared to be tested against many values.
#pragma once

#include "core/scoring/condition.h"
#include "core/scoring/read_value.h"
#include "core/scoring/rule_set.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace farol {

class ConditionTest {
public:
    ConditionTest() = default;
    ConditionTest(const ConditionTest&) = delete;
    ConditionTest& operator=(const ConditionTest&) = delete;
    virtual ~ConditionTest() = default;

    // What matched, as the rule set names it: a term, "5000-9999", "C sales", "company", "yes", "filled".
    //   returns  nothing when the condition does not hold
    virtual std::optional<std::string> match(const ReadValue& value) const = 0;

    //   lists  of the rule set, for terms "@name"
    static std::unique_ptr<const ConditionTest> prepare(const Condition& when,
                                                        const std::vector<TermList>& lists);
};

} // namespace farol
