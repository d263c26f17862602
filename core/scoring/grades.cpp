// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/grades.h"

#include "core/base/parallel.h"
#include "core/scoring/score_range.h"

#include <algorithm>
#include <unordered_map>

namespace farol {
namespace {

std::uint8_t lastStep(const Grades& grades) {
    return grades.steps.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(grades.steps.size() - 1);
}

// How many leads, best first, have `step` or a better one.
//   count  leads to share out
std::uint64_t placesUpTo(const Grades& grades, std::size_t step, std::uint64_t count) {
    if (step + 1 >= grades.steps.size()) return count;
    std::uint64_t amount = 0;
    for (std::size_t i = 0; i <= step; ++i)
        amount += static_cast<std::uint64_t>(std::max(grades.steps[i].amount, 0));
    if (grades.by == GradesBy::Share) amount = (2 * amount * count + 100) / 200; // percent; halves up
    return std::min(amount, count);
}

std::vector<std::uint64_t> placesPerStep(const Grades& grades, std::uint64_t count) {
    std::vector<std::uint64_t> places;
    for (std::size_t step = 0; step < grades.steps.size(); ++step)
        places.push_back(placesUpTo(grades, step, count));
    return places;
}

} // namespace

std::string gradeName(const Grades& grades, std::uint8_t grade) {
    return grade < grades.steps.size() ? grades.steps[grade].name : kExcludedName;
}

std::uint8_t gradeOfScore(const Grades& grades, int score) {
    for (std::size_t i = 0; i + 1 < grades.steps.size(); ++i)
        if (score >= grades.steps[i].amount) return static_cast<std::uint8_t>(i);
    return lastStep(grades);
}

namespace {

void gradeByScore(const Grades& grades, const std::vector<std::int32_t>& scores,
                  const std::vector<std::uint8_t>& excluded, std::vector<std::uint8_t>& result) {
    constexpr std::size_t kRowsPerPart = 65'536;
    constexpr std::int64_t kFewScores = 65'536; // are graded once each
    const ScoreRange range = scoreRange(scores);
    std::vector<std::uint8_t> gradeOf;
    if (range.size() <= kFewScores)
        for (int score = range.low; score <= range.high; ++score)
            gradeOf.push_back(gradeOfScore(grades, score));
    inParallel((scores.size() + kRowsPerPart - 1) / kRowsPerPart, [&](std::size_t part) {
        const std::size_t end = std::min(scores.size(), (part + 1) * kRowsPerPart);
        for (std::size_t row = part * kRowsPerPart; row < end; ++row) {
            if (!excluded.empty() && excluded[row] != 0) continue;
            result[row] = gradeOf.empty() ? gradeOfScore(grades, scores[row])
                                          : gradeOf[static_cast<std::size_t>(scores[row] - range.low)];
        }
    });
}

} // namespace

std::vector<std::uint8_t> gradeLeads(const Grades& grades, const std::vector<std::int32_t>& scores,
                                     const std::vector<std::uint32_t>& ranking,
                                     const std::vector<std::uint8_t>& excluded,
                                     const std::vector<std::int32_t>& periods) {
    std::vector<std::uint8_t> result(scores.size(), kExcluded);
    const auto isExcluded = [&](std::size_t row) { return !excluded.empty() && excluded[row] != 0; };
    if (grades.by == GradesBy::Score) {
        gradeByScore(grades, scores, excluded, result);
        return result;
    }
    const auto count = static_cast<std::uint64_t>(
        std::count_if(ranking.begin(), ranking.end(), [&](std::uint32_t row) { return !isExcluded(row); }));
    const std::vector<std::uint64_t> places = placesPerStep(grades, count);
    std::unordered_map<std::int32_t, std::uint64_t> taken; // per period: leads before this one
    for (const std::uint32_t row : ranking) {
        if (isExcluded(row)) continue;
        const std::uint64_t before = taken[periods.empty() ? 0 : periods[row]]++;
        const auto step = std::upper_bound(places.begin(), places.end(), before);
        result[row] =
            step == places.end() ? lastStep(grades) : static_cast<std::uint8_t>(step - places.begin());
    }
    return result;
}

} // namespace farol
