// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a column header apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace farol {

// The folded words of a header; CamelCase, snake_case and numbers end a word: "NumberOfEmployees" ->
// {"number", "of", "employees"}, "E-mail 1" -> {"e", "mail", "1"}. The mark of a Salesforce custom field
// ("__c") is left out.
std::vector<std::string> headerWords(std::string_view header);

// The header without what stands in brackets: "Tamanho (n.º colaboradores)" -> "Tamanho ".
//   returns  empty when it has no brackets, or nothing outside them
std::string withoutBrackets(std::string_view header);

// The alternatives of a header: "Cargo / Função" -> {"Cargo ", " Função"}.
//   returns  empty when there is one only
std::vector<std::string_view> headerAlternatives(std::string_view header);

} // namespace farol
