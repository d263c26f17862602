// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a table, column by column, and what their values could be.
#pragma once

#include "core/csv/record_table.h"
#include "core/leads/value_kinds.h"
#include "core/normalize/missing_value.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace farol {

// How often each kind of value stands in one column of a sample.
struct ColumnProfile {
    std::size_t filled = 0;   // values that are not empty
    std::size_t distinct = 0; // different values among them
    bool isRising = false;    // whole numbers, each above the one before
    std::array<std::uint16_t, kValueKindCount> counts{};

    // The part of the filled values that are of `kind`, 0..1; 0 when there are none.
    double share(ValueKind kind) const {
        return filled == 0 ? 0 : static_cast<double>(counts[indexOf(kind)]) / static_cast<double>(filled);
    }
};

class TableSample {
public:
    static constexpr std::size_t kMostRows = 200;

    // Splits each row once. Fewer rows are read of a table so wide that 200 of them would be a load.
    TableSample(const RecordTable& table, const ValueVocabulary& vocabulary,
                const MissingMarkers& missing = {});

    std::size_t rowCount() const { return m_rows; }
    std::size_t columnCount() const { return m_values.size(); }
    std::size_t filled(std::size_t column) const { return m_values[column].size(); }

    // Reads the values anew at each call: ask once.
    ColumnProfile profile(std::size_t column) const;

private:
    const ValueVocabulary& m_vocabulary;
    std::size_t m_rows = 0;
    std::vector<std::vector<std::string>> m_values; // per column: its values that are not empty, in row order
};

} // namespace farol
