// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score_sum.h"

#include <algorithm>
#include <limits>

namespace farol {
namespace {

int toInt(std::int64_t points) {
    return static_cast<int>(
        std::clamp<std::int64_t>(points, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

int clampedTo(const std::optional<PointsRange>& range, std::int64_t sum) {
    return range ? limited(sum, range->lowest, range->highest) : toInt(sum);
}

void addLine(std::vector<Reason>& lines, ReasonKind kind, std::size_t index, std::int64_t points) {
    if (points == 0) return;
    Reason line;
    line.kind = kind;
    line.index = index;
    line.points = toInt(points);
    lines.push_back(std::move(line));
}

} // namespace

int limited(std::int64_t points, const std::optional<int>& floor, const std::optional<int>& cap) {
    if (floor) points = std::max<std::int64_t>(points, *floor);
    if (cap) points = std::min<std::int64_t>(points, *cap);
    return toInt(points);
}

std::int64_t weighed(std::int64_t points, int weightPercent) {
    if (weightPercent == 100) return points;
    const std::int64_t hundredths = points * weightPercent;
    return (hundredths + (hundredths < 0 ? -50 : 50)) / 100;
}

ScoreSum::ScoreSum(const RuleSet& rules) : m_range(rules.range) {
    for (const Group& group : rules.groups) m_groups.push_back({group, {}});
    for (std::size_t i = 0; i < rules.criteria.size(); ++i) {
        const auto own = std::find_if(m_groups.begin(), m_groups.end(), [&](const GroupSum& sum) {
            return sum.group.id == rules.criteria[i].group;
        });
        (own == m_groups.end() ? m_alone : own->criteria).push_back(i);
    }
}

std::int64_t ScoreSum::GroupSum::of(std::span<const int> points) const {
    std::int64_t sum = 0;
    for (const std::size_t i : criteria) sum += points[i];
    return sum;
}

int ScoreSum::total(std::span<const int> points) const {
    std::int64_t sum = 0;
    for (const std::size_t i : m_alone) sum += points[i];
    for (const GroupSum& own : m_groups)
        sum += limited(weighed(own.of(points), own.group.weightPercent), own.group.floor, own.group.cap);
    return clampedTo(m_range, sum);
}

std::vector<Reason> ScoreSum::adjustments(std::span<const int> points) const {
    std::vector<Reason> lines;
    std::int64_t sum = 0;
    for (const std::size_t i : m_alone) sum += points[i];
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups[i].group;
        const std::int64_t plain = m_groups[i].of(points);
        const std::int64_t heavy = weighed(plain, group.weightPercent);
        const int capped = limited(heavy, group.floor, group.cap);
        addLine(lines, ReasonKind::GroupWeight, i, heavy - plain);
        addLine(lines, ReasonKind::GroupCapped, i, capped - heavy);
        sum += capped;
    }
    addLine(lines, ReasonKind::Clamped, 0, clampedTo(m_range, sum) - sum);
    return lines;
}

} // namespace farol
