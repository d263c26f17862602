// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/input_reader.h"

#include <algorithm>
#include <utility>

namespace farol {

InputReader::InputReader(std::vector<LeadInput> own, bool needsPlace)
    : m_inputs(std::move(own)), m_ownCount(m_inputs.size()), m_needsPlace(needsPlace) {
    if (!needsPlace) return;
    for (const Field field : {Field::Region, Field::Country}) {
        const LeadInput input{field, {}};
        if (std::find(m_inputs.begin(), m_inputs.end(), input) == m_inputs.end()) m_inputs.push_back(input);
    }
}

std::optional<std::size_t> InputReader::firstFilled(LeadValues values) const {
    for (std::size_t i = 0; i < m_ownCount; ++i)
        if (!values[i].text.empty()) return i;
    return std::nullopt;
}

std::optional<std::size_t> InputReader::firstTicked(LeadValues values) const {
    for (std::size_t i = 0; i < m_ownCount; ++i)
        if (values[i].reading && values[i].reading->blank == BlankMeans::No) return i;
    return std::nullopt;
}

ReadValue InputReader::read(LeadValues values, std::size_t input) const {
    static const ColumnReading kNoReading;
    const ColumnReading* reading = values[input].reading;
    return {values[input].text, m_inputs[input], reading ? *reading : kNoReading,
            textOf(values, Field::Region), textOf(values, Field::Country)};
}

std::string_view InputReader::textOf(LeadValues values, Field field) const {
    if (!m_needsPlace) return {};
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        if (m_inputs[i].field == field) return values[i].text;
    return {};
}

bool needsPlace(const std::vector<LeadInput>& inputs, std::span<const Condition> conditions) {
    const bool hasCity = std::any_of(inputs.begin(), inputs.end(),
                                     [](const LeadInput& input) { return input.field == Field::City; });
    return std::any_of(conditions.begin(), conditions.end(), [&](const Condition& condition) {
        const auto* text = std::get_if<TextCondition>(&condition);
        return text && (hasCity || text->match == TextMatch::Place);
    });
}

} // namespace farol
