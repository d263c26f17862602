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

// As codeOf, of a row that the reader has split with others.
std::uint32_t codeOf(const LeadTable& leads, const RowReader& rows, std::size_t i,
                     const ColumnChoice& columns, ValueDictionary& dictionary, std::string& scratch) {
    for (const std::size_t column : columns)
        if (const std::uint32_t code = dictionary.codeOf(leads.originalText(rows.textOf(i, column, scratch))))
            return code;
    return 0;
}

// Columns that some choice looks at, counted from the first.
std::size_t columnsWanted(const std::vector<ColumnChoice>& choices) {
    std::size_t wanted = 0;
    for (const ColumnChoice& columns : choices)
        for (const std::size_t column : columns) wanted = std::max(wanted, column + 1);
    return wanted;
}

void readPart(const LeadTable& leads, const std::vector<ColumnChoice>& choices, const TaskControl& control,
              Part& part, std::vector<ValueColumn>& columns) {
    RowReader rows(leads.records());
    std::vector<CellView> cells;
    std::string scratch;
    const std::size_t wanted = columnsWanted(choices);
    // A plain row has nothing of what wider rows add.
    const bool mayBePlain = wanted <= leads.records().headerColumnCount();
    std::size_t nextPoll = part.firstRow;
    for (std::size_t row = part.firstRow; row < part.endRow;) {
        if (row >= nextPoll && control.isCancelled()) {
            part.isCancelled = true;
            return;
        }
        nextPoll = row >= nextPoll ? row + kRowsPerPoll : nextPoll;
        const std::size_t many = mayBePlain ? rows.splitMany(row, part.endRow, wanted) : 0;
        if (many > 0) { // column by column, so that one dictionary at a time is near at hand
            for (std::size_t i = 0; i < choices.size(); ++i)
                for (std::size_t at = 0; at < many; ++at)
                    columns[i].codes[row + at] =
                        codeOf(leads, rows, at, choices[i], part.dictionaries[i], scratch);
            row += many;
            continue;
        }
        rows.cells(row, cells);
        for (std::size_t i = 0; i < choices.size(); ++i)
            columns[i].codes[row] = codeOf(leads, cells, choices[i], part.dictionaries[i], scratch);
        ++row;
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
    inParallel(columns.size(), [&](std::size_t i) { columns[i].codes.resize(leads.rowCount()); });
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
