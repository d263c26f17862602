// SPDX-License-Identifier: GPL-3.0-or-later
// One criterion, prepared to be tested against many values.
#pragma once

#include "core/scoring/reason.h"
#include "core/scoring/rule_set.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// The values of one lead that criteria look at, by field; empty when missing.
struct LeadValues {
    std::array<std::string_view, kFieldCount> text;

    std::string_view& operator[](Field field) { return text[static_cast<std::size_t>(field)]; }
    std::string_view operator[](Field field) const { return text[static_cast<std::size_t>(field)]; }
};

class CriterionTest {
public:
    // `index` is the criterion's place in its rule set and goes into each reason.
    CriterionTest(Criterion criterion, std::size_t index);

    // The fields that decide the outcome: the criterion's own, and those that tell one city from another.
    const std::vector<Field>& inputs() const { return m_inputs; }

    Reason test(const LeadValues& lead) const;

private:
    struct Term {
        std::string text;               // as the rule set writes it
        std::string form;               // as it is compared
        std::vector<std::string> words; // for TextMatch::Words
        int points = 0;
    };

    void testBands(const Bands& bands, Reason& reason) const;
    void testTiers(TextMatch match, const LeadValues& lead, Reason& reason) const;

    Criterion m_criterion;
    std::size_t m_index;
    std::vector<Field> m_inputs;
    std::vector<Term> m_terms; // of all tiers, in their order
};

} // namespace farol
