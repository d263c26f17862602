// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lift_sentence.h"

#include "app/cli/command_files.h"
#include "app/cli/reason_report.h"

namespace farol::cli {
namespace {

// "Company size" -> "company size", but "VAT number" as it is.
std::string inSentence(std::string name) {
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (name.size() > 1 && isUpper(name[0]) && !isUpper(name[1]))
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name;
}

const char* stateName(ReasonKind now) {
    switch (now) {
    case ReasonKind::Missing:
        return "missing";
    case ReasonKind::Unreadable:
        return "unreadable";
    default:
        return "other-band";
    }
}

std::string wantedText(const Criterion& criterion, const LiftStep& step) {
    if (step.wanted.empty())
        return criterion.kind == CriterionKind::Presence ? "any value" : "any other value";
    if (criterion.kind == CriterionKind::Title) return levelsInWords(step.wanted);
    return criterion.kind == CriterionKind::Recency ? step.wanted + " or later" : step.wanted;
}

std::string stepText(const RuleSet& rules, const LiftStep& step) {
    const Criterion& criterion = rules.criteria[step.criterion];
    const std::string name = inSentence(criterion.name);
    const std::string wanted = wantedText(criterion, step);
    const std::string gain = signedPoints(step.gain);
    switch (step.now) {
    case ReasonKind::Missing:
        return name + " unknown (" + wanted + " gives " + gain + ')';
    case ReasonKind::Unreadable:
        return name + " unreadable (" + wanted + " gives " + gain + ')';
    default:
        return name + " in another band (" + wanted + " gives " + gain + ')';
    }
}

} // namespace

std::string liftSentence(const RuleSet& rules, const Lift& lift) {
    const std::string text = counted(static_cast<std::uint64_t>(lift.pointsShort), "point", "points") +
                             " short of " + gradeName(rules.grades, lift.grade);
    if (lift.steps.empty())
        return text + "; no one or two facts that are unknown or lie in bands would change that.";
    std::string steps;
    for (const LiftStep& step : lift.steps) steps += (steps.empty() ? ": " : " and ") + stepText(rules, step);
    return text + steps + '.';
}

nlohmann::ordered_json liftAsJson(const RuleSet& rules, const Lift& lift) {
    nlohmann::ordered_json steps = nlohmann::ordered_json::array();
    for (const LiftStep& step : lift.steps)
        steps.push_back({{"field", inputName(step.input)},
                         {"criterion", rules.criteria[step.criterion].id},
                         {"now", stateName(step.now)},
                         {"wanted", step.wanted},
                         {"example", step.example},
                         {"gain", step.gain}});
    return {
        {"grade", gradeName(rules.grades, lift.grade)}, {"pointsShort", lift.pointsShort}, {"steps", steps}};
}

} // namespace farol::cli
