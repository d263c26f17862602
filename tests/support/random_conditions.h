// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions made up from a seed, for randomRules.
#pragma once

#include "tests/support/random_rules.h"

#include <optional>
#include <string>
#include <vector>

namespace farol::testing {

bool chance(Random& random, int percent);

template <typename T> T oneOf(Random& random, const std::vector<T>& from) {
    return from[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(from.size()) - 1))];
}

int somePoints(Random& random);

// Deals conditions out of pools of terms, so that no two of one criterion overlap.
class RandomConditions {
public:
    RandomConditions(Random& random, const RandomRulesOptions& options)
        : m_random(random), m_options(options) {}

    TextMatch someMatch();
    std::vector<LeadInput> inputsFor(CriterionKind kind, TextMatch match);

    // Before the conditions of a criterion or a disqualifier.
    //   ownList   the name of a list that a term may refer to; may be empty
    void refillPools(const std::string& ownList);

    // Of kind Text, Title or Email; nothing when the pools are used up.
    std::optional<Condition> condition(CriterionKind kind, TextMatch match);

    // Bands in either direction, with gaps, ends that are open and numbers with decimals.
    std::vector<Tier> bands();

private:
    int number(int low, int high) { return randomNumber(m_random, low, high); }
    std::vector<std::string>& poolOf(TextMatch match);

    Random& m_random;
    RandomRulesOptions m_options;
    std::string m_ownList;
    std::vector<std::string> m_words, m_places, m_industries, m_patterns, m_domains, m_functions;
    std::vector<TitleTier> m_levels;
    std::vector<EmailKind> m_kinds;
};

} // namespace farol::testing
