// SPDX-License-Identifier: GPL-3.0-or-later
// A column of cleaned values, each distinct value kept once: rules run once per distinct value, not per row.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace farol {

struct ValueColumn {
    std::vector<std::uint32_t> codes; // per row: index into `values`
    std::vector<std::string> values;  // white space trimmed and collapsed; values[0] is "" (missing)

    const std::string& at(std::size_t row) const { return values[codes[row]]; }
};

} // namespace farol
