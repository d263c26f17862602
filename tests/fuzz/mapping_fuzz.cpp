// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping names columns that exist, each for one field, and is the same each time; values are clean text.
#include "core/leads/column_guesser.h"
#include "core/leads/lead_import.h"
#include "core/leads/value_issues.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"

#include <algorithm>
#include <set>

namespace farol::fuzz {
namespace {

void checkMapping(const ColumnMapping& mapping, const RecordTable& table) {
    const ColumnMapping again = guessColumns(table);
    std::set<std::size_t> taken;
    for (const Field field : allFields()) {
        const std::vector<MappedColumn>& columns = mapping.columnsOf(field);
        const std::vector<MappedColumn>& same = again.columnsOf(field);
        require(columns.size() == same.size(), "the same table has the same mapping");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            require(columns[i].column < table.columnCount(), "a mapped column exists");
            require(columns[i].confidence >= 0 && columns[i].confidence <= 1, "confidence is 0 to 1");
            require(taken.insert(columns[i].column).second, "a column holds one field");
            require(mapping.fieldOf(columns[i].column) == field, "fieldOf and columnsOf agree");
            require(columns[i].column == same[i].column, "the same table has the same mapping");
        }
    }
}

void checkValues(const LeadTable& leads) {
    constexpr std::size_t kMostRows = 30;
    for (const Field field : allFields()) {
        const ValueColumn* values = leads.values(field);
        require(values == nullptr || values->codes.size() == leads.rowCount(), "each row has a value");
        require(values == nullptr || std::all_of(values->codes.begin(), values->codes.end(),
                                                 [&](std::uint32_t c) { return c < values->values.size(); }),
                "each code has a value");
        for (std::size_t row = 0; row < std::min(leads.rowCount(), kMostRows); ++row)
            require(isValidUtf8(leads.value(row, field)), "a value is valid UTF-8");
    }
    for (const RowIssue& issue : unreadableValues(leads))
        require(issue.row < leads.rowCount() && issue.column < leads.records().columnCount(),
                "an unreadable value is a cell of the table");
}

} // namespace

void mapping(std::string_view input) {
    const auto leads = importLeads(FileBytes(input));
    if (!leads) return;
    checkMapping((*leads)->mapping(), (*leads)->records());
    checkValues(**leads);
    const std::string& name = (*leads)->records().columnNames().front();
    ImportOptions byHand;
    byHand.mapping = {{"job_title", name}};
    const auto chosen = importLeads(FileBytes(input), byHand);
    require(chosen.has_value(), "a column can be chosen by its name");
    const ColumnMapping& mapping = (*chosen)->mapping();
    require(mapping.columnsOf(Field::JobTitle).size() == 1, "a chosen column is the only one of its field");
    require((*leads)->records().columnNames()[mapping.columnsOf(Field::JobTitle).front().column] == name,
            "a chosen column has the name that was chosen");
}

} // namespace farol::fuzz
