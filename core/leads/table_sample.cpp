// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/table_sample.h"

#include "core/text/fold.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace farol {
namespace {

constexpr std::size_t kMostCells = 1'000'000;
constexpr std::size_t kLongestValue = 2048; // bytes kept of a value

// Zero-padded numbers of one width rise as text; so do all numbers when the shorter is the smaller.
bool isBelow(const std::string& one, const std::string& other) {
    return one.size() != other.size() ? one.size() < other.size() : one < other;
}

} // namespace

TableSample::TableSample(const RecordTable& table, const ValueVocabulary& vocabulary,
                         const MissingMarkers& missing)
    : m_vocabulary(vocabulary), m_values(table.columnCount()) {
    const std::size_t columns = std::max<std::size_t>(table.columnCount(), 1);
    const std::size_t affordable = std::max<std::size_t>(kMostCells / columns, 1);
    m_rows = std::min({table.rowCount(), kMostRows, affordable});
    std::vector<CellView> cells;
    std::string scratch;
    for (std::size_t row = 0; row < m_rows; ++row) {
        table.cells(row, cells);
        const std::size_t count = std::min(cells.size(), m_values.size());
        for (std::size_t column = 0; column < count; ++column) {
            const std::string_view text = trimmed(plainText(cells[column], table.dialect(), scratch));
            if (missing.contains(text)) continue;
            m_values[column].emplace_back(text.substr(0, kLongestValue));
        }
    }
}

ColumnProfile TableSample::profile(std::size_t column) const {
    const std::vector<std::string>& values = m_values[column];
    ColumnProfile profile;
    profile.filled = values.size();
    std::unordered_map<std::string_view, std::uint16_t> counts;
    for (const std::string& value : values) ++counts[value];
    profile.distinct = counts.size();
    for (const auto& [value, times] : counts) {
        const ValueKinds kinds = m_vocabulary.kindsOf(value);
        for (std::size_t kind = 0; kind < kValueKindCount; ++kind)
            if (kinds[kind]) profile.counts[kind] = static_cast<std::uint16_t>(profile.counts[kind] + times);
    }
    const bool isWhole = profile.counts[indexOf(ValueKind::WholeNumber)] == values.size();
    profile.isRising =
        isWhole && values.size() >= 2 &&
        std::adjacent_find(values.begin(), values.end(), [](const auto& one, const auto& other) {
            return !isBelow(one, other);
        }) == values.end();
    return profile;
}

} // namespace farol
