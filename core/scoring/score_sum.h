// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up the points of criteria: groups with their weights and limits, then the rule set's range.
#pragma once

#include "core/scoring/reason.h"
#include "core/scoring/rule_set.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace farol {

// A floor above the cap loses. What no int holds becomes the nearest that one does.
int limited(std::int64_t points, const std::optional<int>& floor, const std::optional<int>& cap);

// `weightPercent` of `points`, halves rounded away from zero.
std::int64_t weighed(std::int64_t points, int weightPercent);

// Only what decides the sum is kept: not the rule set.
class ScoreSum {
public:
    explicit ScoreSum(const RuleSet& rules);

    // True when the score is the plain sum of all points.
    bool isPlain() const { return m_groups.empty() && !m_range; }

    //   points   per criterion of the rule set, capped; 0 for one that is switched off
    int total(std::span<const int> points) const;

    // The lines that lead from the criteria's points to the total; none where nothing changes.
    std::vector<Reason> adjustments(std::span<const int> points) const;

private:
    struct GroupSum {
        Group group;
        std::vector<std::size_t> criteria; // indices of its members
        std::int64_t of(std::span<const int> points) const;
    };

    std::vector<GroupSum> m_groups;
    std::vector<std::size_t> m_alone; // indices of the criteria outside every group
    std::optional<PointsRange> m_range;
};

} // namespace farol
