// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_input.h"

#include "core/text/fold.h"

namespace farol {
namespace {

constexpr std::string_view kColumnPrefix = "column:";

} // namespace

std::string inputName(const LeadInput& input) {
    return input.field ? std::string(fieldName(*input.field)) : std::string(kColumnPrefix) + input.column;
}

std::optional<LeadInput> inputFromName(std::string_view name) {
    if (!name.starts_with(kColumnPrefix)) {
        const std::optional<Field> field = fieldFromName(name);
        return field ? std::optional(LeadInput{field, {}}) : std::nullopt;
    }
    const std::string_view column = name.substr(kColumnPrefix.size());
    if (foldedWords(column).empty()) return std::nullopt;
    return LeadInput{std::nullopt, std::string(column)};
}

std::string headerKey(std::string_view header) {
    return fold(collapseSpace(header));
}

} // namespace farol
