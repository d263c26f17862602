// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/compare_rules.h"

#include "core/base/parallel.h"
#include "core/scoring/criterion_table.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdlib>
#include <limits>
#include <unordered_map>
#include <utility>

namespace farol {
namespace {

std::vector<std::string> gradeNames(const ScoredLeads& scored, bool withExcluded) {
    std::vector<std::string> names;
    for (const GradeStep& step : scored.rules.grades.steps) names.push_back(step.name);
    if (withExcluded) names.emplace_back(kExcludedName);
    return names;
}

constexpr std::size_t kGradeCodes = std::size_t{kExcluded} + 1;

// [before * kGradeCodes + after]
std::vector<std::uint32_t> countGrades(const ScoredLeads& before, const ScoredLeads& after) {
    std::vector<std::uint32_t> counts(kGradeCodes * kGradeCodes, 0);
    for (std::size_t row = 0; row < before.grades.size(); ++row)
        ++counts[before.grades[row] * kGradeCodes + after.grades[row]];
    return counts;
}

void compareGrades(const ScoredLeads& before, const ScoredLeads& after,
                   const std::vector<std::uint32_t>& counts, RuleComparison& result) {
    constexpr std::size_t kGrades = kGradeCodes;
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

std::size_t countOtherScores(const ScoredLeads& before, const ScoredLeads& after) {
    std::size_t count = 0;
    for (std::size_t row = 0; row < before.scores.size(); ++row)
        count += before.scores[row] != after.scores[row];
    return count;
}

// How many of the first `top` ranks go to leads that are not excluded.
std::size_t topCount(const ScoredLeads& scored, std::size_t top) {
    std::size_t count = std::min(top, scored.ranking.size());
    while (count > 0 && scored.grades[scored.ranking[count - 1]] == kExcluded) --count;
    return count;
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

ScoreSpan spanOf(const ScoredLeads& scored) {
    ScoreSpan span;
    for (std::size_t row = 0; row < scored.scores.size(); ++row) {
        const bool counts = scored.grades[row] != kExcluded;
        span.lowest = std::min(span.lowest, counts ? scored.scores[row] : span.lowest);
        span.highest = std::max(span.highest, counts ? scored.scores[row] : span.highest);
    }
    return span;
}

std::vector<std::size_t> fillBins(const ScoredLeads& scored, const ScoreSpan& span, const ScoreBins& bins,
                                  std::size_t count) {
    constexpr std::int64_t kFewScores = 65'536; // are counted one by one, and divided afterwards
    const auto binOf = [&](std::int64_t score) {
        return static_cast<std::size_t>((score - bins.lowest) / bins.width);
    };
    std::vector<std::size_t> filled(count, 0);
    if (span.lowest > span.highest) return filled;
    const bool isNarrow = std::int64_t{span.highest} - span.lowest < kFewScores;
    std::vector<std::uint32_t> counts(isNarrow ? static_cast<std::size_t>(span.highest - span.lowest) + 1 : 0,
                                      0);
    for (std::size_t row = 0; row < scored.scores.size(); ++row) {
        if (scored.grades[row] == kExcluded) continue;
        if (isNarrow)
            ++counts[static_cast<std::size_t>(scored.scores[row] - span.lowest)];
        else
            ++filled[binOf(scored.scores[row])];
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0) filled[binOf(span.lowest + static_cast<std::int64_t>(i))] += counts[i];
    return filled;
}

ScoreBins compareScores(const ScoredLeads& before, const ScoredLeads& after) {
    const std::array<const ScoredLeads*, 2> both = {&before, &after};
    std::array<ScoreSpan, 2> spans;
    inParallel(2, [&](std::size_t i) { spans[i] = spanOf(*both[i]); });
    const int lowest = std::min(spans[0].lowest, spans[1].lowest);
    const int highest = std::max(spans[0].highest, spans[1].highest);
    ScoreBins bins;
    if (lowest > highest) return bins;
    bins.width = binWidth(std::int64_t{highest} - lowest + 1);
    const int over = lowest % bins.width;
    bins.lowest = lowest - (over < 0 ? over + bins.width : over); // a round number
    const auto count = static_cast<std::size_t>((std::int64_t{highest} - bins.lowest) / bins.width) + 1;
    std::array<std::vector<std::size_t>, 2> filled;
    inParallel(2, [&](std::size_t i) { filled[i] = fillBins(*both[i], spans[i], bins, count); });
    bins.before = std::move(filled[0]);
    bins.after = std::move(filled[1]);
    return bins;
}

// How both rank the rows of `rows`, found in one pass over each.
std::vector<TopChange> withRanks(const std::vector<std::uint32_t>& rows, const ScoredLeads& before,
                                 const ScoredLeads& after) {
    if (rows.empty()) return {};
    std::vector<bool> isWanted(before.scores.size(), false);
    for (const std::uint32_t row : rows) isWanted[row] = true;
    const auto ranksIn = [&](const ScoredLeads& scored) {
        std::unordered_map<std::uint32_t, std::size_t> ranks;
        for (std::size_t i = 0; i < scored.ranking.size() && ranks.size() < rows.size(); ++i)
            if (isWanted[scored.ranking[i]]) ranks[scored.ranking[i]] = i + 1;
        return ranks;
    };
    const auto old = ranksIn(before);
    const auto now = ranksIn(after);
    std::vector<TopChange> changes;
    for (const std::uint32_t row : rows) changes.push_back({row, old.at(row), now.at(row)});
    return changes;
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

// nullptr where there is no such criterion: it gives nothing.
const CriterionTable* tableOf(const ScoredLeads& scored, const Criterion* criterion) {
    for (const auto& table : scored.tables)
        if (criterion == &scored.rules.criteria[table->index]) return table.get();
    return nullptr;
}

void addDifference(CriterionEffect& effect, std::int64_t difference, std::size_t leads) {
    if (difference == 0) return;
    effect.leads += leads;
    effect.pointsMoved += static_cast<std::uint64_t>(std::abs(difference)) * leads;
    effect.pointsOverall += difference * static_cast<std::int64_t>(leads);
}

// Rows that hold the same values are counted first, and judged once.
std::vector<std::size_t> leadsPerCombination(const CriterionTable& table) {
    std::vector<std::size_t> counts(table.points.size(), 0);
    for (const std::uint32_t code : table.codes()) ++counts[code];
    return counts;
}

CriterionEffect effectOf(const ScoredLeads& before, const ScoredLeads& after, const Criterion* was,
                         const Criterion* is) {
    CriterionEffect effect;
    effect.id = (is ? is : was)->id;
    effect.name = (is ? is : was)->name;
    effect.change = !was ? CriterionChange::Added : !is ? CriterionChange::Removed : CriterionChange::Changed;
    const CriterionTable* const old = tableOf(before, was);
    const CriterionTable* const now = tableOf(after, is);
    const bool sameValues = !old || !now || old->columns == now->columns;
    if (sameValues) {
        const CriterionTable& any = old ? *old : *now;
        const std::vector<std::size_t> leads = leadsPerCombination(any);
        for (std::size_t i = 0; i < leads.size(); ++i)
            addDifference(effect, (now ? std::int64_t{now->points[i]} : 0) - (old ? old->points[i] : 0),
                          leads[i]);
        return effect;
    }
    for (std::size_t row = 0; row < before.scores.size(); ++row)
        addDifference(effect, std::int64_t{now->points[now->codes()[row]]} - old->points[old->codes()[row]],
                      1);
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
    std::vector<std::uint32_t> grades;
    inParallel(4, [&](std::size_t part) {
        if (part == 0) grades = countGrades(before, after);
        if (part == 1) result.otherScore = countOtherScores(before, after);
        if (part == 2) result.entered = withRanks(onlyInTop(after, before, top), before, after);
        if (part == 3) result.left = withRanks(onlyInTop(before, after, top), before, after);
    });
    compareGrades(before, after, grades, result);
    result.scores = compareScores(before, after);
    result.criteria = compareCriteria(before, after);
    result.other.groups = differing(before.rules.groups, after.rules.groups);
    result.other.disqualifiers = differing(before.rules.disqualifiers, after.rules.disqualifiers);
    result.other.range = before.rules.range != after.rules.range;
    result.other.grades = before.rules.grades != after.rules.grades;
    return result;
}

} // namespace farol
