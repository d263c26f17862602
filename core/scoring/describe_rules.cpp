// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/describe_rules.h"

#include "core/scoring/describe_condition.h"
#include "core/scoring/number_name.h"
#include "core/scoring/rule_names.h"
#include "core/scoring/term_lists.h"
#include "core/text/date_name.h"

#include <algorithm>

namespace farol {
namespace {

std::string counted(int number, const char* one, const char* many) {
    return std::to_string(number) + ' ' + (number == 1 || number == -1 ? one : many);
}

void addLimits(std::vector<std::string>& remarks, const std::optional<int>& cap,
               const std::optional<int>& floor) {
    if (cap) remarks.push_back("At most " + counted(*cap, "point", "points") + ".");
    if (floor) remarks.push_back("At least " + counted(*floor, "point", "points") + ".");
}

RulePart overview(const RuleSet& rules) {
    RulePart part{"overview", rules.name + ", version " + std::to_string(rules.version), {}, {}, {}, {}};
    std::string by = rules.author.empty() ? std::string() : "By " + rules.author;
    if (rules.date) by += (by.empty() ? "Of " : ", ") + isoDate(std::chrono::sys_days(*rules.date));
    if (!by.empty()) part.remarks.push_back(by + ".");
    if (!rules.notes.empty()) part.remarks.push_back(rules.notes);
    const PointsRange range = pointsRange(rules);
    std::string scores =
        "Scores go from " + std::to_string(range.lowest) + " to " + std::to_string(range.highest) + " points";
    if (rules.range) scores += "; what lies outside is cut off";
    if (rules.scale == ScoreScale::Percent) scores += "; they are shown as 0 to 100";
    part.remarks.push_back(scores + ".");
    return part;
}

RulePart groupsPart(const RuleSet& rules) {
    RulePart part{
        "groups", "Groups", {"The points of a group's criteria are added up, then weighed, then limited."},
        "Group",  "Counts", {}};
    for (const Group& group : rules.groups) {
        constexpr double kPercent = 100.0;
        std::string text =
            group.weightPercent == 100 ? "as it is" : plainNumber(group.weightPercent / kPercent) + " times";
        if (group.cap) text += ", at most " + counted(*group.cap, "point", "points");
        if (group.floor) text += ", at least " + counted(*group.floor, "point", "points");
        part.lines.push_back({group.name, text});
    }
    return part;
}

// The way that all texts of a criterion are matched; nothing where its tiers differ.
std::optional<TextMatch> commonMatch(const Criterion& criterion) {
    std::optional<TextMatch> common;
    for (const Tier& tier : criterion.tiers) {
        const TextMatch match = std::get<TextCondition>(tier.when).match;
        if (common && *common != match) return std::nullopt;
        common = match;
    }
    return common;
}

void addRecency(const Criterion& criterion, std::vector<RuleLine>& lines) {
    const Recency& recency = criterion.recency;
    const std::string days = counted(recency.days, "day", "days");
    lines.push_back({signedPoints(recency.points), "on the reference date"});
    if (recency.decay == Decay::Linear)
        lines.push_back({"0", days + " before it and earlier; in between, evenly fewer"});
    else
        lines.push_back({"half", days + " before it; half of that another " + days + " before"});
}

void addTiers(const Criterion& criterion, RulePart& part) {
    std::optional<TextMatch> match;
    if (criterion.kind == CriterionKind::Text) match = commonMatch(criterion);
    if (match) part.remarks.push_back("Compares " + std::string(matchInWords(*match)) + ".");
    if (criterion.tiers.size() > 1 && criterion.count == TierCount::All)
        part.remarks.emplace_back("Every line that holds counts.");
    const auto isSize = [](const LeadInput& input) { return input.field == Field::Employees; };
    const bool isCompanySize = std::any_of(criterion.inputs.begin(), criterion.inputs.end(), isSize);
    for (const Tier& tier : criterion.tiers) {
        std::string text = conditionInWords(tier.when, isCompanySize);
        if (const auto* own = std::get_if<TextCondition>(&tier.when); own && !match)
            text += " (" + std::string(matchInWords(own->match)) + ")";
        part.lines.push_back({signedPoints(tier.points), std::move(text)});
    }
}

RulePart criterionPart(const RuleSet& rules, const Criterion& criterion) {
    RulePart part{"criteria/" + criterion.id, criterion.name, {}, "Points", "For", {}};
    if (!criterion.isEnabled) part.remarks.emplace_back("Switched off: it gives no points.");
    part.remarks.push_back("Looks at: " + inputsInWords(criterion.inputs) + ".");
    for (const Group& group : rules.groups)
        if (group.id == criterion.group) part.remarks.push_back("In the group \"" + group.name + "\".");
    if (criterion.kind == CriterionKind::Recency)
        addRecency(criterion, part.lines);
    else
        addTiers(criterion, part);
    const bool isAnswer = criterion.kind == CriterionKind::YesNo ||
                          criterion.kind == CriterionKind::Presence ||
                          criterion.kind == CriterionKind::Recency;
    if (!isAnswer) part.lines.push_back({signedPoints(criterion.otherwise), "anything else"});
    if (criterion.kind != CriterionKind::Presence)
        part.lines.push_back({signedPoints(criterion.missing), "no value, or one that cannot be read"});
    addLimits(part.remarks, criterion.cap, criterion.floor);
    return part;
}

RulePart disqualifiersPart(const RuleSet& rules) {
    RulePart part{"disqualifiers",
                  "Disqualifiers",
                  {"A lead for which one of these holds is excluded, whatever its points."},
                  "Reason",
                  "When",
                  {}};
    for (const Disqualifier& disqualifier : rules.disqualifiers) {
        std::string text =
            inputsInWords(disqualifier.inputs) + ": " + conditionInWords(disqualifier.when, true);
        if (const auto* own = std::get_if<TextCondition>(&disqualifier.when))
            text += " (" + std::string(matchInWords(own->match)) + ")";
        part.lines.push_back({disqualifier.reason, std::move(text)});
    }
    return part;
}

RulePart gradesPart(const RuleSet& rules) {
    const Grades& grades = rules.grades;
    RulePart part{"grades", "Grades", {}, "Grade", "Who gets it", {}};
    for (const GradeStep& step : grades.steps) {
        const bool isLast = &step == &grades.steps.back();
        const std::string which = &step == &grades.steps.front() ? "the best "
                                  : isLast                       ? "the last "
                                                                 : "the next ";
        std::string text = isLast ? "all others" : counted(step.amount, "point", "points") + " and more";
        if (grades.by == GradesBy::Share) text = which + std::to_string(step.amount) + " %";
        if (grades.by == GradesBy::Capacity && !isLast) {
            text = which + counted(step.amount, "lead", "leads");
            if (grades.per != GradePeriod::List)
                text += " of each " + std::string(nameOf(kPeriodNames, grades.per));
        }
        part.lines.push_back({step.name, std::move(text)});
    }
    if (grades.by != GradesBy::Score) part.remarks.emplace_back("Best score first.");
    return part;
}

void addListNames(const std::vector<std::string>& terms, std::vector<std::string>& names) {
    for (const std::string& term : terms)
        if (const auto name = listNameIn(term);
            name && std::find(names.begin(), names.end(), *name) == names.end())
            names.emplace_back(*name);
}

std::vector<std::string> namedLists(const RuleSet& rules) {
    std::vector<std::string> names;
    const auto add = [&](const Condition& when) {
        if (const auto* text = std::get_if<TextCondition>(&when)) addListNames(text->terms, names);
        if (const auto* email = std::get_if<EmailCondition>(&when)) addListNames(email->domains, names);
    };
    for (const Criterion& criterion : rules.criteria)
        for (const Tier& tier : criterion.tiers) add(tier.when);
    for (const Disqualifier& disqualifier : rules.disqualifiers) add(disqualifier.when);
    return names;
}

RulePart listsPart(const RuleSet& rules) {
    RulePart part{"lists", "Lists", {}, "List", "Terms", {}};
    for (const std::string& name : namedLists(rules))
        if (const TermList* list = findTermList(rules.lists, name))
            part.lines.push_back({"@" + name, joinedInWords(list->terms)});
    return part;
}

RulePart examplesPart(const RuleSet& rules) {
    RulePart part{"examples", "Examples", {}, "Points", "Lead", {}};
    for (const ExampleLead& example : rules.examples) {
        std::string text = example.name + ":";
        for (const auto& [input, value] : example.values)
            text += (text.back() == ':' ? " " : "; ") + inputsInWords({input}) + " \"" + value + '"';
        if (example.asOf) text += "; counted from " + isoDate(*example.asOf);
        std::string points = std::to_string(example.score);
        if (example.grade) points += ", " + *example.grade;
        part.lines.push_back({std::move(points), std::move(text)});
    }
    return part;
}

} // namespace

std::vector<RulePart> describeRules(const RuleSet& rules) {
    std::vector<RulePart> parts = {overview(rules)};
    const auto addIfAny = [&](RulePart part) {
        if (!part.lines.empty()) parts.push_back(std::move(part));
    };
    addIfAny(groupsPart(rules));
    for (const Criterion& criterion : rules.criteria) parts.push_back(criterionPart(rules, criterion));
    addIfAny(disqualifiersPart(rules));
    addIfAny(gradesPart(rules));
    addIfAny(listsPart(rules));
    addIfAny(examplesPart(rules));
    return parts;
}

std::string signedPoints(int points) {
    return (points > 0 ? "+" : "") + std::to_string(points);
}

} // namespace farol
