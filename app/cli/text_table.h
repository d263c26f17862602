// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of text as aligned columns.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace farol::cli {

struct TableColumn {
    std::string title;
    bool alignRight = false;
    std::size_t mostColumns = 32; // wider cells are cut
};

// The table's lines: the titles, a rule, the rows. Lines end without spaces.
//   rows   each as long as `columns`
std::vector<std::string> layOutTable(const std::vector<TableColumn>& columns,
                                     const std::vector<std::vector<std::string>>& rows);

// The same as one text, each line ended by a line feed.
std::string tableText(const std::vector<TableColumn>& columns,
                      const std::vector<std::vector<std::string>>& rows);

} // namespace farol::cli
