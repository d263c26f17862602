// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a text in the cells of rows, case and accents folded, as fast as it can be typed.
#pragma once

#include "core/csv/row_reader.h"
#include "core/leads/lead_table.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// Most rows are decided from the bytes of the file: 64 at a time are looked through for the first and the
// last byte of what is sought, and for letters beyond ASCII. Only what these leave open is split into cells.
//   thread   one search for each
class TextSearch {
public:
    //   wanted   not empty once it is folded
    TextSearch(const LeadTable& leads, std::string_view wanted);

    // Appends the rows of [first, end) of which some cell holds the text.
    void find(std::size_t first, std::size_t end, std::vector<std::uint32_t>& rows);

private:
    bool holds(std::size_t row);
    void findInPlain(std::size_t first, std::size_t end, std::vector<std::uint32_t>& rows);
    bool standsAt(std::size_t position) const;

    const LeadTable& m_leads;
    RowReader m_reader;
    std::string m_wanted; // folded
    bool m_isAscii;
    bool m_mayScan; // a place where its bytes stand is within one cell of a row
    std::vector<CellView> m_cells;
    std::string m_scratch;
    std::string m_folded;
};

} // namespace farol
