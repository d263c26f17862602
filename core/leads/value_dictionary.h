// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers the distinct values of a column.
#pragma once

#include "core/leads/spelling_index.h"
#include "core/normalize/missing_value.h"

#include <cstdint>
#include <string_view>
#include <utility>

namespace farol {

class ValueDictionary {
public:
    explicit ValueDictionary(MissingMarkers missing = {});

    // The code of a cell's text. Cleaning runs once per distinct spelling.
    std::uint32_t codeOf(std::string_view text) {
        if (text.empty()) return 0;
        if (const auto known = m_codeOfSpelling.find(text)) return *known;
        return addSpelling(text);
    }

    // Takes over the values of another dictionary, as if each had been asked for here.
    //   returns  per code of `other`, the code here
    std::vector<std::uint32_t> adopt(const ValueDictionary& other);

    // By code; values[0] is "" (missing).
    std::vector<std::string> takeValues() { return std::move(m_values); }

private:
    std::uint32_t addSpelling(std::string_view text);
    std::uint32_t codeOfValue(std::string value);

    MissingMarkers m_missing;
    std::vector<std::string> m_values;
    SpellingIndex m_codeOfSpelling; // as it stands in the file
    SpellingIndex m_codeOfValue;    // cleaned
};

} // namespace farol
