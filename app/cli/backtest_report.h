// SPDX-License-Identifier: GPL-3.0-or-later
// A backtest in words, as tables and as JSON.
#pragma once

#include "core/backtest/backtest.h"

#include <string>

namespace farol::cli {

// One sentence on whether the rules help, or why that cannot be said.
std::string verdictSentence(const OutcomePart& all);

std::string backtestReport(const ScoredLeads& scored, const OutcomeColumn& outcomes, const Backtest& result);

//   input  the file's name as it was given
std::string backtestJson(const ScoredLeads& scored, const OutcomeColumn& outcomes, const Backtest& result,
                         const std::string& input);

} // namespace farol::cli
