// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/prepared_rules.h"
#include "core/scoring/reference_date.h"
#include "core/scoring/scored_leads.h"

#include <cstdint>
#include <utility>

namespace farol {

Result<SingleScore> scoreOne(const RuleSet& rules,
                             const std::vector<std::pair<LeadInput, std::string>>& values,
                             std::optional<std::chrono::sys_days> asOf) {
    const std::shared_ptr<const InputValues> own = InputValues::ofOne(values);
    const auto reference = referenceDate(rules, *own, asOf);
    if (!reference) return tl::unexpected(reference.error());
    const PreparedRules prepared(rules, own, *reference);
    SingleScore single;
    single.reasons = prepared.reasons(0);
    std::int64_t sum = 0;
    for (const Reason& reason : single.reasons) sum += reason.points;
    single.score = static_cast<int>(sum);
    single.grade = rules.grades.by == GradesBy::Score || rules.grades.steps.empty()
                       ? gradeOfScore(rules.grades, single.score)
                       : static_cast<std::uint8_t>(rules.grades.steps.size() - 1);
    if (const std::size_t exclusion = prepared.exclusion(0)) {
        single.exclusion = &rules.disqualifiers[exclusion - 1];
        single.grade = kExcluded;
    }
    return single;
}

} // namespace farol
