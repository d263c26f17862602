// SPDX-License-Identifier: GPL-3.0-or-later
// Why a lead got its points, in sentences.
#pragma once

#include "core/scoring/scored_leads.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace farol::ui {

// One share in a score, ready to show: a criterion's, or what a limit or a weight changes.
struct ReasonLine {
    QString criterion; // "Job title"
    QString sentence;  // "“Head of Sales” matches “head”"
    int points = 0;
    int highest = 0; // the most this criterion can give; 0 for limits and weights
};

// One line per reason, in their order; their points add up to the lead's score.
std::vector<ReasonLine> reasonLines(const ScoredLeads& scored, std::size_t row);

// "+4", "0", "−2": points as a share in a sum.
QString signedPoints(int points);

// The line as one text, for screen readers and tooltips: "+4 Job title: “Head of Sales” matches “head”".
QString reasonText(const ReasonLine& line);

} // namespace farol::ui
