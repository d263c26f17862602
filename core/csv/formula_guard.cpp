// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/formula_guard.h"

#include <cstddef>

namespace farol {
namespace {

constexpr std::string_view kTriggers = "=+-@\t\r";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// [+-]?[0-9][0-9 .,()/-]*%?
bool isPlainNumber(std::string_view text) {
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (text.empty() || !isDigit(text.front())) return false;
    const std::size_t end = text.find_first_not_of("0123456789 .,()/-");
    return end == std::string_view::npos || (end + 1 == text.size() && text[end] == '%');
}

} // namespace

bool looksLikeFormula(std::string_view text) {
    if (text.empty() || kTriggers.find(text.front()) == std::string_view::npos) return false;
    return text != "-" && text != "+" && !isPlainNumber(text);
}

bool isGuarded(std::string_view text) {
    return text.starts_with('\'') && looksLikeFormula(text.substr(1));
}

} // namespace farol
