// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a ValueColumn row by row.
#pragma once

#include "core/leads/value_column.h"
#include "core/normalize/missing_value.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace farol {

class ValueDictionary {
public:
    explicit ValueDictionary(MissingMarkers missing = {});

    // The code of a cell's text. Cleaning runs once per distinct spelling.
    std::uint32_t codeOf(std::string_view text);

    void addRow(std::uint32_t code) { m_column.codes.push_back(code); }

    ValueColumn take() { return std::move(m_column); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Codes = std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>;

    MissingMarkers m_missing;
    ValueColumn m_column;
    Codes m_codeOfSpelling; // as it stands in the file
    Codes m_codeOfValue;    // cleaned
};

} // namespace farol
