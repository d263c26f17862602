// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/criterion_reader.h"

#include "core/scoring/condition_reader.h"

#include <utility>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string_view>;

Keys criterionKeys(CriterionKind kind) {
    Keys keys = {"id", "name", "group", "enabled", "fields", "kind"};
    const auto add = [&](const Keys& more) { keys.insert(keys.end(), more.begin(), more.end()); };
    switch (kind) {
    case CriterionKind::Bands:
        add({"bands", "otherwise", "missing"});
        break;
    case CriterionKind::Text:
        add({"match", "count", "tiers", "otherwise", "missing"});
        break;
    case CriterionKind::Title:
    case CriterionKind::Email:
        add({"count", "tiers", "otherwise", "missing"});
        break;
    case CriterionKind::YesNo:
        add({"yes", "no", "missing"});
        break;
    case CriterionKind::Presence:
        add({"filled", "empty"});
        break;
    case CriterionKind::Recency:
        add({"points", "decay", "days", "missing"});
        break;
    }
    add({"cap", "floor"});
    return keys;
}

std::vector<LeadInput> readInputs(RuleJsonValues& values, const Json& object, const std::string& at) {
    std::vector<LeadInput> inputs;
    const std::vector<std::string> names = values.texts(object, at, "fields");
    for (std::size_t i = 0; i < names.size(); ++i)
        inputs.push_back(readInput(values, names[i], pointerTo(at + "/fields", i)));
    return inputs;
}

// The tiers of the list "bands" or "tiers".
std::vector<Tier> readTiers(RuleJsonValues& values, const Json& object, const std::string& at,
                            const char* key, CriterionKind kind, std::optional<TextMatch> match) {
    std::vector<Tier> tiers;
    Keys keys = conditionKeys(kind);
    keys.insert(keys.begin(), "points");
    const Json& entries = values.list(object, at, key);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string here = pointerTo(pointerTo(at, key), i);
        values.checkObject(entries[i], here, keys);
        const int points = values.points(entries[i], here, "points");
        tiers.push_back({points, readCondition(values, entries[i], here, kind, match)});
    }
    return tiers;
}

void readTest(RuleJsonValues& values, const Json& object, const std::string& at, Criterion& criterion) {
    const auto points = [&](const char* key) { return values.points(object, at, key); };
    switch (criterion.kind) {
    case CriterionKind::Bands:
        criterion.tiers = readTiers(values, object, at, "bands", criterion.kind, {});
        closeBands(criterion.tiers);
        return;
    case CriterionKind::Text:
    case CriterionKind::Title:
    case CriterionKind::Email: {
        std::optional<TextMatch> match;
        if (criterion.kind == CriterionKind::Text) match = values.choice(object, at, "match", kMatchNames);
        if (values.has(object, "count")) criterion.count = values.choice(object, at, "count", kCountNames);
        criterion.tiers = readTiers(values, object, at, "tiers", criterion.kind, match);
        return;
    }
    case CriterionKind::YesNo:
        criterion.tiers = {{points("yes"), YesNoCondition{true}}, {points("no"), YesNoCondition{false}}};
        return;
    case CriterionKind::Presence:
        criterion.tiers = {{points("filled"), PresenceCondition{true}},
                           {points("empty"), PresenceCondition{false}}};
        return;
    case CriterionKind::Recency: {
        constexpr int kMostDays = 36'500;
        criterion.recency = {points("points"), values.choice(object, at, "decay", kDecayNames),
                             values.wholeNumber(object, at, "days", 1, kMostDays)};
        return;
    }
    }
}

} // namespace

LeadInput readInput(RuleJsonValues& values, const std::string& name, const std::string& pointer) {
    if (const std::optional<LeadInput> input = inputFromName(name)) return *input;
    std::string fields;
    for (const Field field : allFields()) fields += ", " + std::string(fieldName(field));
    values.complain(pointer, "unknown field; expected \"column:\" and a header of the file, or one of" +
                                 fields.substr(1));
    return {};
}

Criterion readCriterion(RuleJsonValues& values, const Json& object, const std::string& at) {
    Criterion criterion;
    if (!object.is_object()) {
        values.checkObject(object, at, {});
        return criterion;
    }
    const std::size_t problems = values.problems().size();
    criterion.kind = values.choice(object, at, "kind", kKindNames);
    const bool isKindKnown = values.problems().size() == problems;
    criterion.id = values.text(object, at, "id");
    criterion.name = values.text(object, at, "name");
    if (values.has(object, "group")) criterion.group = values.text(object, at, "group");
    if (values.has(object, "enabled")) criterion.isEnabled = values.boolean(object, at, "enabled");
    criterion.inputs = readInputs(values, object, at);
    if (!isKindKnown) return criterion; // its other keys mean nothing
    const Keys keys = criterionKeys(criterion.kind);
    values.checkObject(object, at, keys);
    readTest(values, object, at, criterion);
    for (const std::string_view key : keys) {
        if (key == "otherwise") criterion.otherwise = values.points(object, at, "otherwise");
        if (key == "missing") criterion.missing = values.points(object, at, "missing");
    }
    criterion.cap = values.optional(object, "cap", [&] { return values.points(object, at, "cap"); });
    criterion.floor = values.optional(object, "floor", [&] { return values.points(object, at, "floor"); });
    return criterion;
}

Disqualifier readDisqualifier(RuleJsonValues& values, const Json& object, const std::string& at) {
    Disqualifier disqualifier;
    if (!object.is_object()) {
        values.checkObject(object, at, {});
        return disqualifier;
    }
    const std::size_t problems = values.problems().size();
    disqualifier.kind = values.choice(object, at, "kind", kKindNames);
    if (disqualifier.kind == CriterionKind::Recency)
        values.complain(at + "/kind", "a date excludes nobody; expected another kind");
    const bool isKindKnown = values.problems().size() == problems;
    disqualifier.id = values.text(object, at, "id");
    disqualifier.reason = values.text(object, at, "reason");
    disqualifier.inputs = readInputs(values, object, at);
    if (!isKindKnown) return disqualifier;
    Keys keys = {"id", "reason", "fields", "kind"};
    const Keys more = conditionKeys(disqualifier.kind);
    keys.insert(keys.end(), more.begin(), more.end());
    values.checkObject(object, at, keys);
    disqualifier.when = readCondition(values, object, at, disqualifier.kind, {});
    return disqualifier;
}

} // namespace farol
