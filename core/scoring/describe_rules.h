// SPDX-License-Identifier: GPL-3.0-or-later
// A rule set in words: the same for the terminal, for documents and for comparing two of them.
#pragma once

#include "core/scoring/rule_set.h"

#include <string>
#include <vector>

namespace farol {

// A line of a table: points and what they are given for, a grade and who gets it.
struct RuleLine {
    std::string left;
    std::string right;
    bool operator==(const RuleLine&) const = default;
};

// One criterion, the grades, the examples ... Its texts are English and may hold anything that the rule file
// holds, so they are to be escaped for where they go.
struct RulePart {
    std::string key;     // what it is a part about, stable between versions: "criteria/job-title"
    std::string heading; // "Job title"
    std::vector<std::string> remarks; // sentences above the table
    std::string leftTitle;
    std::string rightTitle;
    std::vector<RuleLine> lines; // may be empty
};

// The whole set: an overview, then groups, criteria in their order, disqualifiers, grades, every list that a
// term names, examples.
std::vector<RulePart> describeRules(const RuleSet& rules);

// "+6", "0", "-2"
std::string signedPoints(int points);

} // namespace farol
