// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/compare_rules.h"

#include "core/scoring/criterion_points.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <limits>
#include <utility>

namespace farol {
namespace {

std::vector<std::string> gradeNames(const ScoredLeads& scored, bool withExcluded) {
    std::vector<std::string> names;
    for (const GradeStep& step : scored.rules.grades.steps) names.push_back(step.name);
    if (withExcluded) names.emplace_back(kExcludedName);
    return names;
}

void compareGrades(const ScoredLeads& before, const ScoredLeads& after, RuleComparison& result) {
    constexpr std::size_t kGrades = std::size_t{kExcluded} + 1;
    std::vector<std::uint32_t> counts(kGrades * kGrades, 0);
    for (std::size_t row = 0; row < before.grades.size(); ++row)
        ++counts[before.grades[row] * kGrades + after.grades[row]];
    bool anyExcluded = false;
    for (std::size_t grade = 0; grade < kGrades; ++grade)
        anyExcluded =
            anyExcluded || counts[kExcluded * kGrades + grade] > 0 || counts[grade * kGrades + kExcluded] > 0;
    result.gradesBefore = gradeNames(before, anyExcluded);
    result.gradesAfter = gradeNames(after, anyExcluded);
    const auto cell = [](std::size_t index, const Grades& grades) {
        return index < grades.steps.size() ? index : std::size_t{kExcluded};
    };
    for (std::size_t from = 0; from < result.gradesBefore.size(); ++from) {
        auto& line = result.leadsByGrade.emplace_back();
        for (std::size_t to = 0; to < result.gradesAfter.size(); ++to) {
            line.push_back(counts[cell(from, before.rules.grades) * kGrades + cell(to, after.rules.grades)]);
            if (result.gradesBefore[from] != result.gradesAfter[to]) result.otherGrade += line.back();
        }
    }
}

// How many of the first `top` ranks go to leads that are not excluded.
std::size_t topCount(const ScoredLeads& scored, std::size_t top) {
    std::size_t count = std::min(top, scored.ranking.size());
    while (count > 0 && scored.grades[scored.ranking[count - 1]] == kExcluded) --count;
    return count;
}

std::size_t rankOf(const ScoredLeads& scored, std::uint32_t row) {
    const auto found = std::find(scored.ranking.begin(), scored.ranking.end(), row);
    return static_cast<std::size_t>(found - scored.ranking.begin()) + 1;
}

// The rows that are among the best of `one` and not of `other`, by rank.
std::vector<std::uint32_t> onlyInTop(const ScoredLeads& one, const ScoredLeads& other, std::size_t top) {
    const auto end = other.ranking.begin() + static_cast<std::ptrdiff_t>(topCount(other, top));
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < topCount(one, top); ++i)
        if (std::find(other.ranking.begin(), end, one.ranking[i]) == end) rows.push_back(one.ranking[i]);
    return rows;
}

// A width of 1, 2, 5, 10, 20 ... points that needs at most 50 bins.
int binWidth(std::int64_t span) {
    constexpr std::int64_t kMostBins = 50;
    for (std::int64_t ten = 1;; ten *= 10)
        for (const std::int64_t width : {ten, 2 * ten, 5 * ten})
            if (span / width < kMostBins) return static_cast<int>(width);
}

struct ScoreSpan {
    int lowest = std::numeric_limits<int>::max();
    int highest = std::numeric_limits<int>::min();
};

void widen(const ScoredLeads& scored, ScoreSpan& span) {
    for (std::size_t row = 0; row < scored.scores.size(); ++row) {
        const bool counts = scored.grades[row] != kExcluded;
        span.lowest = std::min(span.lowest, counts ? scored.scores[row] : span.lowest);
        span.highest = std::max(span.highest, counts ? scored.scores[row] : span.highest);
    }
}

std::vector<std::size_t> fillBins(const ScoredLeads& scored, const ScoreBins& bins, std::size_t count) {
    std::vector<std::size_t> filled(count, 0);
    for (std::size_t row = 0; row < scored.scores.size(); ++row)
        if (scored.grades[row] != kExcluded)
            ++filled[static_cast<std::size_t>((std::int64_t{scored.scores[row]} - bins.lowest) / bins.width)];
    return filled;
}

ScoreBins compareScores(const ScoredLeads& before, const ScoredLeads& after) {
    ScoreSpan span;
    widen(before, span);
    widen(after, span);
    ScoreBins bins;
    if (span.lowest > span.highest) return bins;
    bins.width = binWidth(std::int64_t{span.highest} - span.lowest + 1);
    const int over = span.lowest % bins.width;
    bins.lowest = span.lowest - (over < 0 ? over + bins.width : over); // a round number
    const auto count = static_cast<std::size_t>((std::int64_t{span.highest} - bins.lowest) / bins.width) + 1;
    bins.before = fillBins(before, bins, count);
    bins.after = fillBins(after, bins, count);
    return bins;
}

template <typename Part> const Part* find(const std::vector<Part>& parts, const std::string& id) {
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&id](const Part& part) { return part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

const Criterion* findEnabled(const RuleSet& rules, const std::string& id) {
    const Criterion* criterion = find(rules.criteria, id);
    return criterion && criterion->isEnabled ? criterion : nullptr;
}

CriterionPoints pointsOf(const ScoredLeads& scored, const Criterion* criterion) {
    if (!criterion) return {std::vector<std::uint32_t>(scored.scores.size(), 0), {0}};
    return criterionPoints(scored, static_cast<std::size_t>(criterion - scored.rules.criteria.data()));
}

CriterionEffect effectOf(const ScoredLeads& before, const ScoredLeads& after, const Criterion* was,
                         const Criterion* is) {
    CriterionEffect effect;
    effect.id = (is ? is : was)->id;
    effect.name = (is ? is : was)->name;
    effect.change = !was ? CriterionChange::Added : !is ? CriterionChange::Removed : CriterionChange::Changed;
    const CriterionPoints old = pointsOf(before, was);
    const CriterionPoints now = pointsOf(after, is);
    for (std::size_t row = 0; row < old.codes.size(); ++row) {
        const std::int64_t difference = std::int64_t{now.points[now.codes[row]]} - old.points[old.codes[row]];
        effect.leads += difference != 0;
        effect.pointsMoved += static_cast<std::uint64_t>(std::abs(difference));
        effect.pointsOverall += difference;
    }
    return effect;
}

std::vector<CriterionEffect> compareCriteria(const ScoredLeads& before, const ScoredLeads& after) {
    // A term may name a list, so criteria that read the same differ when the lists do.
    const bool sameWorld = before.rules.lists == after.rules.lists && before.asOf == after.asOf;
    std::vector<CriterionEffect> effects;
    const auto add = [&](const Criterion* was, const Criterion* is) {
        if (was && is && sameWorld && *was == *is) return;
        CriterionEffect effect = effectOf(before, after, was, is);
        if (effect.leads > 0) effects.push_back(std::move(effect));
    };
    for (const Criterion& criterion : after.rules.criteria)
        if (criterion.isEnabled) add(findEnabled(before.rules, criterion.id), &criterion);
    for (const Criterion& criterion : before.rules.criteria)
        if (criterion.isEnabled && !findEnabled(after.rules, criterion.id)) add(&criterion, nullptr);
    std::stable_sort(effects.begin(), effects.end(), [](const CriterionEffect& a, const CriterionEffect& b) {
        return a.pointsMoved > b.pointsMoved;
    });
    return effects;
}

// The ids of the parts that are only in one, or not the same in both.
template <typename Part>
std::vector<std::string> differing(const std::vector<Part>& before, const std::vector<Part>& after) {
    std::vector<std::string> ids;
    for (const Part& part : after) {
        const Part* old = find(before, part.id);
        if (!old || *old != part) ids.push_back(part.id);
    }
    for (const Part& part : before)
        if (!find(after, part.id)) ids.push_back(part.id);
    return ids;
}

} // namespace

RuleComparison compareRules(const ScoredLeads& before, const ScoredLeads& after, std::size_t top) {
    assert(before.leads == after.leads);
    RuleComparison result;
    compareGrades(before, after, result);
    for (std::size_t row = 0; row < before.scores.size(); ++row)
        result.otherScore += before.scores[row] != after.scores[row];
    for (const std::uint32_t row : onlyInTop(after, before, top))
        result.entered.push_back({row, rankOf(before, row), rankOf(after, row)});
    for (const std::uint32_t row : onlyInTop(before, after, top))
        result.left.push_back({row, rankOf(before, row), rankOf(after, row)});
    result.scores = compareScores(before, after);
    result.criteria = compareCriteria(before, after);
    result.other.groups = differing(before.rules.groups, after.rules.groups);
    result.other.disqualifiers = differing(before.rules.disqualifiers, after.rules.disqualifiers);
    result.other.range = before.rules.range != after.rules.range;
    result.other.grades = before.rules.grades != after.rules.grades;
    return result;
}

} // namespace farol
