// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_dictionary.h"

#include "core/text/fold.h"

namespace farol {

ValueDictionary::ValueDictionary(MissingMarkers missing) : m_missing(std::move(missing)) {
    m_column.values.emplace_back();
}

std::uint32_t ValueDictionary::codeOf(std::string_view text) {
    if (text.empty()) return 0;
    if (const auto known = m_codeOfSpelling.find(text); known != m_codeOfSpelling.end()) return known->second;
    std::string value = collapseSpace(text);
    std::uint32_t code = 0;
    if (!m_missing.contains(value)) {
        const auto [entry, isNew] =
            m_codeOfValue.try_emplace(value, static_cast<std::uint32_t>(m_column.values.size()));
        if (isNew) m_column.values.push_back(std::move(value));
        code = entry->second;
    }
    m_codeOfSpelling.emplace(text, code);
    return code;
}

} // namespace farol
