// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_table.h"

#include "core/csv/formula_guard.h"
#include "core/leads/farol_export.h"
#include "core/leads/value_columns.h"
#include "core/text/fold.h"

#include <utility>

namespace farol {
LeadTable::LeadTable(RecordTable records, ColumnMapping mapping, MissingMarkers missing)
    : m_records(std::move(records)), m_mapping(std::move(mapping)), m_missing(std::move(missing)) {}

Result<LeadTable> LeadTable::build(RecordTable records, ColumnMapping mapping, MissingMarkers missing,
                                   const TaskControl& control) {
    LeadTable table(std::move(records), std::move(mapping), std::move(missing));
    const Result<bool> own = farol::isFarolExport(table.m_records, control);
    if (!own) return tl::unexpected(own.error());
    table.m_isFarolExport = *own;
    std::vector<Field> fields;
    std::vector<ColumnChoice> choices;
    for (const Field field : allFields()) {
        if (!isScorable(field) || !table.m_mapping.has(field)) continue;
        fields.push_back(field);
        ColumnChoice& columns = choices.emplace_back();
        for (const MappedColumn& mapped : table.m_mapping.columnsOf(field)) columns.push_back(mapped.column);
    }
    Result<std::vector<ValueColumn>> columns = readValueColumns(table, choices, control);
    if (!columns) return tl::unexpected(columns.error());
    for (std::size_t i = 0; i < fields.size(); ++i)
        table.m_values[static_cast<std::size_t>(fields[i])] = std::move((*columns)[i]);
    return table;
}

std::string_view LeadTable::originalText(const std::vector<CellView>& cells, std::size_t column,
                                         std::string& scratch) const {
    return originalText(m_records.textOf(cells, column, scratch));
}

std::string_view LeadTable::originalText(std::string_view cell) const {
    return m_isFarolExport && isGuarded(cell) ? cell.substr(1) : cell;
}

std::string LeadTable::originalText(std::size_t row, std::size_t column) const {
    std::vector<CellView> cells;
    std::string scratch;
    m_records.cells(row, cells);
    return std::string(originalText(cells, column, scratch));
}

std::string LeadTable::firstFilled(std::size_t row, Field field) const {
    for (const MappedColumn& mapped : m_mapping.columnsOf(field)) {
        std::string text = collapseSpace(originalText(row, mapped.column));
        if (!m_missing.contains(text)) return text;
    }
    return {};
}

std::string LeadTable::value(std::size_t row, Field field) const {
    if (const ValueColumn* column = values(field)) return column->at(row);
    std::string text = firstFilled(row, field);
    if (!text.empty() || field != Field::FullName) return text;
    return collapseSpace(firstFilled(row, Field::FirstName) + " " + firstFilled(row, Field::LastName));
}

bool LeadTable::hasName() const {
    return m_mapping.has(Field::FullName) || m_mapping.has(Field::FirstName) ||
           m_mapping.has(Field::LastName);
}

bool LeadTable::isKnownByIdOnly() const {
    return m_mapping.has(Field::LeadId) && !hasName() && !m_mapping.has(Field::Company) &&
           !m_mapping.has(Field::Email);
}

const ValueColumn* LeadTable::values(Field field) const {
    const ValueColumn& column = m_values[static_cast<std::size_t>(field)];
    return column.values.empty() ? nullptr : &column;
}

} // namespace farol
