// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_set.h"

#include "core/scoring/score_sum.h"

#include <algorithm>
#include <cstdint>

namespace farol {
namespace {

struct WideRange {
    std::int64_t lowest = 0;
    std::int64_t highest = 0;

    void include(std::int64_t points) {
        lowest = std::min(lowest, points);
        highest = std::max(highest, points);
    }
    void add(PointsRange range) {
        lowest += range.lowest;
        highest += range.highest;
    }
};

// What the tiers of which at least one matches can give together.
WideRange rangeOfAll(const std::vector<Tier>& tiers) {
    WideRange sum;
    WideRange single{tiers.front().points, tiers.front().points};
    for (const Tier& tier : tiers) {
        sum.lowest += std::min(tier.points, 0);
        sum.highest += std::max(tier.points, 0);
        single.include(tier.points);
    }
    // Where no tier takes points off, one that matches alone gives the least; likewise for the most.
    return {sum.lowest < 0 ? sum.lowest : single.lowest, sum.highest > 0 ? sum.highest : single.highest};
}

// Every value is one of the two, so that nothing is left for `otherwise`.
bool hasBothAnswers(const Criterion& criterion) {
    return (criterion.kind == CriterionKind::YesNo || criterion.kind == CriterionKind::Presence) &&
           criterion.tiers.size() == 2 && criterion.tiers[0].when != criterion.tiers[1].when;
}

WideRange uncappedRange(const Criterion& criterion) {
    if (criterion.kind == CriterionKind::Recency) {
        WideRange range{criterion.missing, criterion.missing};
        range.include(criterion.recency.points);
        range.include(0);
        return range;
    }
    const bool isBoth = hasBothAnswers(criterion);
    const bool isPresence = criterion.kind == CriterionKind::Presence;
    const int first = isPresence && isBoth ? criterion.tiers.front().points
                      : isPresence         ? criterion.otherwise
                                           : criterion.missing;
    WideRange range{first, first};
    if (!isBoth) range.include(criterion.otherwise);
    if (criterion.count == TierCount::All && !criterion.tiers.empty()) {
        const WideRange tiers = rangeOfAll(criterion.tiers);
        range.include(tiers.lowest);
        range.include(tiers.highest);
    } else {
        for (const Tier& tier : criterion.tiers) range.include(tier.points);
    }
    return range;
}

void addOnce(std::vector<LeadInput>& list, const std::vector<LeadInput>& inputs) {
    for (const LeadInput& input : inputs)
        if (std::find(list.begin(), list.end(), input) == list.end()) list.push_back(input);
}

bool isLiteral(const Condition& condition) {
    const auto* text = std::get_if<TextCondition>(&condition);
    return text && text->match != TextMatch::Words && text->match != TextMatch::Place &&
           text->match != TextMatch::Industry;
}

} // namespace

PointsRange pointsRange(const Criterion& criterion) {
    const WideRange range = uncappedRange(criterion);
    return {limited(range.lowest, criterion.floor, criterion.cap),
            limited(range.highest, criterion.floor, criterion.cap)};
}

PointsRange pointsRange(const RuleSet& rules) {
    const ScoreSum sum(rules);
    std::vector<int> lowest;
    std::vector<int> highest;
    for (const Criterion& criterion : rules.criteria) {
        const PointsRange range = criterion.isEnabled ? pointsRange(criterion) : PointsRange{};
        lowest.push_back(range.lowest);
        highest.push_back(range.highest);
    }
    return {sum.total(lowest), sum.total(highest)};
}

int shownScore(const RuleSet& rules, int score) {
    if (rules.scale == ScoreScale::Points || !rules.range || rules.range->lowest >= rules.range->highest)
        return score;
    const std::int64_t span = std::int64_t{rules.range->highest} - rules.range->lowest;
    const std::int64_t share = std::int64_t{score} - rules.range->lowest;
    return static_cast<int>((200 * share + span) / (2 * span)); // halves up; never negative in the range
}

std::vector<LeadInput> testedInputs(const RuleSet& rules) {
    std::vector<LeadInput> inputs;
    for (const Criterion& criterion : rules.criteria)
        if (criterion.isEnabled) addOnce(inputs, criterion.inputs);
    for (const Disqualifier& disqualifier : rules.disqualifiers) addOnce(inputs, disqualifier.inputs);
    return inputs;
}

std::vector<std::string> literalParts(const RuleSet& rules) {
    std::vector<std::string> ids;
    for (const Criterion& criterion : rules.criteria) {
        const auto isLiteralTier = [](const Tier& tier) { return isLiteral(tier.when); };
        if (criterion.isEnabled && std::any_of(criterion.tiers.begin(), criterion.tiers.end(), isLiteralTier))
            ids.push_back(criterion.id);
    }
    for (const Disqualifier& disqualifier : rules.disqualifiers)
        if (isLiteral(disqualifier.when)) ids.push_back(disqualifier.id);
    return ids;
}

} // namespace farol
