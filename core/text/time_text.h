// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a time of day: "09:12", "3:05:30 PM", "09:12:00.250+0100", "9h12".
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace farol {

struct TimeText {
    std::chrono::milliseconds timeOfDay{0};
    std::optional<std::chrono::minutes> utcOffset; // when the text states one: Z, UTC, +01:00
    bool hasAmPm = false;
    std::string_view rest; // what stands behind the time, such as the year in "10:20:30 UTC 2024"
};

//   text     folded, beginning with the hour
//   returns  nothing when it does not begin with a time of day; a bracket behind the zone is skipped
std::optional<TimeText> parseTime(std::string_view text);

} // namespace farol
