// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to a table, a list of leads and a score, for tests.
#pragma once

#include "core/csv/record_table.h"
#include "core/leads/lead_import.h"
#include "core/scoring/scored_leads.h"

#include <string>
#include <string_view>
#include <vector>

namespace farol::testing {

// Each fails the test, and gives something empty, when the work fails.
RecordTable tableOf(std::string_view csv, const ReadOptions& options = {});
std::shared_ptr<const LeadTable> leadsOf(std::string_view csv, const ImportOptions& options = {});
ScoredLeads scored(std::string_view csv, std::string_view rules = "standard");

std::vector<std::string> rowTexts(const RecordTable& table, std::size_t row);
std::vector<IssueKind> issueKinds(const RecordTable& table);

std::string scoredCsv(const ScoredLeads& leads, bool guardFormulas = true);
std::string cleanCsv(const LeadTable& leads);

} // namespace farol::testing
