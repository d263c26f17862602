// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a rule set's JSON.
#include "core/normalize/job_title.h"
#include "core/scoring/json_printer.h"
#include "core/scoring/rule_names.h"
#include "core/scoring/rule_set_json.h"
#include "core/text/date_name.h"

#include <utility>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

void writeLimits(Json& object, const std::optional<int>& cap, const std::optional<int>& floor) {
    if (cap) object["cap"] = *cap;
    if (floor) object["floor"] = *floor;
}

Json fieldsOf(const std::vector<LeadInput>& inputs) {
    Json names = Json::array();
    for (const LeadInput& input : inputs) names.push_back(inputName(input));
    return names;
}

// Writes the keys of a condition into the object of its tier or disqualifier.
struct ConditionWriter {
    Json& object;
    std::optional<TextMatch> criterionMatch; // "match" is left out when it is the criterion's

    void operator()(const NumberCondition& number) const {
        if (number.from) object["from"] = *number.from;
        if (number.below) object["below"] = *number.below;
    }
    void operator()(const TextCondition& text) const {
        if (text.match != criterionMatch) object["match"] = nameOf(kMatchNames, text.match);
        object["terms"] = text.terms;
    }
    void operator()(const TitleCondition& title) const {
        if (!title.levels.empty()) {
            Json& levels = object["levels"] = Json::array();
            for (const TitleTier tier : title.levels) levels.push_back(tierCode(tier));
        }
        if (!title.functions.empty()) object["functions"] = title.functions;
    }
    void operator()(const EmailCondition& email) const {
        if (!email.kinds.empty()) {
            Json& kinds = object["kinds"] = Json::array();
            for (const EmailKind kind : email.kinds) kinds.push_back(nameOf(kEmailKindNames, kind));
        }
        if (!email.domains.empty()) object["domains"] = email.domains;
    }
    void operator()(const YesNoCondition& condition) const {
        object["is"] = nameOf(kYesNoNames, condition.answer);
    }
    void operator()(const PresenceCondition& condition) const {
        object["is"] = nameOf(kFilledNames, condition.isFilled);
    }
};

// An end that the next band implies is left out: reading puts it back (closeBands).
Json bandsOf(const std::vector<Tier>& tiers) {
    Json bands = Json::array();
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const auto& number = std::get<NumberCondition>(tiers[i].when);
        const auto beginsAtEnd = [&](std::size_t other) {
            return other < tiers.size() && std::get<NumberCondition>(tiers[other].when).from == number.below;
        };
        const bool isImplied = number.from && (beginsAtEnd(i + 1) || beginsAtEnd(i - 1));
        Json band = Json::object();
        if (number.from) band["from"] = *number.from;
        if (number.below && !isImplied) band["below"] = *number.below;
        band["points"] = tiers[i].points;
        bands.push_back(std::move(band));
    }
    return bands;
}

Json tiersOf(const std::vector<Tier>& tiers, std::optional<TextMatch> match) {
    Json list = Json::array();
    for (const Tier& tier : tiers) {
        Json object = Json::object();
        object["points"] = tier.points;
        std::visit(ConditionWriter{object, match}, tier.when);
        list.push_back(std::move(object));
    }
    return list;
}

std::optional<TextMatch> matchOf(const Criterion& criterion) {
    if (criterion.kind != CriterionKind::Text || criterion.tiers.empty()) return std::nullopt;
    return std::get<TextCondition>(criterion.tiers.front().when).match;
}

void writeTest(Json& object, const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::Bands:
        object["bands"] = bandsOf(criterion.tiers);
        break;
    case CriterionKind::Text:
    case CriterionKind::Title:
    case CriterionKind::Email:
        if (const auto match = matchOf(criterion)) object["match"] = nameOf(kMatchNames, *match);
        if (criterion.count != TierCount::First) object["count"] = nameOf(kCountNames, criterion.count);
        object["tiers"] = tiersOf(criterion.tiers, matchOf(criterion));
        break;
    case CriterionKind::YesNo:
        object["yes"] = criterion.tiers.at(0).points;
        object["no"] = criterion.tiers.at(1).points;
        object["missing"] = criterion.missing;
        return;
    case CriterionKind::Presence:
        object["filled"] = criterion.tiers.at(0).points;
        object["empty"] = criterion.tiers.at(1).points;
        return;
    case CriterionKind::Recency:
        object["points"] = criterion.recency.points;
        object["decay"] = nameOf(kDecayNames, criterion.recency.decay);
        object["days"] = criterion.recency.days;
        object["missing"] = criterion.missing;
        return;
    }
    object["otherwise"] = criterion.otherwise;
    object["missing"] = criterion.missing;
}

