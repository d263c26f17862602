// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a rule set would have helped: scores held against what became of the leads.
#pragma once

#include "core/backtest/outcome_column.h"
#include "core/backtest/separation.h"
#include "core/scoring/scored_leads.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace farol {

// With fewer won or fewer lost leads nothing is said: even of 30 each the area is known to no better than
// +-0.15 (Hanley and McNeil's standard error at 0.5), so luck and good rules look alike.
inline constexpr std::size_t kFewestOutcomes = 30;

enum class Verdict {
    TooFew,       // fewer than kFewestOutcomes won or lost leads
    Helps,        // the whole interval of the area is above 0.5
    NoDifference, // it holds 0.5
    Misleads,     // it is below 0.5: lost leads score higher
};

// The won and lost leads of the list, or of a part of it.
struct OutcomePart {
    std::size_t won = 0;
    std::size_t lost = 0;
    std::optional<double> area; // nothing without at least one of each
    Interval interval;          // of the area
    Verdict verdict = Verdict::TooFew;
};

struct GradeOutcomes {
    std::uint8_t grade = 0; // as in ScoredLeads::grades
    std::size_t leads = 0;  // open ones included
    std::size_t won = 0;
    std::size_t lost = 0;
};

struct DatedPart {
    std::chrono::sys_days from; // first and last day
    std::chrono::sys_days to;
    OutcomePart part;
};

struct Backtest {
    OutcomePart all;
    std::vector<GradeOutcomes> grades; // every grade in its order, kExcluded last and only if there are any
    std::vector<BestShare> best;       // 10, 20 and 30 %; empty when nothing was won
    // The decided leads with a created date, the earlier half and the later; empty where there are no dates,
    // or only one. Leads of one day stay together.
    std::vector<DatedPart> halves;
    // The ids of criteria and disqualifiers that test the outcome itself: they know what they should
    // foretell.
    std::vector<std::string> leaks;
};

// Open and unclear leads are left out; excluded ones count as below every score.
//   outcomes  of the same table
//   control   polled every 4,096 rows
//   errors    Cancelled
//   source    docs/score_lead_definition.md, Backtest
Result<Backtest> backtest(const ScoredLeads& scored, const OutcomeColumn& outcomes,
                          const TaskControl& control = {});

} // namespace farol
