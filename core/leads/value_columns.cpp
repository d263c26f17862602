// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_columns.h"

#include "core/base/parallel.h"
#include "core/csv/row_reader.h"
#include "core/leads/value_dictionary.h"

#include <algorithm>
#include <string>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kRowsPerPoll = 4'096;
constexpr std::size_t kRowsPerPart = 32'768; // fewer do not pay for a thread

// The rows of one thread, with dictionaries of its own.
struct Part {
    std::size_t firstRow;
    std::size_t endRow;
    std::vector<ValueDictionary> dictionaries;
    bool isCancelled = false;
};

std::uint32_t codeOf(const LeadTable& leads, const std::vector<CellView>& cells, const ColumnChoice& columns,
                     ValueDictionary& dictionary, std::string& scratch) {
    for (const std::size_t column : columns)
        if (const std::uint32_t code = dictionary.codeOf(leads.originalText(cells, column, scratch)))
            return code;
    return 0;
}

void readPart(const LeadTable& leads, const std::vector<ColumnChoice>& choices, const TaskControl& control,
              Part& part, std::vector<ValueColumn>& columns) {
    RowReader rows(leads.records());
    std::vector<CellView> cells;
    std::string scratch;
    for (std::size_t row = part.firstRow; row < part.endRow; ++row) {
        if (row % kRowsPerPoll == 0 && control.isCancelled()) {
            part.isCancelled = true;
            return;
        }
        rows.cells(row, cells);
        for (std::size_t i = 0; i < choices.size(); ++i)
            columns[i].codes[row] = codeOf(leads, cells, choices[i], part.dictionaries[i], scratch);
    }
}

std::vector<Part> partsOf(std::size_t rows, const LeadTable& leads, std::size_t columns) {
    const std::size_t count = std::clamp<std::size_t>(rows / kRowsPerPart, 1, workerCount());
    std::vector<Part> parts;
    for (std::size_t i = 0; i < count; ++i)
        parts.push_back({rows * i / count, rows * (i + 1) / count,
                         std::vector<ValueDictionary>(columns, ValueDictionary(leads.missingMarkers())),
                         false});
    return parts;
}

} // namespace

Result<std::vector<ValueColumn>> readValueColumns(const LeadTable& leads,
                                                  const std::vector<ColumnChoice>& choices,
                                                  const TaskControl& control) {
    std::vector<ValueColumn> columns(choices.size());
    if (choices.empty()) return columns;
    for (ValueColumn& column : columns) column.codes.resize(leads.rowCount());
    std::vector<Part> parts = partsOf(leads.rowCount(), leads, choices.size());
    inParallel(parts.size(), [&](std::size_t i) { readPart(leads, choices, control, parts[i], columns); });
    for (const Part& part : parts)
        if (part.isCancelled) return failure(ErrorCode::Cancelled);
    // The values of the first part come first, and so on, as if one thread had met them all.
    inParallel(choices.size(), [&](std::size_t i) {
        ValueDictionary& all = parts.front().dictionaries[i];
        for (std::size_t p = 1; p < parts.size(); ++p) {
            const std::vector<std::uint32_t> codeInAll = all.adopt(parts[p].dictionaries[i]);
            for (std::size_t row = parts[p].firstRow; row < parts[p].endRow; ++row)
                columns[i].codes[row] = codeInAll[columns[i].codes[row]];
        }
        columns[i].values = all.takeValues();
    });
    control.report(1.0);
    return columns;
}

} // namespace farol
