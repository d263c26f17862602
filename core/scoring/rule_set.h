// SPDX-License-Identifier: GPL-3.0-or-later
// What a company agrees makes a lead worth calling: criteria, each with its points.
#pragma once

#include "core/leads/field_catalog.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace farol {

// Points for a number: the first band whose `from` is not above it.
struct Band {
    std::int64_t from = 0; // inclusive
    int points = 0;
};
struct Bands {
    std::vector<Band> bands; // `from` descending
};

// How a term is looked for in a text.
enum class TextMatch {
    Words,    // whole words and phrases, case, accents and a plural "s" ignored
    Contains, // anywhere in the lower-cased text, inside words too
    Equals,   // the whole lower-cased text
    Place,    // the city that the location means, in every shipped language
};

// Points for a text: the first tier of which a term matches.
struct Tier {
    int points = 0;
    std::vector<std::string> terms;
};
struct Tiers {
    TextMatch match = TextMatch::Words;
    std::vector<Tier> tiers;
};

struct Criterion {
    std::string id;            // "job-title": stable, in files
    std::string name;          // "Job title": for people
    std::vector<Field> fields; // tested in this order; the first that is not empty counts
    std::variant<Bands, Tiers> test;
    int otherwise = 0; // points when there is a value and nothing matches
    int missing = 0;   // points when no field has a value, or it cannot be read
};

struct RuleSet {
    std::string name;
    int version = 1;
    std::string notes;
    int topMatch = 0; // a score of this many points and more is a top match
    std::vector<Criterion> criteria;
};

// The highest and the lowest points a criterion can give, and their sums over a rule set.
struct PointsRange {
    int lowest = 0;
    int highest = 0;
};
PointsRange pointsRange(const Criterion& criterion);
PointsRange pointsRange(const RuleSet& rules);

// Every field that some criterion tests, each once, in order of first use.
std::vector<Field> testedFields(const RuleSet& rules);

} // namespace farol
