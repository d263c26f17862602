// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to criteria, rule sets and scores of one lead, for tests.
#pragma once

#include "core/scoring/scored_leads.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace farol::testing {

// By its name in rule files: "job_title", "column:Total Visits".
LeadInput input(std::string_view name);

// Missing and otherwise give 0 points.
Criterion criterion(CriterionKind kind, std::string_view inputName, std::vector<Tier> tiers = {});

// One tier of terms.
Criterion textCriterion(TextMatch match, std::string_view inputName, std::vector<std::string> terms,
                        int points = 5);

// Grades A from 10 points, B below.
RuleSet rulesOf(std::vector<Criterion> criteria);

using Values = std::vector<std::pair<std::string, std::string>>; // input name, value

SingleScore scoreOf(const RuleSet& rules, const Values& values);
// The first line of the only criterion.
Reason reasonFor(const Criterion& criterion, const Values& values);
int pointsFor(const Criterion& criterion, const Values& values);

int sumOf(const std::vector<Reason>& reasons);

} // namespace farol::testing
