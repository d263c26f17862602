// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the NACE code that an industry text begins with.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace farol {

struct NaceCode {
    std::string code;       // digits without the point ("6201"), or a section's letter ("J")
    bool isCertain = false; // false for "62 - Retail", which may be the number of a list entry
    bool hasText = false;   // words follow it
};

// Reads "J", "J62", "62.01", "62010", "6201Z", "NACE 62", "Section J", each with or without words behind it.
//   folded   from fold and collapseSpace
//   returns  nothing when the text does not begin with a code
std::optional<NaceCode> readNaceCode(std::string_view folded);

} // namespace farol
