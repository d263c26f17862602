// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a lead that no field holds, as one CSV record without its line end.
#pragma once

#include "core/leads/lead_table.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// A record of nothing but empty cells is empty; any other has all its cells.
class ExtraCellsWriter {
public:
    void clear();
    void append(std::string_view cell);
    std::string_view record() const { return m_isFilled ? std::string_view(m_record) : std::string_view(); }

private:
    std::string m_record;
    std::size_t m_cells = 0;
    bool m_isFilled = false; // some cell is not empty
};

//   returns  none for an empty record
std::vector<std::string> extraCells(std::string_view record);

// Extra cells under their names.
struct NamedCells {
    std::vector<std::string> names;
    std::string record;
    bool operator==(const NamedCells&) const = default;
};

// `newer` over `older`: a missing cell takes no value away, names that are new come behind. The second of two
// columns of one name is another column than the first.
NamedCells mergedCells(const NamedCells& older, const NamedCells& newer, const MissingMarkers& missing);

// `names` and behind them those of `more` that it lacks, each as often as it occurs in one of them.
std::vector<std::string> unionOfNames(std::vector<std::string> names, const std::vector<std::string>& more);

// For each of `names` its place in `all`.
//   requires `all` holds them: unionOfNames
std::vector<std::size_t> placesOf(const std::vector<std::string>& names, const std::vector<std::string>& all);

} // namespace farol
