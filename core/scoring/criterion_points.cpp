// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/criterion_points.h"

#include "core/scoring/distinct_rows.h"
#include "core/scoring/prepared_rules.h"

namespace farol {

CriterionPoints criterionPoints(const ScoredLeads& scored, std::size_t criterion) {
    const std::size_t rows = scored.scores.size();
    CriterionPoints result;
    for (const PreparedCriterion& prepared : scored.prepared->criteria()) {
        if (prepared.index != criterion) continue;
        const DistinctRows distinct(prepared.columns.columns(), rows);
        for (std::size_t i = 0; i < distinct.count(); ++i)
            result.points.push_back(prepared.test.test(prepared.columns.ofCodes(distinct.codesOf(i))).points);
        result.codes.assign(distinct.combinations().begin(), distinct.combinations().end());
    }
    if (result.points.empty()) {
        result.points.push_back(0);
        result.codes.assign(rows, 0);
    }
    return result;
}

} // namespace farol
