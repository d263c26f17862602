// SPDX-License-Identifier: GPL-3.0-or-later
// What would lift a lead: the smallest change of one or two facts that gives it a better grade.
#pragma once

#include "core/scoring/scored_leads.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace farol {

// One fact to find out (it is missing or unreadable), or a number that would have to lie in another band.
struct LiftStep {
    LeadInput input;
    std::size_t criterion = 0; // the first criterion that gives more for it
    ReasonKind now = ReasonKind::Missing;
    std::string wanted;  // as the criterion names it: "250-999", "C", "lisbon", a date; empty: anything else
    std::string example; // a value that does it
    int gain = 0;        // what this step adds to the score, after the steps before it
};

struct Lift {
    std::uint8_t grade = 0; // the next better one: an index into the steps of the grades
    int border = 0;         // the score that it takes
    int pointsShort = 0;    // border - the lead's score
    // One or two, no two of the same input: of all that reach the border, the fewest, then the smallest gain.
    // None: no such change reaches it.
    std::vector<LiftStep> steps;
};

// Immutable; made once for a list and asked for many leads.
class LiftFinder {
public:
    //   requires  `scored` outlives this
    explicit LiftFinder(const ScoredLeads& scored);

    // With grades by share or capacity the border is the lowest score that has the grade in this list (within
    // the lead's own week or month, where capacity counts so), or a point more where the file's order would
    // put the lead behind.
    //   returns  nothing for a lead of the best grade, one that is excluded, and where no lead has a better
    //            grade
    //   source   docs/score_lead_definition.md, What would lift it
    std::optional<Lift> find(std::size_t row) const;

private:
    std::int32_t periodOf(std::size_t row) const { return m_periods.empty() ? 0 : m_periods[row]; }
    void findLastLeads();

    const ScoredLeads& m_scored;
    std::vector<std::vector<std::string>> m_values; // possible ones, per enabled criterion
    std::vector<std::int32_t> m_periods;            // as gradePeriods
    // Period and grade -> the row that has it and ranks last.
    std::map<std::pair<std::int32_t, std::uint8_t>, std::uint32_t> m_lastLeads;
};

} // namespace farol
