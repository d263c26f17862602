// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/day_argument.h"

#include <charconv>

namespace farol::cli {

std::optional<std::chrono::year_month_day> parseDay(std::string_view text) {
    const auto number = [&](std::size_t begin, std::size_t length) {
        int value = -1;
        const char* first = text.data() + begin;
        const auto [end, error] = std::from_chars(first, first + length, value);
        return error == std::errc() && end == first + length ? value : -1;
    };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 0 || month < 0 || day < 0) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string checkDay(const std::string& text) {
    return parseDay(text) ? std::string() : "expected a date such as 2026-01-31";
}

} // namespace farol::cli
