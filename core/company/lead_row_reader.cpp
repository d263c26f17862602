// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company/lead_row_reader.h"

#include "core/text/fold.h"

namespace farol {

LeadRowReader::LeadRowReader(const LeadTable& leads)
    : m_leads(leads), m_rows(leads.records()), m_scratch(leads.records().columnCount()) {
    std::vector<bool> isFirst(leads.records().columnCount());
    for (const Field field : allFields()) {
        if (!leads.mapping().has(field)) continue;
        m_mapped.push_back(field);
        isFirst[leads.mapping().columnsOf(field).front().column] = true;
    }
    for (std::size_t column = 0; column < isFirst.size(); ++column) {
        if (isFirst[column]) continue;
        m_extraColumns.push_back(column);
        m_extraNames.push_back(leads.records().columnNames()[column]);
    }
}

std::string_view LeadRowReader::text(std::size_t column) {
    return m_leads.originalText(m_cells, column, m_scratch[column]);
}

const LeadRow& LeadRowReader::read(std::size_t row) {
    m_rows.cells(row, m_cells);
    for (const Field field : m_mapped) {
        const std::vector<MappedColumn>& columns = m_leads.mapping().columnsOf(field);
        std::string_view& value = m_row.fields[static_cast<std::size_t>(field)];
        value = text(columns.front().column);
        for (std::size_t i = 1; i < columns.size(); ++i) {
            if (!m_leads.missingMarkers().contains(trimmed(value))) break;
            const std::string_view other = text(columns[i].column);
            if (!m_leads.missingMarkers().contains(trimmed(other))) value = other;
        }
    }
    m_extra.clear();
    for (const std::size_t column : m_extraColumns) m_extra.append(text(column));
    m_row.extra = m_extra.record();
    return m_row;
}

} // namespace farol
