// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/reference_date.h"

#include <algorithm>
#include <string>

namespace farol {

Result<std::optional<std::chrono::sys_days>> referenceDate(const RuleSet& rules, const InputValues& values,
                                                           std::optional<std::chrono::sys_days> given) {
    std::optional<std::chrono::sys_days> newest;
    std::string columns;
    bool hasRecency = false;
    for (const Criterion& criterion : rules.criteria) {
        if (!criterion.isEnabled || criterion.kind != CriterionKind::Recency) continue;
        hasRecency = true;
        for (const LeadInput& input : criterion.inputs) {
            const InputColumn* column = values.columnOf(input);
            if (!column || column->values->codes.empty()) continue;
            columns += (columns.empty() ? "" : ", ") + inputName(input);
            for (const std::string& value : column->values->values)
                if (const std::optional<DateAndTime> date = parseDate(value, column->reading.dates))
                    newest = std::max(newest.value_or(date->date), std::chrono::sys_days(date->date));
        }
    }
    if (!hasRecency) return std::nullopt;
    if (given) return given;
    if (!newest && !columns.empty()) return failure(ErrorCode::NoReferenceDate, columns);
    return newest;
}

} // namespace farol
