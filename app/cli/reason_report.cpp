// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reason_report.h"

#include "core/normalize/job_title.h"
#include "core/scoring/describe_condition.h"
#include "core/text/display_text.h"
#include "core/text/fold.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace farol::cli {
namespace {

constexpr std::size_t kMostColumns = 80;

std::string matchInWords(const Criterion& criterion, const Reason& reason) {
    return criterion.kind == CriterionKind::Title ? levelsInWords(reason.match)
                                                  : displayLine(reason.match, kMostColumns);
}

const char* expectedValue(const Criterion& criterion, const Reason& reason) {
    if (criterion.kind == CriterionKind::Recency) return "date";
    if (criterion.kind == CriterionKind::YesNo) return "yes or no";
    return reason.input.field == Field::Employees ? "company size" : "number";
}

// A term or a band is found in a value; of a title, an address or a date it is said what they are.
bool isLookedFor(const Criterion& criterion) {
    return criterion.kind == CriterionKind::Text || criterion.kind == CriterionKind::Bands;
}

std::string valueSentence(const Criterion& criterion, const Reason& reason) {
    const std::string text =
        reason.text.empty() ? "an empty cell" : '"' + displayLine(reason.text, kMostColumns) + '"';
    switch (reason.kind) {
    case ReasonKind::Matched:
        return text + (isLookedFor(criterion) ? " matches " : " is ") + matchInWords(criterion, reason);
    case ReasonKind::NoMatch:
        return text + " matches nothing";
    case ReasonKind::Unreadable:
        return text + (criterion.kind == CriterionKind::YesNo ? " is neither " : " is no ") +
               (criterion.kind == CriterionKind::YesNo ? "yes nor no" : expectedValue(criterion, reason));
    default:
        return "missing";
    }
}

// "at most 20", "at least 0"
std::string limitInWords(int points, const std::optional<int>& floor, const std::optional<int>& cap) {
    if (points < 0 && cap) return "at most " + std::to_string(*cap);
    if (points > 0 && floor) return "at least " + std::to_string(*floor);
    return cap ? "at most " + std::to_string(*cap) : "limited";
}

std::string weightInWords(int percent) {
    std::string text = std::to_string(percent / 100);
    if (percent % 100 == 0) return text;
    text += '.';
    text += static_cast<char>('0' + percent / 10 % 10);
    if (percent % 10 != 0) text += static_cast<char>('0' + percent % 10);
    return text;
}

std::string rangeInWords(const RuleSet& rules) {
    if (!rules.range) return "limited";
    return "from " + std::to_string(rules.range->lowest) + " to " + std::to_string(rules.range->highest);
}

constexpr std::array<std::pair<ReasonKind, const char*>, 8> kKindNames = {{
    {ReasonKind::Matched, "matched"},
    {ReasonKind::NoMatch, "no_match"},
    {ReasonKind::Missing, "missing"},
    {ReasonKind::Unreadable, "unreadable"},
    {ReasonKind::Capped, "capped"},
    {ReasonKind::GroupWeight, "group_weight"},
    {ReasonKind::GroupCapped, "group_capped"},
    {ReasonKind::Clamped, "clamped"},
}};

const char* kindName(ReasonKind kind) {
    for (const auto& [known, name] : kKindNames)
        if (known == kind) return name;
    return "";
}

} // namespace

std::string levelsInWords(const std::string& match) {
    std::string text;
    for (std::size_t begin = 0; begin < match.size();) {
        std::size_t end = match.find_first_of(" ,", begin);
        if (end == std::string::npos) end = match.size();
        const std::string word = match.substr(begin, end - begin);
        const std::optional<TitleTier> tier = tierFromCode(word);
        text += tier ? levelInWords(*tier) : word;
        begin = match.find_first_not_of(" ,", end);
        if (begin == std::string::npos) break;
        text += match.substr(end, begin - end);
    }
    return text;
}

std::string signedPoints(int points) {
    return (points < 0 ? "" : "+") + std::to_string(points);
}

std::string reasonLine(const RuleSet& rules, const Reason& reason) {
    const std::string line = signedPoints(reason.points) + "  ";
    if (reason.kind == ReasonKind::Clamped) return line + "All points: " + rangeInWords(rules);
    if (reason.kind == ReasonKind::GroupWeight || reason.kind == ReasonKind::GroupCapped) {
        const Group& group = rules.groups[reason.index];
        return line + group.name + ": " +
               (reason.kind == ReasonKind::GroupWeight
                    ? "counted " + weightInWords(group.weightPercent) + " times"
                    : limitInWords(reason.points, group.floor, group.cap));
    }
    const Criterion& criterion = rules.criteria[reason.index];
    if (reason.kind == ReasonKind::Capped)
        return line + criterion.name + ": " + limitInWords(reason.points, criterion.floor, criterion.cap);
    return line + criterion.name + ": " + valueSentence(criterion, reason);
}

std::string reasonPhrase(const RuleSet& rules, const Reason& reason) {
    switch (reason.kind) {
    case ReasonKind::Matched: {
        const Criterion& criterion = rules.criteria[reason.index];
        const bool speaksForItself = isLookedFor(criterion) || criterion.kind == CriterionKind::Title;
        return (speaksForItself ? "" : lowerCase(criterion.name) + ' ') + matchInWords(criterion, reason);
    }
    case ReasonKind::NoMatch:
        return "other " + lowerCase(rules.criteria[reason.index].name);
    case ReasonKind::Missing:
        return lowerCase(rules.criteria[reason.index].name) + " missing";
    case ReasonKind::Unreadable:
        return lowerCase(rules.criteria[reason.index].name) + " unreadable";
    case ReasonKind::Capped:
        return "limit of " + lowerCase(rules.criteria[reason.index].name);
    case ReasonKind::GroupWeight:
        return "weight of " + lowerCase(rules.groups[reason.index].name);
    case ReasonKind::GroupCapped:
        return "limit of " + lowerCase(rules.groups[reason.index].name);
    case ReasonKind::Clamped:
        return "limit of all points";
    }
    return "";
}

nlohmann::ordered_json reasonAsJson(const RuleSet& rules, const Reason& reason) {
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (reason.kind == ReasonKind::GroupWeight || reason.kind == ReasonKind::GroupCapped)
        json["group"] = rules.groups[reason.index].id;
    else if (reason.kind != ReasonKind::Clamped)
        json["criterion"] = rules.criteria[reason.index].id;
    json["points"] = reason.points;
    json["kind"] = kindName(reason.kind);
    if (!isCriterionValue(reason.kind)) return json;
    json["field"] = inputName(reason.input);
    json["text"] = reason.text;
    json["match"] = reason.match;
    return json;
}

} // namespace farol::cli
