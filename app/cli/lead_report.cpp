// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lead_report.h"

#include "app/cli/command_files.h"
#include "app/cli/reason_report.h"
#include "core/text/date_name.h"
#include "core/text/display_text.h"

#include <algorithm>

namespace farol::cli {
namespace {

using Json = nlohmann::ordered_json;

// "Diretora Comercial at a company of 51-200 in Lisbon"
std::string leadInWords(const LeadTable& leads, std::size_t row) {
    constexpr std::size_t kMostColumns = 80;
    const auto value = [&](Field field) { return displayLine(leads.value(row, field), kMostColumns); };
    std::string text = value(Field::JobTitle);
    if (text.empty()) text = "A lead";
    if (const std::string size = value(Field::Employees); !size.empty()) text += " at a company of " + size;
    for (const Field field : {Field::Location, Field::City, Field::Region, Field::Country})
        if (const std::string place = value(field); !place.empty()) return text + " in " + place;
    return text;
}

std::string pointsInWords(const RuleSet& rules, const std::vector<Reason>& reasons) {
    std::string text;
    for (const Reason& reason : reasons) {
        if (reason.points == 0) continue;
        text += (text.empty() ? "" : ", ") + signedPoints(reason.points) + ' ' + reasonPhrase(rules, reason);
    }
    return text.empty() ? "no points" : text;
}

std::string resultInWords(const ScoredLeads& scored, std::size_t row, const std::vector<Reason>& reasons) {
    const int score = scored.scores[row];
    std::string text = std::to_string(score) + (score == 1 ? " point" : " points");
    if (scored.rules.scale == ScoreScale::Percent) text += " (" + scoreText(scored.rules, score) + ')';
    if (const Disqualifier* why = exclusionOf(scored, row))
        text += ", excluded: " + displayLine(why->reason, 80);
    else
        text += ", grade " + gradeName(scored.rules.grades, scored.grades[row]);
    text += "; rank " + withThousands(rankOf(scored, row)) + " of " + withThousands(scored.scores.size()) +
            "; known " + completenessText(reasons);
    if (scored.asOf) text += "; dates count from " + isoDate(*scored.asOf);
    return text + '.';
}

} // namespace

std::size_t rankOf(const ScoredLeads& scored, std::size_t row) {
    const auto found = std::find(scored.ranking.begin(), scored.ranking.end(), row);
    return static_cast<std::size_t>(found - scored.ranking.begin()) + 1;
}

std::string scoreText(const RuleSet& rules, int score) {
    const std::string shown = std::to_string(shownScore(rules, score));
    return rules.scale == ScoreScale::Percent ? shown + " %" : shown;
}

std::string completenessText(const std::vector<Reason>& reasons) {
    const Completeness complete = completenessOf(reasons);
    return std::to_string(complete.known) + " of " + std::to_string(complete.total);
}

Json leadAsJson(const ScoredLeads& scored, std::size_t row, std::size_t rank, bool withReasons) {
    const std::vector<Reason> reasons = reasonsOf(scored, row);
    const Completeness complete = completenessOf(reasons);
    Json lead = {{"rank", rank}, {"row", row + 1}, {"score", scored.scores[row]}};
    if (scored.rules.scale == ScoreScale::Percent)
        lead["shown"] = shownScore(scored.rules, scored.scores[row]);
    lead["grade"] = gradeName(scored.rules.grades, scored.grades[row]);
    const Disqualifier* why = exclusionOf(scored, row);
    lead["excluded"] = why ? Json{{"id", why->id}, {"reason", why->reason}} : Json();
    lead["known"] = complete.known;
    lead["criteria"] = complete.total;
    lead["fields"] = Json::object();
    for (const Field field : allFields())
        if (scored.leads->mapping().has(field))
            lead["fields"][std::string(fieldName(field))] = scored.leads->value(row, field);
    if (!withReasons) return lead;
    lead["reasons"] = Json::array();
    for (const Reason& reason : reasons) lead["reasons"].push_back(reasonAsJson(scored.rules, reason));
    return lead;
}

std::string leadExplanation(const ScoredLeads& scored, std::size_t row) {
    const std::vector<Reason> reasons = reasonsOf(scored, row);
    std::string text = leadInWords(*scored.leads, row) + ": " + pointsInWords(scored.rules, reasons) + ".\n" +
                       resultInWords(scored, row, reasons) + "\n\n";
    for (const Reason& reason : reasons) text += reasonLine(scored.rules, reason) + '\n';
    return text;
}

} // namespace farol::cli
