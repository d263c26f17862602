// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/objections.h"

#include "core/scoring/grade_periods.h"
#include "core/scoring/grades.h"
#include "core/scoring/ranking.h"

#include <cassert>
#include <string_view>

namespace farol {
namespace {

// A rule file cannot have it: ids there have no spaces.
constexpr std::string_view kObjectionId = "objected to profiling";

} // namespace

void setAsideObjections(ScoredLeads& scored, const std::vector<std::uint32_t>& rows) {
    if (rows.empty()) return;
    // Told as one more disqualifier, so that whatever shows and writes exclusions says it without knowing.
    Disqualifier objection;
    objection.id = kObjectionId;
    objection.reason = kObjectionId;
    scored.rules.disqualifiers.push_back(objection);
    assert(scored.rules.disqualifiers.size() <= 0xFF);
    const auto mark = static_cast<std::uint8_t>(scored.rules.disqualifiers.size());

    scored.exclusions.resize(scored.scores.size(), 0);
    for (const std::uint32_t row : rows) {
        scored.exclusions[row] = mark;
        scored.scores[row] = 0;
    }
    scored.ranking = rankLeads(scored.scores, scored.exclusions);
    scored.grades = gradeLeads(scored.rules.grades, scored.scores, scored.ranking, scored.exclusions,
                               gradePeriods(scored.rules.grades, *scored.values, scored.scores.size()));
}

bool hasObjected(const ScoredLeads& scored, std::size_t row) {
    const Disqualifier* exclusion = exclusionOf(scored, row);
    return exclusion != nullptr && exclusion->id == kObjectionId;
}

} // namespace farol
