// SPDX-License-Identifier: GPL-3.0-or-later
// Finds, among the inputs of a criterion or a disqualifier, the value that decides.
#pragma once

#include "core/scoring/condition.h"
#include "core/scoring/read_value.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace farol {

// What one lead holds in one input.
struct InputValue {
    std::string_view text;                  // empty: missing
    const ColumnReading* reading = nullptr; // nullptr: the file has no such column
};
// Parallel to InputReader::inputs.
using LeadValues = std::span<const InputValue>;

class InputReader {
public:
    //   needsPlace  region and country decide too: they tell one city from another
    InputReader(std::vector<LeadInput> own, bool needsPlace);

    // All inputs on which the outcome may depend: the own ones first.
    const std::vector<LeadInput>& inputs() const { return m_inputs; }
    // How many of them are the own ones.
    std::size_t ownCount() const { return m_ownCount; }

    // The first own input that is not empty.
    std::optional<std::size_t> firstFilled(LeadValues values) const;
    // The first own input of which an empty cell says "no".
    std::optional<std::size_t> firstTicked(LeadValues values) const;

    ReadValue read(LeadValues values, std::size_t input) const;

private:
    std::string_view textOf(LeadValues values, Field field) const;

    std::vector<LeadInput> m_inputs;
    std::size_t m_ownCount;
    bool m_needsPlace;
};

// True when the region and the country of a lead may decide whether one of the conditions holds.
bool needsPlace(const std::vector<LeadInput>& inputs, std::span<const Condition> conditions);

} // namespace farol
