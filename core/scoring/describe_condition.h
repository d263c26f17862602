// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions and inputs of a rule set in words.
#pragma once

#include "core/scoring/criterion.h"

#include <string>
#include <string_view>
#include <vector>

namespace farol {

// "location, else city, else column \"Town\""
std::string inputsInWords(const std::vector<LeadInput>& inputs);

// "cto, ceo", "vice president or director in finance", "company address at acme.pt", "yes".
//   isCompanySize  numbers are whole: 5000-9999
std::string conditionInWords(const Condition& when, bool isCompanySize);

// "C-level", "individual contributor"
std::string_view levelInWords(TitleTier level);

// "whole words; case, accents, plural and gender ignored"
std::string_view matchInWords(TextMatch match);

// "a, b"; with `last` " or ": "a, b or c".
std::string joinedInWords(const std::vector<std::string>& texts, std::string_view last = ", ");

} // namespace farol
