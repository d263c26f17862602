// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_dictionary.h"

#include "core/text/fold.h"

namespace farol {

ValueDictionary::ValueDictionary(MissingMarkers missing) : m_missing(std::move(missing)) {
    m_values.emplace_back();
}

std::uint32_t ValueDictionary::addSpelling(std::string_view text) {
    std::string value = collapseSpace(text);
    const std::uint32_t code = m_missing.contains(value) ? 0 : codeOfValue(std::move(value));
    m_codeOfSpelling.add(text, code);
    return code;
}

std::uint32_t ValueDictionary::codeOfValue(std::string value) {
    if (const auto known = m_codeOfValue.find(value)) return *known;
    const auto code = static_cast<std::uint32_t>(m_values.size());
    m_codeOfValue.add(value, code);
    m_values.push_back(std::move(value));
    return code;
}

std::vector<std::uint32_t> ValueDictionary::adopt(const ValueDictionary& other) {
    std::vector<std::uint32_t> codeHere(other.m_values.size(), 0);
    for (std::size_t code = 1; code < codeHere.size(); ++code)
        codeHere[code] = codeOfValue(other.m_values[code]);
    return codeHere;
}

} // namespace farol
