// SPDX-License-Identifier: GPL-3.0-or-later
// One line of JSON for each value: what the scoring rules would see of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace farol::cli {

// The kinds of values that `farol-cli normalize` knows, in the order of its help.
const std::vector<std::string>& valueKinds();

//   kind    one of valueKinds()
//   values  UTF-8, one per line of the input; an empty one gives an object of nulls
//   returns one JSON object per value, each with a line feed
std::string normalizedLines(std::string_view kind, const std::vector<std::string_view>& values);

} // namespace farol::cli
