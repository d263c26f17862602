// SPDX-License-Identifier: GPL-3.0-or-later
// What a company agrees makes a lead worth calling: criteria with their points, disqualifiers, grades.
#pragma once

#include "core/scoring/criterion.h"
#include "core/scoring/grades.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace farol {

// Criteria that count together: their sum is weighed, then capped.
struct Group {
    std::string id;
    std::string name;
    int weightPercent = 100; // of the sum of its criteria, rounded to whole points (halves away from zero)
    std::optional<int> cap;  // of the weighed sum
    std::optional<int> floor;
    bool operator==(const Group&) const = default;
};

// A lead for which this holds is excluded, whatever its points.
struct Disqualifier {
    std::string id;
    std::string reason; // "Competitor": for people
    std::vector<LeadInput> inputs;
    CriterionKind kind = CriterionKind::Text; // not Recency
    Condition when;
    bool operator==(const Disqualifier&) const = default;
};

// Terms that conditions name as "@name".
struct TermList {
    std::string name;
    std::vector<std::string> terms;
    bool operator==(const TermList&) const = default;
};

// A lead with the score that both parties expect for it.
struct ExampleLead {
    std::string name;
    std::vector<std::pair<LeadInput, std::string>> values; // an input that is not there is missing
    std::optional<std::chrono::sys_days> asOf;             // where a criterion counts days
    int score = 0;                                         // points
    std::optional<std::string> grade; // a grade's name, or "excluded"; only with grades by score
    bool operator==(const ExampleLead&) const = default;
};

enum class ScoreScale {
    Points,
    Percent, // 0-100 over the range; needs a range
};

struct RuleSet {
    std::string name;
    int version = 1;
    std::string author;                              // may be empty
    std::optional<std::chrono::year_month_day> date; // the author's
    std::string notes;
    std::optional<PointsRange> range; // scores are clamped to it
    ScoreScale scale = ScoreScale::Points;
    std::vector<TermList> lists;
    std::vector<Group> groups;
    std::vector<Criterion> criteria;
    std::vector<Disqualifier> disqualifiers;
    Grades grades;
    std::vector<ExampleLead> examples;
    bool operator==(const RuleSet&) const = default;
};

// What the rule set can give: the groups' and criteria's ranges with weights, caps and the rule set's own
// range.
PointsRange pointsRange(const RuleSet& rules);

// A score on the rule set's scale: itself, or 0-100 rounded.
int shownScore(const RuleSet& rules, int score);

// Every input of an enabled criterion or a disqualifier, each once, in order of first use.
std::vector<LeadInput> testedInputs(const RuleSet& rules);

// The criteria and disqualifiers that depend on literal text (contains, equals, starts with, ends with,
// regex): for them the same fact in other words may score differently. Their ids.
std::vector<std::string> literalParts(const RuleSet& rules);

} // namespace farol
