// SPDX-License-Identifier: GPL-3.0-or-later
// What another rule set would change for the same leads.
#pragma once

#include "core/scoring/scored_leads.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace farol {

// A lead that enters or leaves the best of the list. Ranks count from 1.
struct TopChange {
    std::size_t row = 0;
    std::size_t rankBefore = 0;
    std::size_t rankAfter = 0;
    bool operator==(const TopChange&) const = default;
};

// How many leads have which score, in bins of the same width for both rule sets.
struct ScoreBins {
    int lowest = 0; // of the first bin
    int width = 1;  // points
    std::vector<std::size_t> before;
    std::vector<std::size_t> after; // as many bins
};

enum class CriterionChange { Changed, Added, Removed };

// What one criterion does to the points. Its group's weight is not in it.
struct CriterionEffect {
    std::string id;
    std::string name; // the later one where it changed
    CriterionChange change = CriterionChange::Changed;
    std::size_t leads = 0;          // that get other points from it
    std::uint64_t pointsMoved = 0;  // the sum of the differences, signs apart
    std::int64_t pointsOverall = 0; // with their signs
};

// Other parts of the rule sets that differ.
struct OtherChanges {
    std::vector<std::string> groups;        // ids
    std::vector<std::string> disqualifiers; // ids
    bool range = false;
    bool grades = false;
};

struct RuleComparison {
    // Names of the grades, best first; "excluded" last where a lead is.
    std::vector<std::string> gradesBefore;
    std::vector<std::string> gradesAfter;
    std::vector<std::vector<std::size_t>> leadsByGrade; // [before][after]
    std::size_t otherGrade = 0;                         // leads whose grade has another name afterwards
    std::size_t otherScore = 0;
    std::vector<TopChange> entered;        // by their rank afterwards
    std::vector<TopChange> left;           // by their rank before
    ScoreBins scores;                      // of the leads that are not excluded
    std::vector<CriterionEffect> criteria; // those that change points, the most points first
    OtherChanges other;
};

// Takes time by leads over the columns of scores and grades, and per criterion that differs; no reasons are
// worked out.
//   top       how many of the best to look at
//   requires  both of the same table
RuleComparison compareRules(const ScoredLeads& before, const ScoredLeads& after, std::size_t top = 10);

} // namespace farol
