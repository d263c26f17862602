// SPDX-License-Identifier: GPL-3.0-or-later
// The leads of one file: its records, the mapping of its columns, and the values that rules test.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/record_table.h"
#include "core/csv/row_issue.h"
#include "core/leads/column_mapping.h"
#include "core/leads/value_column.h"
#include "core/normalize/missing_value.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// Immutable; shared between threads as shared_ptr<const LeadTable>.
class LeadTable {
public:
    // Cleans the values that rules test.
    //   missing  what counts as an empty cell
    //   control  polled every 4,096 rows
    //   errors   Cancelled
    static Result<LeadTable> build(RecordTable records, ColumnMapping mapping, MissingMarkers missing = {},
                                   const TaskControl& control = {});

    std::size_t rowCount() const { return m_records.rowCount(); }
    const RecordTable& records() const { return m_records; }
    const ColumnMapping& mapping() const { return m_mapping; }
    const MissingMarkers& missingMarkers() const { return m_missing; }

    // True when the file is one that Farol wrote: the apostrophes that kept a spreadsheet from running a cell
    // as a formula are then taken off again.
    bool isFarolExport() const { return m_isFarolExport; }

    // The text of a cell as the person wrote it.
    std::string originalText(std::size_t row, std::size_t column) const;

    // As originalText, from cells that are split already.
    std::string_view originalText(const std::vector<CellView>& cells, std::size_t column,
                                  std::string& scratch) const;

    // As originalText, from the text of a cell.
    std::string_view originalText(std::string_view cell) const;

    // A field's value in one row: trimmed and collapsed; empty when missing or not mapped. Where several
    // columns hold the field, the first that is not empty. FullName falls back to FirstName and LastName
    // joined.
    std::string value(std::size_t row, Field field) const;

    // True when some column holds a person's name, whole or in parts.
    bool hasName() const;
    // True when nothing but an id tells the leads apart.
    bool isKnownByIdOnly() const;

    // The distinct values of a field that rules test, or nullptr when no column holds it or it is not
    // scorable.
    const ValueColumn* values(Field field) const;

private:
    LeadTable(RecordTable records, ColumnMapping mapping, MissingMarkers missing);
    std::string firstFilled(std::size_t row, Field field) const;

    RecordTable m_records;
    ColumnMapping m_mapping;
    MissingMarkers m_missing;
    bool m_isFarolExport = false;
    std::array<ValueColumn, kFieldCount> m_values; // empty where not scorable or not mapped
};

} // namespace farol
