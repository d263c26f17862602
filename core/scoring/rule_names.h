// SPDX-License-Identifier: GPL-3.0-or-later
// What rule files call the values of enumerations.
#pragma once

#include "core/scoring/rule_set.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace farol {

template <typename Value, std::size_t Count>
using NameTable = std::array<std::pair<std::string_view, Value>, Count>;

inline constexpr NameTable<CriterionKind, 7> kKindNames{{{"bands", CriterionKind::Bands},
                                                         {"text", CriterionKind::Text},
                                                         {"title", CriterionKind::Title},
                                                         {"email", CriterionKind::Email},
                                                         {"yes_no", CriterionKind::YesNo},
                                                         {"presence", CriterionKind::Presence},
                                                         {"recency", CriterionKind::Recency}}};
inline constexpr NameTable<TextMatch, 8> kMatchNames{{{"words", TextMatch::Words},
                                                      {"contains", TextMatch::Contains},
                                                      {"equals", TextMatch::Equals},
                                                      {"starts with", TextMatch::StartsWith},
                                                      {"ends with", TextMatch::EndsWith},
                                                      {"regex", TextMatch::Regex},
                                                      {"place", TextMatch::Place},
                                                      {"industry", TextMatch::Industry}}};
inline constexpr NameTable<TierCount, 2> kCountNames{{{"first", TierCount::First}, {"all", TierCount::All}}};
inline constexpr NameTable<Decay, 2> kDecayNames{{{"linear", Decay::Linear}, {"half-life", Decay::HalfLife}}};
inline constexpr NameTable<ScoreScale, 2> kScaleNames{
    {{"points", ScoreScale::Points}, {"percent", ScoreScale::Percent}}};
inline constexpr NameTable<GradesBy, 3> kGradesByNames{
    {{"score", GradesBy::Score}, {"capacity", GradesBy::Capacity}, {"share", GradesBy::Share}}};
inline constexpr NameTable<GradePeriod, 3> kPeriodNames{
    {{"list", GradePeriod::List}, {"week", GradePeriod::Week}, {"month", GradePeriod::Month}}};
// A missing address gives a criterion's points for missing values, so no tier asks for it.
inline constexpr NameTable<EmailKind, 4> kEmailKindNames{{{"company", EmailKind::Company},
                                                          {"free", EmailKind::FreeMail},
                                                          {"role", EmailKind::Role},
                                                          {"malformed", EmailKind::Malformed}}};
inline constexpr NameTable<bool, 2> kYesNoNames{{{"yes", true}, {"no", false}}};
inline constexpr NameTable<bool, 2> kFilledNames{{{"filled", true}, {"empty", false}}};

template <typename Value, std::size_t Count>
std::string_view nameOf(const NameTable<Value, Count>& names, Value value) {
    for (const auto& [name, known] : names)
        if (known == value) return name;
    return {};
}

template <typename Value, std::size_t Count>
std::optional<Value> valueNamed(const NameTable<Value, Count>& names, std::string_view text) {
    for (const auto& [name, value] : names)
        if (name == text) return value;
    return std::nullopt;
}

// "\"first\" or \"all\"", for a sentence.
template <typename Value, std::size_t Count> std::string namesInWords(const NameTable<Value, Count>& names) {
    std::string text;
    for (std::size_t i = 0; i < Count; ++i) {
        if (i > 0) text += i + 1 == Count ? " or " : ", ";
        text += '"' + std::string(names[i].first) + '"';
    }
    return text;
}

} // namespace farol