Json written(const Criterion& criterion) {
    Json object = {{"id", criterion.id}, {"name", criterion.name}};
    if (!criterion.group.empty()) object["group"] = criterion.group;
    if (!criterion.isEnabled) object["enabled"] = false;
    object["fields"] = fieldsOf(criterion.inputs);
    object["kind"] = nameOf(kKindNames, criterion.kind);
    writeTest(object, criterion);
    writeLimits(object, criterion.cap, criterion.floor);
    return object;
}

Json written(const Disqualifier& disqualifier) {
    Json object = {{"id", disqualifier.id}, {"reason", disqualifier.reason}};
    object["fields"] = fieldsOf(disqualifier.inputs);
    object["kind"] = nameOf(kKindNames, disqualifier.kind);
    std::visit(ConditionWriter{object, {}}, disqualifier.when);
    return object;
}

Json written(const TermList& list) {
    return {{"name", list.name}, {"terms", list.terms}};
}

Json written(const Group& group) {
    constexpr int kNoWeight = 100;
    Json object = {{"id", group.id}, {"name", group.name}};
    if (group.weightPercent != kNoWeight) object["weight"] = group.weightPercent / 100.0;
    writeLimits(object, group.cap, group.floor);
    return object;
}

Json written(const Grades& grades) {
    Json object = {{"by", nameOf(kGradesByNames, grades.by)}};
    if (grades.per != GradePeriod::List) object["per"] = nameOf(kPeriodNames, grades.per);
    const char* key = grades.by == GradesBy::Score      ? "from"
                      : grades.by == GradesBy::Capacity ? "leads"
                                                        : "percent";
    Json& steps = object["steps"] = Json::array();
    for (const GradeStep& step : grades.steps) {
        Json entry = {{"grade", step.name}};
        if (grades.by == GradesBy::Share || &step != &grades.steps.back()) entry[key] = step.amount;
        steps.push_back(std::move(entry));
    }
    return object;
}

Json written(const ExampleLead& example) {
    Json object = {{"name", example.name}};
    Json& lead = object["lead"] = Json::object();
    for (const auto& [input, value] : example.values) lead[inputName(input)] = value;
    if (example.asOf) object["asOf"] = isoDate(*example.asOf);
    object["score"] = example.score;
    if (example.grade) object["grade"] = *example.grade;
    return object;
}

template <typename Part> void writeEach(Json& root, const char* key, const std::vector<Part>& parts) {
    if (parts.empty()) return;
    Json& list = root[key] = Json::array();
    for (const Part& part : parts) list.push_back(written(part));
}

} // namespace

std::string writeRuleSet(const RuleSet& rules) {
    Json root = {{"format", "farol-rules"}, {"name", rules.name}, {"version", rules.version}};
    if (!rules.author.empty()) root["author"] = rules.author;
    if (rules.date) root["date"] = isoDate(std::chrono::sys_days(*rules.date));
    if (!rules.notes.empty()) root["notes"] = rules.notes;
    if (rules.range) root["range"] = {{"lowest", rules.range->lowest}, {"highest", rules.range->highest}};
    if (rules.scale != ScoreScale::Points) root["scale"] = nameOf(kScaleNames, rules.scale);
    writeEach(root, "lists", rules.lists);
    writeEach(root, "groups", rules.groups);
    writeEach(root, "criteria", rules.criteria);
    writeEach(root, "disqualifiers", rules.disqualifiers);
    root["grades"] = written(rules.grades);
    writeEach(root, "examples", rules.examples);
    return printJson(root);
}

} // namespace farol
