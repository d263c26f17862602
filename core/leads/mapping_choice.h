// SPDX-License-Identifier: GPL-3.0-or-later
// A column that a person gave to a field: `--map job_title=Cargo`.
#pragma once

#include <string>

namespace farol {

struct MappingChoice {
    std::string field;  // as in fieldName
    std::string column; // header, or "Column 3"; compared folded when no column has that exact name

    bool operator==(const MappingChoice&) const = default;
};

} // namespace farol
