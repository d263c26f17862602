// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of terms that rules name as "@name": a rule set's own, and those that ship with the program.
#pragma once

#include "core/scoring/rule_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// The lists compiled into the program, in the order of their file. None refers to another list.
//   source   resources/vocabulary/lists.csv
const std::vector<TermList>& shippedTermLists();

// The list that a term names.
//   returns  nothing for a term that does not begin with "@"
std::optional<std::string_view> listNameIn(std::string_view term);

// The list of that name: the first of `own`, else the shipped one, else nullptr.
const TermList* findTermList(const std::vector<TermList>& own, std::string_view name);

// `terms` with every "@name" replaced by the terms of its list, in their place; an unknown list gives none.
std::vector<std::string> expandedTerms(const std::vector<std::string>& terms,
                                       const std::vector<TermList>& own);

} // namespace farol
