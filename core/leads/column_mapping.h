// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file holds which field of a lead.
#pragma once

#include "core/leads/field_catalog.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace farol {

// One column of a field. A field may have several columns ("Email - Work", "Email - Home"), best first;
// readers take the first that is not empty.
struct MappedColumn {
    std::size_t column = 0;  // from 0
    double confidence = 1.0; // 0..1; 1 when a person said so
};

class ColumnMapping {
public:
    const std::vector<MappedColumn>& columnsOf(Field field) const { return m_columns[index(field)]; }
    bool has(Field field) const { return !columnsOf(field).empty(); }

    // The field that `column` holds, if any.
    std::optional<Field> fieldOf(std::size_t column) const;

    // Adds a column behind those that the field has already.
    void add(Field field, MappedColumn column);
    // Makes `column` the only column of `field`, and takes it from any other field.
    void assign(Field field, std::size_t column);
    // Takes a column from the field that holds it, if any.
    void remove(std::size_t column);

private:
    static std::size_t index(Field field) { return static_cast<std::size_t>(field); }
    std::array<std::vector<MappedColumn>, kFieldCount> m_columns;
};

} // namespace farol
