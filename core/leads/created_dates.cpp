// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/created_dates.h"

#include "core/csv/row_reader.h"
#include "core/text/fold.h"

#include <string>
#include <vector>

namespace farol {

std::optional<CreatedDates> createdDates(const LeadTable& leads) {
    if (!leads.mapping().has(Field::CreatedAt)) return std::nullopt;
    CreatedDates created;
    created.column = leads.mapping().columnsOf(Field::CreatedAt).front().column;
    DateColumn dates;
    std::vector<CellView> cells;
    std::string scratch;
    RowReader rows(leads.records());
    for (std::size_t row = 0; row < leads.rowCount(); ++row) {
        rows.cells(row, cells);
        const std::string_view text = trimmed(leads.originalText(cells, created.column, scratch));
        if (!leads.missingMarkers().contains(text)) dates.add(text);
    }
    if (2 * dates.dateCount() <= dates.valueCount()) return std::nullopt;
    created.format = dates.format();
    return created;
}

} // namespace farol
