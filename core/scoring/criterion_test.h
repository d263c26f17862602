// SPDX-License-Identifier: GPL-3.0-or-later
// One criterion, prepared to be tested against many leads.
#pragma once

#include "core/scoring/condition_test.h"
#include "core/scoring/input_reader.h"
#include "core/scoring/reason.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace farol {

// What a criterion gives for one lead.
struct CriterionOutcome {
    Reason reason;            // its points as the tiers give them
    int points = 0;           // within the criterion's own cap and floor
    std::size_t deciding = 0; // the input that decided, of CriterionTest::reader
};

class CriterionTest {
public:
    //   index  the criterion's place in its rule set; goes into each reason
    //   lists  of the rule set
    //   asOf   what recency counts from; may be missing when the file has no such date
    CriterionTest(const Criterion& criterion, std::size_t index, const std::vector<TermList>& lists,
                  std::optional<std::chrono::sys_days> asOf);

    const InputReader& reader() const { return m_reader; }

    //   values  parallel to reader().inputs()
    CriterionOutcome test(LeadValues values) const;

private:
    struct TierTest {
        int points = 0;
        std::unique_ptr<const ConditionTest> when;
    };

    void testEmpty(LeadValues values, CriterionOutcome& outcome) const;
    void testValue(const ReadValue& value, Reason& reason) const;
    void testTiers(const ReadValue& value, Reason& reason) const;
    void testDay(const ReadValue& value, Reason& reason) const;
    bool isReadable(const ReadValue& value) const;

    Criterion m_criterion; // without its tiers
    std::size_t m_index;
    std::optional<std::chrono::sys_days> m_asOf;
    InputReader m_reader;
    std::vector<TierTest> m_tiers;
};

} // namespace farol
