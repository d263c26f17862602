// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/row_writer.h"

#include "core/csv/csv_writer.h"
#include "core/csv/formula_guard.h"

namespace farol {
namespace {

constexpr char kRemark = '#';

} // namespace

void appendGuarded(std::string& out, std::string_view text, bool guard) {
    if (!guard || !looksLikeFormula(text)) {
        appendCsvCell(out, text);
        return;
    }
    std::string guarded("'");
    guarded += text;
    appendCsvCell(out, guarded);
}

void RowWriter::append(std::string& out, std::size_t row, std::size_t columns, bool guardFormulas) {
    if (!m_leads.isFarolExport()) {
        const auto asItStands = m_leads.records().verbatim(row);
        if (asItStands && !(guardFormulas && asItStands->hasFormula)) {
            out += asItStands->text;
            out += ',';
            return;
        }
    }
    m_rows.cells(row, m_cells);
    for (std::size_t column = 0; column < columns; ++column) {
        appendGuarded(out, m_leads.originalText(m_cells, column, m_scratch), guardFormulas);
        out += ',';
    }
}

void RowWriter::appendClean(std::string& out, std::size_t row) {
    const std::size_t begin = out.size();
    const auto asItStands = m_leads.isFarolExport() ? std::nullopt : m_leads.records().verbatim(row);
    const bool isOneColumn = m_leads.records().headerColumnCount() == 1;
    if (asItStands && !asItStands->text.starts_with(kRemark) && !isOneColumn) {
        out += asItStands->text;
    } else {
        m_rows.cells(row, m_cells);
        const Dialect& dialect = m_leads.records().dialect();
        for (std::size_t column = 0; column < m_cells.size(); ++column) {
            if (column > 0) out += ',';
            const std::string_view text = plainText(m_cells[column], dialect, m_scratch);
            const std::string_view own = m_leads.isFarolExport() && isGuarded(text) ? text.substr(1) : text;
            const std::size_t cell = out.size();
            (isOneColumn && column == 0 ? appendOnlyCell : appendCsvCell)(out, own);
            // Quoted, lest the row be taken for a remark when it is read again.
            if (column == 0 && out.size() > cell && out[cell] == kRemark) {
                out.insert(cell, 1, '"');
                out += '"';
            }
        }
    }
    endCsvRecord(out, begin);
}

} // namespace farol
