// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/distinct_rows.h"

#include <numeric>
#include <unordered_map>
#include <utility>

namespace farol {
namespace {

// Up to this many possible pairs a table is quicker than a hash map, and takes 16 MiB at most.
constexpr std::size_t kLargestTable = std::size_t{1} << 22;
constexpr std::uint32_t kNone = 0xFFFFFFFF;

// Numbers pairs of codes in the order of their coming.
class PairTable {
public:
    PairTable(std::size_t firsts, std::size_t seconds) : m_seconds(seconds) {
        if (firsts * seconds <= kLargestTable) m_table.assign(firsts * seconds, kNone);
    }

    // The number of a pair; `next` when it is new.
    std::uint32_t numberOf(std::uint32_t first, std::uint32_t second, std::uint32_t next) {
        if (m_table.empty())
            return m_map.try_emplace((std::uint64_t{first} << 32U) | second, next).first->second;
        std::uint32_t& number = m_table[first * m_seconds + second];
        if (number == kNone) number = next;
        return number;
    }

private:
    std::size_t m_seconds;
    std::vector<std::uint32_t> m_table;
    std::unordered_map<std::uint64_t, std::uint32_t> m_map;
};

} // namespace

DistinctRows::DistinctRows(const std::vector<const ValueColumn*>& columns, std::size_t rows) {
    if (columns.empty()) {
        m_count = rows == 0 ? 0 : 1;
        m_own.assign(rows, 0);
        m_rows = m_own;
        return;
    }
    m_width = 1;
    m_count = columns.front()->values.size();
    m_codes.resize(m_count);
    std::iota(m_codes.begin(), m_codes.end(), 0U);
    m_rows = columns.front()->codes;
    for (std::size_t i = 1; i < columns.size(); ++i) add(*columns[i]);
}

void DistinctRows::add(const ValueColumn& column) {
    PairTable pairs(m_count, column.values.size());
    std::vector<std::uint32_t> rows(m_rows.size());
    std::vector<std::uint32_t> codes;
    std::uint32_t count = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row] = pairs.numberOf(m_rows[row], column.codes[row], count);
        if (rows[row] != count) continue;
        ++count;
        const std::span<const std::uint32_t> former = codesOf(m_rows[row]);
        codes.insert(codes.end(), former.begin(), former.end());
        codes.push_back(column.codes[row]);
    }
    m_own = std::move(rows);
    m_rows = m_own;
    m_codes = std::move(codes);
    m_count = count;
    ++m_width;
}

} // namespace farol
