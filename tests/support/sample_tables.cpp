// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_tables.h"

#include "core/export/export_leads.h"
#include "core/scoring/shipped_rules.h"

#include <gtest/gtest.h>

namespace farol::testing {

RecordTable tableOf(std::string_view csv, const ReadOptions& options) {
    Result<RecordTable> table = readRecordTable(FileBytes(csv), options);
    EXPECT_TRUE(table) << "error code " << static_cast<int>(table.error().code) << ' '
                       << table.error().detail;
    return table ? std::move(*table) : RecordTable();
}

std::shared_ptr<const LeadTable> leadsOf(std::string_view csv, const ImportOptions& options) {
    auto leads = importLeads(FileBytes(csv), options);
    EXPECT_TRUE(leads) << "error code " << static_cast<int>(leads.error().code) << ' '
                       << leads.error().detail;
    return leads ? *leads : nullptr;
}

ScoredLeads scored(std::string_view csv, std::string_view rules) {
    Result<ScoredLeads> result = scoreLeads(leadsOf(csv), shippedRuleSet(rules).value());
    EXPECT_TRUE(result) << "error code " << static_cast<int>(result.error().code) << ' '
                        << result.error().detail;
    return result ? std::move(*result) : ScoredLeads();
}

std::vector<std::string> rowTexts(const RecordTable& table, std::size_t row) {
    std::vector<CellView> cells;
    std::string scratch;
    std::vector<std::string> texts;
    table.cells(row, cells);
    for (const CellView& cell : cells) texts.emplace_back(plainText(cell, table.dialect(), scratch));
    return texts;
}

std::vector<IssueKind> issueKinds(const RecordTable& table) {
    std::vector<IssueKind> kinds;
    for (const RowIssue& issue : table.issues()) kinds.push_back(issue.kind);
    return kinds;
}

std::string scoredCsv(const ScoredLeads& leads, bool guardFormulas) {
    std::string out;
    const Result<void> written =
        writeScoredCsv(leads, {guardFormulas}, [&](std::string_view bytes) -> Result<void> {
            out += bytes;
            return {};
        });
    EXPECT_TRUE(written);
    return out;
}

std::string cleanCsv(const LeadTable& leads) {
    std::string out;
    const Result<void> written = writeCleanCsv(leads, [&](std::string_view bytes) -> Result<void> {
        out += bytes;
        return {};
    });
    EXPECT_TRUE(written);
    return out;
}

} // namespace farol::testing
