// SPDX-License-Identifier: GPL-3.0-or-later
// How a rule set turns scores into grades.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace farol {

enum class GradesBy {
    Score,    // by thresholds
    Capacity, // so many leads, best first
    Share,    // so many percent of the leads, best first
};

// What capacity counts within.
enum class GradePeriod {
    List,  // the whole list
    Week,  // leads created in the same ISO week; those without a date among themselves
    Month, // leads created in the same month; likewise
};

// The meaning of `amount` is the grades': a lowest score, a number of leads, a share in percent.
struct GradeStep {
    std::string name; // "A"
    int amount = 0;   // not used in the last step by Score or Capacity: it takes the rest
    bool operator==(const GradeStep&) const = default;
};

struct Grades {
    GradesBy by = GradesBy::Score;
    GradePeriod per = GradePeriod::List; // Capacity only
    std::vector<GradeStep> steps;        // best first; 1 to 20
    bool operator==(const Grades&) const = default;
};

// In a list of grades: the lead is excluded. Its name in files is kExcludedName.
inline constexpr std::uint8_t kExcluded = 0xFF;
inline constexpr char kExcludedName[] = "excluded";

// A step's name, or "excluded".
std::string gradeName(const Grades& grades, std::uint8_t grade);

// Grades by score only: the step that a score reaches.
std::uint8_t gradeOfScore(const Grades& grades, int score);

// A grade per row: an index into `steps`, or kExcluded.
//   scores    points per row
//   ranking   row numbers, best first, excluded rows last
//   excluded  per row, not 0: excluded; such a lead takes nobody's place
//   periods   per row, which week or month it was created in, any numbers; empty for GradePeriod::List
std::vector<std::uint8_t> gradeLeads(const Grades& grades, const std::vector<std::int32_t>& scores,
                                     const std::vector<std::uint32_t>& ranking,
                                     const std::vector<std::uint8_t>& excluded,
                                     const std::vector<std::int32_t>& periods);

} // namespace farol
