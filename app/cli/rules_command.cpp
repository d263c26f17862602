// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli rules: which rule sets there are, what they say, whether a file is one.
#include "app/cli/command_files.h"
#include "app/cli/text_table.h"
#include "core/scoring/shipped_rules.h"

#include <memory>

namespace farol::cli {
namespace {

ExitStatus listRules() {
    std::vector<std::vector<std::string>> rows;
    for (const std::string& name : shippedRuleSetNames()) {
        const Result<RuleSet> rules = shippedRuleSet(name);
        if (!rules) return inputFailure(rules.error());
        rows.push_back({name, std::to_string(rules->version), rules->notes});
    }
    std::string text;
    for (const std::string& line : layOutTable({{"Name"}, {"Version", true}, {"Notes", false, 200}}, rows))
        text += line + '\n';
    return print(text);
}

std::string joined(const std::vector<std::string>& terms) {
    std::string text;
    for (const std::string& term : terms) text += (text.empty() ? "" : ", ") + term;
    return text;
}

const char* matchInWords(TextMatch match) {
    switch (match) {
    case TextMatch::Words:
        return "whole words, case and accents ignored";
    case TextMatch::Contains:
        return "found anywhere in the text, inside words too";
    case TextMatch::Equals:
        return "the whole text, lower case";
    case TextMatch::Place:
        return "the city meant, in every shipped language";
    }
    return "";
}

std::string describe(const Criterion& criterion) {
    std::string fields;
    for (const Field field : criterion.fields)
        fields += (fields.empty() ? "" : ", else ") + std::string(fieldName(field));
    std::string text = criterion.name + " (" + fields;
    std::vector<std::vector<std::string>> rows;
    if (const auto* bands = std::get_if<Bands>(&criterion.test)) {
        text += ")\n";
        for (const Band& band : bands->bands)
            rows.push_back({std::to_string(band.points),
                            withThousands(static_cast<std::uint64_t>(band.from)) + " and more"});
    } else {
        const auto& tiers = std::get<Tiers>(criterion.test);
        text += std::string("; ") + matchInWords(tiers.match) + ")\n";
        for (const Tier& tier : tiers.tiers)
            rows.push_back({std::to_string(tier.points), joined(tier.terms)});
    }
    rows.push_back({std::to_string(criterion.otherwise), "anything else"});
    rows.push_back({std::to_string(criterion.missing), "missing"});
    for (const std::string& line : layOutTable({{"Points", true}, {"For", false, 2000}}, rows))
        text += "  " + line + '\n';
    return text + '\n';
}

ExitStatus showRules(const std::string& name) {
    const Result<RuleSet> rules = loadRuleSet(name);
    if (!rules) return inputFailure(rules.error());
    const PointsRange range = pointsRange(*rules);
    std::string text = rules->name + ", version " + std::to_string(rules->version) + '\n';
    if (!rules->notes.empty()) text += rules->notes + '\n';
    text += "Scores go from " + std::to_string(range.lowest) + " to " + std::to_string(range.highest) + "; " +
            std::to_string(rules->topMatch) + " and more is a top match.\n\n";
    for (const Criterion& criterion : rules->criteria) text += describe(criterion);
    text.pop_back();
    return print(text);
}

ExitStatus checkRules(const std::string& file) {
    const Result<RuleSet> rules = loadRuleSet(file);
    if (!rules) return inputFailure(rules.error());
    const PointsRange range = pointsRange(*rules);
    return print(
        "\"" + rules->name + "\" is valid: " + counted(rules->criteria.size(), "criterion", "criteria") +
        ", scores from " + std::to_string(range.lowest) + " to " + std::to_string(range.highest) + ".\n");
}

} // namespace

Command addRulesCommand(CLI::App& app) {
    CLI::App* command = app.add_subcommand("rules", "list, show and check rule sets");
    command->require_subcommand(1);
    CLI::App* list = command->add_subcommand("list", "the rule sets that ship with Farol");
    CLI::App* show = command->add_subcommand("show", "what a rule set says");
    CLI::App* check = command->add_subcommand("check", "whether a rule file can be used");
    auto name = std::make_shared<std::string>(kDefaultRuleSet);
    auto file = std::make_shared<std::string>();
    show->add_option("NAME", *name, "a rule set's name, or the path of a rule file")->capture_default_str();
    check->add_option("FILE", *file, "the path of a rule file, or a rule set's name")->required();
    return {command, [list, show, name, file] {
                if (list->parsed()) return listRules();
                return show->parsed() ? showRules(*name) : checkRules(*file);
            }};
}

} // namespace farol::cli
