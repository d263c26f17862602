// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_set.h"

#include <algorithm>

namespace farol {
namespace {

void include(PointsRange& range, int points) {
    range.lowest = std::min(range.lowest, points);
    range.highest = std::max(range.highest, points);
}

} // namespace

PointsRange pointsRange(const Criterion& criterion) {
    PointsRange range{criterion.missing, criterion.missing};
    include(range, criterion.otherwise);
    if (const auto* bands = std::get_if<Bands>(&criterion.test))
        for (const Band& band : bands->bands) include(range, band.points);
    if (const auto* tiers = std::get_if<Tiers>(&criterion.test))
        for (const Tier& tier : tiers->tiers) include(range, tier.points);
    return range;
}

PointsRange pointsRange(const RuleSet& rules) {
    PointsRange sum;
    for (const Criterion& criterion : rules.criteria) {
        const PointsRange range = pointsRange(criterion);
        sum.lowest += range.lowest;
        sum.highest += range.highest;
    }
    return sum;
}

std::vector<Field> testedFields(const RuleSet& rules) {
    std::vector<Field> fields;
    for (const Criterion& criterion : rules.criteria)
        for (const Field field : criterion.fields)
            if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
    return fields;
}

} // namespace farol
