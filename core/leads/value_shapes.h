// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of value that show in the characters alone, without a vocabulary.
#pragma once

#include "core/leads/value_kinds.h"

#include <string_view>

namespace farol {

// Email, Phone, Url, LinkedIn addresses, EmployeeBand, numbers, Money, Identifier and HasDigit.
//   value  UTF-8, without white space at its ends
ValueKinds shapesOf(std::string_view value);

// Day, month and year in digits, in any order, a time of day behind them or not: "2024-01-15T09:12:00Z",
// "15/1/24".
bool isNumericDate(std::string_view value);

// Every word but particles ("da", "von") begins with a capital letter.
bool isCapitalised(std::string_view value);

} // namespace farol
