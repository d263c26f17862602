// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell looks like, without knowing what it means: the evidence that dialect and header are judged by.
#pragma once

#include <string_view>

namespace farol {

enum class CellType {
    Empty,  // nothing, or a marker for nothing: "-", "n/a", "NULL"
    Number, // with marks, sign, percent, currency or a band: "1.234,56", "51-200", "12 %", "€ 9.90"
    Date,   // date, time of day or both, of digits, with or without month names
    Email,
    Url,
    Text, // words, with no character that usually separates cells
    Odd,  // anything else: holds a likely delimiter or a quote
};

CellType cellType(std::string_view text);

// True for the types that plain prose does not have.
inline bool isTyped(CellType type) {
    return type == CellType::Number || type == CellType::Date || type == CellType::Email ||
           type == CellType::Url;
}

} // namespace farol
