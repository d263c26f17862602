// SPDX-License-Identifier: GPL-3.0-or-later
// Values with what they must be read as, from tests/data/normalize and from the facts we were given.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol::testing {

using ValueRows = std::vector<std::vector<std::string>>;

// The rows of a file in tests/data/normalize, without header and comments, each of `columns` cells at least.
ValueRows valueRows(std::string_view file, std::size_t columns);

// The rows of a file of the facts beside the project; empty where that folder is absent, as it is outside our
// own machines.
ValueRows factRows(std::string_view file, std::size_t columns);

} // namespace farol::testing
