// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/column_mapping.h"

#include <algorithm>

namespace farol {

std::optional<Field> ColumnMapping::fieldOf(std::size_t column) const {
    for (const Field field : allFields())
        for (const MappedColumn& mapped : columnsOf(field))
            if (mapped.column == column) return field;
    return std::nullopt;
}

void ColumnMapping::add(Field field, MappedColumn column) {
    m_columns[index(field)].push_back(column);
}

void ColumnMapping::assign(Field field, std::size_t column) {
    remove(column);
    m_columns[index(field)] = {MappedColumn{column, 1.0}};
}

void ColumnMapping::remove(std::size_t column) {
    for (std::vector<MappedColumn>& columns : m_columns)
        std::erase_if(columns, [column](const MappedColumn& mapped) { return mapped.column == column; });
}

} // namespace farol
