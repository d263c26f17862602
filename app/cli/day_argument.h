// SPDX-License-Identifier: GPL-3.0-or-later
// Days on the command line: "2026-01-31".
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace farol::cli {

std::optional<std::chrono::year_month_day> parseDay(std::string_view text);

// For CLI11's check(): empty when the text is a day, else what was expected.
std::string checkDay(const std::string& text);

} // namespace farol::cli
