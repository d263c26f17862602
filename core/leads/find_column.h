// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the column that a person or a rule names.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace farol {

// The column with that very name, else the first whose name is the same but for case, accents and marks.
std::optional<std::size_t> findColumn(const std::vector<std::string>& names, const std::string& wanted);

} // namespace farol
