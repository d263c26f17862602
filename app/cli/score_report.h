// SPDX-License-Identifier: GPL-3.0-or-later
// The best leads of a scored list, as a table for people and as JSON for programs.
#pragma once

#include "core/scoring/scored_leads.h"

#include <cstddef>
#include <string>
#include <vector>

namespace farol::cli {

struct ReportOptions {
    std::size_t top = 10;
    bool explain = false;
};

struct GradeCount {
    std::string grade;
    std::size_t leads = 0;
};
// How many leads have each grade of the rule set, best grade first; the excluded are not among them.
std::vector<GradeCount> gradeCounts(const ScoredLeads& scored);
std::size_t excludedCount(const ScoredLeads& scored);

std::string scoreReport(const ScoredLeads& scored, const ReportOptions& options);

//   input  the file's name as it was given
std::string scoreReportJson(const ScoredLeads& scored, const std::string& input,
                            const ReportOptions& options);

} // namespace farol::cli
