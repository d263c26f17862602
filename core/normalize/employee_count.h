// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a company size: "250", "51-200", "1.001-5.000", "10K+", "mais de 500", "Microempresa".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace farol {

// Employees, both ends included. An end that is open has no value.
struct EmployeeRange {
    std::optional<std::int64_t> min;
    std::optional<std::int64_t> max;
    bool isRepaired = false; // the text was a date, which a spreadsheet had made of this band

    bool operator==(const EmployeeRange&) const = default;
};

// Reads counts and bands of employees in English, Portuguese, Spanish, French and German, with any thousands
// mark and any dash, and repairs what Excel makes of a band when it takes it for a date ("11-50" ->
// "Nov-50"): `isRepaired` says so.
//   text     UTF-8, any white space
//   returns  nothing when it is no company size ("N/A", "Startup", "0"), or is absurd (above 10 million)
//   source   resources/vocabulary/README.md, company size
std::optional<EmployeeRange> parseEmployees(std::string_view text);

} // namespace farol
