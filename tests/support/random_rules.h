// SPDX-License-Identifier: GPL-3.0-or-later
// Rule sets and leads made up from a seed: every kind of criterion and every feature comes up.
#pragma once

#include "core/scoring/rule_set.h"

#include <cstddef>
#include <random>
#include <string>

namespace farol::testing {

using Random = std::mt19937_64; // the same numbers on every platform; distributions are not, so none is used

struct RandomRulesOptions {
    bool withLiteral = true; // text matched letter by letter, presence and own columns too: what may break
                             // invariance
    bool withRecency = true; // dates, which need a reference date
};

// A rule set that checkRuleSet accepts without a complaint. Its range, where it has one, and its caps may cut
// scores off; its grades are of any kind.
RuleSet randomRules(Random& random, const RandomRulesOptions& options = {});

// A CSV of leads (comma, LF, header) whose values hit the terms of randomRules often: all inputs that it
// tests, many values missing or unreadable.
std::string randomLeadsCsv(Random& random, std::size_t rows);

// A whole number from `low` to `high`, both included.
int randomNumber(Random& random, int low, int high);

} // namespace farol::testing
