// SPDX-License-Identifier: GPL-3.0-or-later
// One criterion of a rule set: what it looks at, and the points it gives.
#pragma once

#include "core/leads/lead_input.h"
#include "core/scoring/condition.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace farol {

// How the value is read. Every tier of a criterion has the condition of its kind.
enum class CriterionKind {
    Bands,    // a number or a company size: NumberCondition
    Text,     // TextCondition; each tier may match in its own way
    Title,    // TitleCondition
    Email,    // EmailCondition
    YesNo,    // YesNoCondition
    Presence, // PresenceCondition; a missing value is tested like any other
    Recency,  // a date; no tiers
};

struct Tier {
    int points = 0;
    Condition when;
    bool operator==(const Tier&) const = default;
};

enum class TierCount {
    First, // the first tier that matches gives its points
    All,   // the points of all that match are added
};

enum class Decay {
    Linear,   // full points on the reference date, none `days` before it
    HalfLife, // half the points `days` before the reference date, a quarter twice as long before
};

// Points for a date: fewer the older it is, rounded to whole points; a date after the reference date counts
// as it.
struct Recency {
    int points = 0;
    Decay decay = Decay::Linear;
    int days = 1;
    bool operator==(const Recency&) const = default;
};

struct Criterion {
    std::string id;                // "job-title": stable, in files
    std::string name;              // "Job title": for people
    std::string group;             // the id of a group; empty: outside every group
    std::vector<LeadInput> inputs; // tested in this order; the first that is not empty counts
    CriterionKind kind = CriterionKind::Text;
    TierCount count = TierCount::First;
    std::vector<Tier> tiers;
    Recency recency;   // Recency only
    int otherwise = 0; // points when there is a value and no tier matches
    int missing = 0;   // points when no input has a value, or it cannot be read
    std::optional<int>
        cap; // the most and the least that the criterion gives, `missing` and `otherwise` included
    std::optional<int> floor;
    bool isEnabled = true; // a criterion that is switched off gives no points and no reason
    bool operator==(const Criterion&) const = default;
};

// The highest and the lowest points that something can give.
struct PointsRange {
    int lowest = 0;
    int highest = 0;
    bool operator==(const PointsRange&) const = default;
};
PointsRange pointsRange(const Criterion& criterion);

} // namespace farol
