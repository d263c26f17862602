// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/date_name.h"

#include <array>
#include <cstdio>

namespace farol {

std::string isoDate(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

} // namespace farol
