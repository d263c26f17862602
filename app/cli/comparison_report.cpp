// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison_report.h"

#include "app/cli/command_files.h"
#include "app/cli/text_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace farol::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string signedNumber(std::int64_t number) {
    const std::string digits = withThousands(static_cast<std::uint64_t>(number < 0 ? -number : number));
    return (number < 0 ? "-" : number > 0 ? "+" : "") + digits;
}

std::string ruleName(const RuleSet& rules) {
    return '"' + rules.name + "\", version " + std::to_string(rules.version);
}

std::string gradeTable(const RuleComparison& comparison) {
    std::vector<TableColumn> columns = {{"Grade", false}};
    for (const std::string& grade : comparison.gradesAfter) columns.push_back({"to " + grade, true});
    std::vector<std::vector<std::string>> rows;
    for (std::size_t from = 0; from < comparison.gradesBefore.size(); ++from) {
        auto& cells = rows.emplace_back(std::vector<std::string>{"from " + comparison.gradesBefore[from]});
        for (const std::size_t leads : comparison.leadsByGrade[from]) cells.push_back(withThousands(leads));
    }
    return tableText(columns, rows);
}

// What a person knows the lead by.
std::string leadName(const LeadTable& leads, std::size_t row) {
    std::string name;
    for (const Field field : {Field::FullName, Field::JobTitle, Field::Company, Field::LeadId}) {
        const std::string value = leads.value(row, field);
        if (value.empty() || (field == Field::LeadId && !name.empty())) continue;
        name += (name.empty() ? "" : ", ") + value;
    }
    return name;
}

std::string topTable(const ScoredLeads& before, const ScoredLeads& after, const RuleComparison& comparison) {
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const char* what, const TopChange& change) {
        rows.push_back({what, std::to_string(change.row + 1), withThousands(change.rankBefore),
                        withThousands(change.rankAfter), std::to_string(before.scores[change.row]),
                        std::to_string(after.scores[change.row]), leadName(*before.leads, change.row)});
    };
    for (const TopChange& change : comparison.entered) add("enters", change);
    for (const TopChange& change : comparison.left) add("leaves", change);
    if (rows.empty()) return "The ten best stay the same.\n";
    return tableText({{"Top 10"},
                      {"Row", true},
                      {"Rank before", true},
                      {"after", true},
                      {"Score before", true},
                      {"after", true},
                      {"Lead", false, 60}},
                     rows);
}

std::string scoreTable(const ScoreBins& bins) {
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = bins.before.size(); i-- > 0;) {
        if (bins.before[i] == 0 && bins.after[i] == 0) continue;
        const int from = bins.lowest + static_cast<int>(i) * bins.width;
        std::string score = std::to_string(from);
        if (bins.width > 1) score += " to " + std::to_string(from + bins.width - 1);
        rows.push_back({score, withThousands(bins.before[i]), withThousands(bins.after[i])});
    }
    return tableText({{"Score", true}, {"Leads before", true}, {"after", true}}, rows);
}

const char* changeName(CriterionChange change) {
    switch (change) {
    case CriterionChange::Added:
        return "added";
    case CriterionChange::Removed:
        return "removed";
    case CriterionChange::Changed:
        break;
    }
    return "changed";
}

std::string criteriaTable(const std::vector<CriterionEffect>& effects) {
    if (effects.empty()) return "No criterion gives other points to any of these leads.\n";
    std::vector<std::vector<std::string>> rows;
    for (const CriterionEffect& effect : effects)
        rows.push_back({effect.name, changeName(effect.change), withThousands(effect.leads),
                        withThousands(effect.pointsMoved), signedNumber(effect.pointsOverall)});
    return tableText({{"Criterion"}, {"Is"}, {"Leads", true}, {"Points moved", true}, {"Overall", true}},
                     rows);
}

std::string otherChangesLine(const OtherChanges& other) {
    std::vector<std::string> parts;
    for (const std::string& id : other.groups) parts.push_back("the group \"" + id + '"');
    for (const std::string& id : other.disqualifiers) parts.push_back("the disqualifier \"" + id + '"');
    if (other.range) parts.emplace_back("the range of scores");
    if (other.grades) parts.emplace_back("the grades");
    std::string line;
    for (const std::string& part : parts) line += (line.empty() ? "Also changed: " : ", ") + part;
    return line.empty() ? line : line + ".\n";
}

Json topJson(const std::vector<TopChange>& changes) {
    Json list = Json::array();
    for (const TopChange& change : changes)
        list.push_back(
            {{"row", change.row + 1}, {"rankBefore", change.rankBefore}, {"rankAfter", change.rankAfter}});
    return list;
}

Json rulesJson(const RuleSet& rules) {
    return {{"name", rules.name}, {"version", rules.version}};
}

} // namespace

std::string comparisonReport(const ScoredLeads& before, const ScoredLeads& after,
                             const RuleComparison& comparison) {
    std::string text = "From " + ruleName(before.rules) + " to " + ruleName(after.rules) + ": of " +
                       counted(before.scores.size(), "lead", "leads") + ", " +
                       counted(comparison.otherGrade, "gets", "get") + " another grade and " +
                       withThousands(comparison.otherScore) + " another score.\n\n";
    text += gradeTable(comparison) + '\n';
    text += topTable(before, after, comparison) + '\n';
    text += criteriaTable(comparison.criteria);
    text += otherChangesLine(comparison.other);
    if (!comparison.scores.before.empty()) text += '\n' + scoreTable(comparison.scores);
    return text;
}

std::string comparisonJson(const ScoredLeads& before, const ScoredLeads& after,
                           const RuleComparison& comparison, const std::string& input) {
    Json criteria = Json::array();
    for (const CriterionEffect& effect : comparison.criteria)
        criteria.push_back({{"id", effect.id},
                            {"change", changeName(effect.change)},
                            {"leads", effect.leads},
                            {"pointsMoved", effect.pointsMoved},
                            {"pointsOverall", effect.pointsOverall}});
    Json matrix = Json::object();
    for (std::size_t from = 0; from < comparison.gradesBefore.size(); ++from)
        for (std::size_t to = 0; to < comparison.gradesAfter.size(); ++to)
            matrix[comparison.gradesBefore[from]][comparison.gradesAfter[to]] =
                comparison.leadsByGrade[from][to];
    const OtherChanges& other = comparison.other;
    const Json report = {
        {"file", input},
        {"before", rulesJson(before.rules)},
        {"after", rulesJson(after.rules)},
        {"rows", before.scores.size()},
        {"otherGrade", comparison.otherGrade},
        {"otherScore", comparison.otherScore},
        {"grades", matrix},
        {"top", {{"entered", topJson(comparison.entered)}, {"left", topJson(comparison.left)}}},
        {"criteria", criteria},
        {"alsoChanged",
         {{"groups", other.groups},
          {"disqualifiers", other.disqualifiers},
          {"range", other.range},
          {"grades", other.grades}}},
        {"scores",
         {{"lowest", comparison.scores.lowest},
          {"width", comparison.scores.width},
          {"before", comparison.scores.before},
          {"after", comparison.scores.after}}},
    };
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace farol::cli
