// SPDX-License-Identifier: GPL-3.0-or-later
// Where a row stands in the text of its table, and how it may be written again.
#pragma once

#include <cstddef>
#include <cstdint>

namespace farol {

// Eight bytes: a million rows are many.
class RowPlace {
public:
    RowPlace() = default;
    explicit RowPlace(std::size_t begin) : m_bits(std::uint64_t{begin} << kFlagBits) {}

    // Offset of the row's first byte.
    std::size_t begin() const { return static_cast<std::size_t>(m_bits >> kFlagBits); }

    // The row as it stands, without its line end, is what CsvWriter would write for its cells; it is one
    // line.
    bool isVerbatim() const { return (m_bits & kVerbatim) != 0; }
    // Some cell looks like a formula. Known of verbatim rows only.
    bool hasFormula() const { return (m_bits & kFormula) != 0; }

    // PlainBatch can split the row.
    bool isPlain() const { return (m_bits & kPlain) != 0; }

    bool operator==(const RowPlace&) const = default;

    void setVerbatim(bool hasFormula) { m_bits |= kVerbatim | (hasFormula ? kFormula : 0); }
    void setPlain() { m_bits |= kPlain; }

private:
    static constexpr unsigned kFlagBits = 3;
    static constexpr std::uint64_t kVerbatim = 1;
    static constexpr std::uint64_t kFormula = 2;
    static constexpr std::uint64_t kPlain = 4;

    std::uint64_t m_bits = 0;
};
static_assert(sizeof(RowPlace) == 8);

} // namespace farol
