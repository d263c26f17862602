// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write down company sizes and what they must be read as.
#pragma once

#include "core/normalize/employee_count.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace farol {

inline void PrintTo(const EmployeeRange& range, std::ostream* out) {
    const auto end = [](const std::optional<std::int64_t>& value) {
        return value ? std::to_string(*value) : std::string("open");
    };
    *out << end(range.min) << ".." << end(range.max) << (range.isRepaired ? " repaired" : "");
}

using Range = std::optional<EmployeeRange>;

inline Range exactly(std::int64_t count) {
    return EmployeeRange{count, count};
}
inline Range between(std::int64_t min, std::int64_t max) {
    return EmployeeRange{min, max};
}
inline Range repaired(std::int64_t min, std::int64_t max) {
    return EmployeeRange{min, max, true};
}
inline Range from(std::int64_t min) {
    return EmployeeRange{min, {}};
}
inline Range upTo(std::int64_t max) {
    return between(1, max);
}
inline const Range kNothing;

struct Case {
    std::string text;
    Range expected;
};

inline void expectAll(const std::vector<Case>& cases) {
    for (const Case& c : cases) EXPECT_EQ(parseEmployees(c.text), c.expected) << '"' << c.text << '"';
}

} // namespace farol
