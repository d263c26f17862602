// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_set_reader.h"

#include "core/scoring/criterion_reader.h"

#include <cmath>
#include <limits>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t kMostVersions = 1'000'000;

PointsRange readRange(RuleJsonValues& values, const Json& root) {
    const Json& object = root["range"];
    values.checkObject(object, "/range", {"lowest", "highest"});
    return {values.sum(object, "/range", "lowest"), values.sum(object, "/range", "highest")};
}

TermList readList(RuleJsonValues& values, const Json& object, const std::string& at) {
    values.checkObject(object, at, {"name", "terms"});
    return {values.text(object, at, "name"), values.texts(object, at, "terms")};
}

Group readGroup(RuleJsonValues& values, const Json& object, const std::string& at) {
    constexpr double kMostWeight = 100.0;
    constexpr double kTolerance = 1e-6; // of a percent: 0.07 * 100 is not quite 7
    values.checkObject(object, at, {"id", "name", "weight", "cap", "floor"});
    Group group;
    group.id = values.text(object, at, "id");
    group.name = values.text(object, at, "name");
    if (values.has(object, "weight")) {
        const double percent = values.number(object, at, "weight", 0, kMostWeight) * 100.0;
        group.weightPercent = static_cast<int>(std::lround(percent));
        if (std::abs(percent - group.weightPercent) > kTolerance)
            values.complain(at + "/weight", "expected at most two decimals");
    }
    group.cap = values.optional(object, "cap", [&] { return values.points(object, at, "cap"); });
    group.floor = values.optional(object, "floor", [&] { return values.points(object, at, "floor"); });
    return group;
}

Grades readGrades(RuleJsonValues& values, const Json& root) {
    const std::string at = "/grades";
    Grades grades;
    if (!root.contains("grades") || !root["grades"].is_object()) {
        if (root.contains("grades"))
            values.checkObject(root["grades"], at, {});
        else
            values.complain("", "expected the key \"grades\"; add it");
        return grades;
    }
    const Json& object = root["grades"];
    grades.by = values.choice(object, at, "by", kGradesByNames);
    const bool isCapacity = grades.by == GradesBy::Capacity;
    values.checkObject(object, at,
                       isCapacity ? std::vector<std::string_view>{"by", "per", "steps"}
                                  : std::vector<std::string_view>{"by", "steps"});
    if (isCapacity && values.has(object, "per")) grades.per = values.choice(object, at, "per", kPeriodNames);
    const char* key = grades.by == GradesBy::Score ? "from" : isCapacity ? "leads" : "percent";
    const Json& steps = values.list(object, at, "steps");
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::string here = pointerTo(at + "/steps", i);
        const bool hasAmount = grades.by == GradesBy::Share || i + 1 < steps.size();
        values.checkObject(steps[i], here,
                           hasAmount ? std::vector<std::string_view>{"grade", key}
                                     : std::vector<std::string_view>{"grade"});
        GradeStep step;
        step.name = values.text(steps[i], here, "grade");
        if (hasAmount && grades.by == GradesBy::Score) step.amount = values.sum(steps[i], here, key);
        if (hasAmount && isCapacity)
            step.amount = values.wholeNumber(steps[i], here, key, 1, std::numeric_limits<int>::max());
        if (grades.by == GradesBy::Share) step.amount = values.wholeNumber(steps[i], here, key, 1, 100);
        grades.steps.push_back(std::move(step));
    }
    return grades;
}

ExampleLead readExample(RuleJsonValues& values, const Json& object, const std::string& at) {
    ExampleLead example;
    if (!values.checkObject(object, at, {"name", "lead", "asOf", "score", "grade"})) return example;
    example.name = values.text(object, at, "name");
    if (!object.contains("lead")) {
        values.complain(at, "expected the key \"lead\"; add it");
    } else if (!object["lead"].is_object()) {
        values.complain(at + "/lead", "expected an object, { ... }");
    } else {
        for (const auto& entry : object["lead"].items()) {
            const std::string here = pointerTo(at + "/lead", entry.key());
            if (!entry.value().is_string())
                values.complain(here, "expected the value as a file has it, in quotes");
            example.values.emplace_back(readInput(values, entry.key(), here),
                                        entry.value().is_string() ? entry.value().get<std::string>() : "");
        }
    }
    example.asOf = values.optional(object, "asOf",
                                   [&] { return std::chrono::sys_days(values.date(object, at, "asOf")); });
    example.score = values.sum(object, at, "score");
    example.grade = values.optional(object, "grade", [&] { return values.text(object, at, "grade"); });
    return example;
}

template <typename Read>
auto readEach(RuleJsonValues& values, const Json& root, const char* key, const Read& read) {
    const std::string at = pointerTo("", key);
    std::vector<decltype(read(values, root, at))> result;
    const Json& entries = values.list(root, "", key);
    for (std::size_t i = 0; i < entries.size(); ++i)
        result.push_back(read(values, entries[i], pointerTo(at, i)));
    return result;
}

} // namespace

RuleSet readRuleSet(RuleJsonValues& values, const Json& root) {
    RuleSet rules;
    if (!values.checkObject(root, "",
                            {"format", "name", "version", "author", "date", "notes", "range", "scale",
                             "lists", "groups", "criteria", "disqualifiers", "grades", "examples"}))
        return rules;
    const std::string format = values.text(root, "", "format");
    if (!format.empty() && format != "farol-rules") values.complain("/format", "expected \"farol-rules\"");
    rules.name = values.text(root, "", "name");
    rules.version = values.wholeNumber(root, "", "version", 1, kMostVersions);
    if (values.has(root, "author")) rules.author = values.text(root, "", "author");
    rules.date = values.optional(root, "date", [&] { return values.date(root, "", "date"); });
    if (values.has(root, "notes")) rules.notes = values.text(root, "", "notes");
    rules.range = values.optional(root, "range", [&] { return readRange(values, root); });
    if (values.has(root, "scale")) rules.scale = values.choice(root, "", "scale", kScaleNames);
    if (values.has(root, "lists")) rules.lists = readEach(values, root, "lists", readList);
    if (values.has(root, "groups")) rules.groups = readEach(values, root, "groups", readGroup);
    rules.criteria = readEach(values, root, "criteria", readCriterion);
    if (values.has(root, "disqualifiers"))
        rules.disqualifiers = readEach(values, root, "disqualifiers", readDisqualifier);
    rules.grades = readGrades(values, root);
    if (values.has(root, "examples")) rules.examples = readEach(values, root, "examples", readExample);
    return rules;
}

} // namespace farol
