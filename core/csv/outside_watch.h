// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps watch, over the records below a table's header, for where the table ends: other tables and footers.
#pragma once

#include "core/csv/block_ahead.h"
#include "core/csv/record_splitter.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace farol {

// Another table behind or between the rows of this one.
struct OtherTable {
    std::size_t begin = 0;   // offset of its header
    std::size_t width = 0;   // cells of its header
    std::size_t records = 0; // below its header

    bool operator==(const OtherTable&) const = default;
};

class OutsideWatch {
public:
    //   isKnownHeader  may be null
    //   requires       all three outlive the watch
    OutsideWatch(std::string_view text, const Dialect& dialect, const KnownHeader* isKnownHeader)
        : m_text(text), m_dialect(&dialect), m_isKnownHeader(isKnownHeader) {}

    // Looks at the next record, and ahead from it where it may begin or end what is no row.
    //   afterGap  a blank line is before it
    //   table     that the rows before belong to
    void see(const std::vector<CellView>& cells, std::size_t begin, bool afterGap, const TableSoFar& table);

    bool isOutside() const { return m_outside != Outside::No; } // the record last seen is no row
    const std::vector<OtherTable>& otherTables() const { return m_otherTables; }

    // Goes on where `later` has come to, which watched the records behind this one's.
    //   requires  !isOutside()
    void append(const OutsideWatch& later);

private:
    enum class Outside { No, OtherTable, Footer };

    bool mayEnd(const std::vector<CellView>& cells, std::size_t width) const;
    void judge(std::size_t cells, std::size_t begin, bool afterGap, const TableSoFar& table);

    std::string_view m_text;
    const Dialect* m_dialect;
    const KnownHeader* m_isKnownHeader;
    Outside m_outside = Outside::No;
    bool m_beganAfterGap = false; // the other table; else it ends with the first row of this table's width
    std::vector<OtherTable> m_otherTables;
};

} // namespace farol
