// SPDX-License-Identifier: GPL-3.0-or-later
// A scored file is plain RFC 4180 that no spreadsheet runs, with every lead in it, and Farol reads it back.
#include "core/csv/formula_guard.h"
#include "core/export/row_writer.h"
#include "core/leads/lead_import.h"
#include "core/scoring/scored_leads.h"
#include "core/scoring/shipped_rules.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"

#include <memory>

namespace farol::fuzz {
namespace {

// Leads of which the first column is tested, whatever it is called: what is guessed has a target of its own.
std::shared_ptr<const LeadTable> leadsOf(std::string_view input) {
    Result<RecordTable> records = readRecordTable(FileBytes(input), {});
    if (!records) return nullptr;
    ColumnMapping mapping;
    mapping.assign(Field::JobTitle, 0);
    Result<LeadTable> leads = LeadTable::build(std::move(*records), std::move(mapping));
    require(leads.has_value(), "a table that was read is a table of leads");
    return std::make_shared<const LeadTable>(std::move(*leads));
}

// The texts of one row, which is split once for all of them.
Cells textsOf(const LeadTable& leads, std::size_t row) {
    std::vector<CellView> cells;
    std::string scratch;
    leads.records().cells(row, cells);
    Cells texts;
    for (std::size_t i = 0; i < leads.records().columnCount(); ++i)
        texts.emplace_back(leads.originalText(cells, i, scratch));
    return texts;
}

// A row that is copied from its file is, byte for byte, what its cells give when written one by one.
void checkRowsAsWritten(const LeadTable& leads, bool guard) {
    const std::size_t columns = leads.records().columnCount();
    RowWriter writer(leads);
    std::string written;
    std::string cellByCell;
    for (std::size_t row = 0; row < leads.rowCount(); ++row) {
        written.clear();
        cellByCell.clear();
        writer.append(written, row, columns, guard);
        for (const std::string& text : textsOf(leads, row)) {
            appendGuarded(cellByCell, text, guard);
            cellByCell += ',';
        }
        require(written == cellByCell, "a row is written as its cells are");
    }
}

void checkWritten(const ScoredLeads& scored, bool guard) {
    const LeadTable& leads = *scored.leads;
    const std::size_t columns = leads.records().columnCount();
    const std::vector<Cells> records = parseRfc4180(scoredCsv(scored, {guard}));
    require(records.size() == leads.rowCount() + 1, "each lead is written once, under a header");
    require(records.front().size() == columns + 1, "the header names every column and the score");
    for (std::size_t rank = 0; rank < leads.rowCount(); ++rank) {
        const std::size_t row = scored.ranking[rank];
        const Cells& cells = records[rank + 1];
        require(cells.size() == columns + 1, "each lead has every column and the score");
        require(cells.back() == std::to_string(scored.scores[row]), "the score is written");
        const Cells texts = textsOf(leads, row);
        for (std::size_t i = 0; i < columns; ++i) {
            const bool guarded = guard && looksLikeFormula(texts[i]);
            require(cells[i] == (guarded ? "'" + texts[i] : texts[i]), "the text of a cell is written");
        }
    }
}

void checkReadBack(const ScoredLeads& scored) {
    const auto back = importLeads(FileBytes(scoredCsv(scored, {})));
    if (!back) { // control characters count for more when what stood before the table is gone
        require(back.error().code == ErrorCode::NotDelimitedText, "a scored file can be read");
        return;
    }
    if (!wasReadAsWritten((*back)->records(), true)) return;
    require((*back)->rowCount() == scored.leads->rowCount(), "a scored file has as many rows when read");
    for (std::size_t row = 0; row < (*back)->rowCount(); ++row) {
        const Cells texts = textsOf(*scored.leads, scored.ranking[row]);
        const Cells read = textsOf(**back, row);
        require(read.size() >= texts.size(), "a scored file has all columns when read");
        for (std::size_t i = 0; i < texts.size(); ++i)
            // An apostrophe that the lead's own text has before a formula is taken for Farol's guard.
            require(read[i] == texts[i] || (isGuarded(texts[i]) && "'" + read[i] == texts[i]),
                    "a scored file has the same texts when read");
    }
}

} // namespace

void exporting(std::string_view input) {
    static const Result<RuleSet> rules = shippedRuleSet(kDefaultRuleSet);
    const auto leads = leadsOf(input);
    if (!leads || leads->records().columnCount() * leads->rowCount() > 200'000) return;
    const Result<ScoredLeads> scored = scoreLeads(leads, *rules);
    require(scored.has_value(), "leads with a tested column can be scored");
    for (const bool guard : {true, false}) {
        checkRowsAsWritten(*leads, guard);
        checkWritten(*scored, guard);
    }
    checkReadBack(*scored);
}

} // namespace farol::fuzz
