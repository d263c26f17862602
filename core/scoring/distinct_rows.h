// SPDX-License-Identifier: GPL-3.0-or-later
// Rows grouped by what they hold in several columns: rules run once per distinct combination, not per row.
#pragma once

#include "core/leads/value_column.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace farol {

class DistinctRows {
public:
    //   columns  each of `rows` rows; they must outlive this
    DistinctRows(const std::vector<const ValueColumn*>& columns, std::size_t rows);

    DistinctRows(const DistinctRows&) = delete;
    DistinctRows& operator=(const DistinctRows&) = delete;

    // How many combinations there are; of a single column, all its values, whether a row holds them or not.
    std::size_t count() const { return m_count; }

    // Per row: its combination, below count().
    std::span<const std::uint32_t> combinations() const { return m_rows; }

    // The value codes of one combination, one per column.
    std::span<const std::uint32_t> codesOf(std::size_t combination) const {
        return std::span(m_codes).subspan(combination * m_width, m_width);
    }

private:
    void add(const ValueColumn& column);

    std::size_t m_count = 0;
    std::size_t m_width = 0;            // columns so far
    std::vector<std::uint32_t> m_codes; // m_width per combination
    std::vector<std::uint32_t> m_own;   // empty while one column alone will do
    std::span<const std::uint32_t> m_rows;
};

} // namespace farol
