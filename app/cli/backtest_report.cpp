// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backtest_report.h"

#include "app/cli/command_files.h"
#include "app/cli/text_table.h"
#include "core/text/date_name.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdio>

namespace farol::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string decimals(double number, int digits) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, number);
    return text.data();
}

std::string percent(double part, double whole) {
    return whole > 0 ? decimals(100 * part / whole, 1) + "%" : "-";
}

std::string hundredths(double share) {
    return std::to_string(std::lround(100 * share));
}

// "0.712 (0.698 to 0.727)"
std::string areaText(const OutcomePart& part) {
    if (!part.area) return "-";
    return decimals(*part.area, 3) + " (" + decimals(part.interval.low, 3) + " to " +
           decimals(part.interval.high, 3) + ')';
}

const char* verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::TooFew:
        return "too-few";
    case Verdict::Helps:
        return "helps";
    case Verdict::NoDifference:
        return "no-difference";
    case Verdict::Misleads:
        return "misleads";
    }
    return "";
}

std::string decidedCount(const OutcomePart& part) {
    return withThousands(part.won) + " won and " + withThousands(part.lost) + " lost";
}

std::string gradeTable(const ScoredLeads& scored, const Backtest& result) {
    std::vector<std::vector<std::string>> rows;
    for (const GradeOutcomes& grade : result.grades)
        rows.push_back(
            {gradeName(scored.rules.grades, grade.grade), withThousands(grade.leads),
             withThousands(grade.won), withThousands(grade.lost),
             percent(static_cast<double>(grade.won), static_cast<double>(grade.won + grade.lost))});
    return tableText({{"Grade"}, {"Leads", true}, {"Won", true}, {"Lost", true}, {"Won of decided", true}},
                     rows);
}

std::string bestTable(const std::vector<BestShare>& best) {
    std::vector<std::vector<std::string>> rows;
    for (const BestShare& share : best)
        rows.push_back({std::to_string(share.percent) + "%", decimals(share.leads, 1), decimals(share.won, 1),
                        percent(share.precision, 1), decimals(share.lift, 2)});
    return tableText({{"Best", true}, {"Leads", true}, {"Won", true}, {"Precision", true}, {"Lift", true}},
                     rows);
}

// Whether what is true of the whole list is true of both halves of its time.
std::string enduranceSentence(const std::vector<DatedPart>& halves) {
    if (halves.size() != 2) return "There are no created dates to see whether it holds up in time.\n";
    const OutcomePart& early = halves[0].part;
    const OutcomePart& late = halves[1].part;
    if (early.verdict == Verdict::TooFew || late.verdict == Verdict::TooFew)
        return "A half of the period has too few outcomes to see whether it holds up in time.\n";
    if (early.verdict == Verdict::Helps && late.verdict == Verdict::Helps)
        return "It holds up: the rules help in the earlier and in the later half of the period.\n";
    if (early.verdict == Verdict::Helps)
        return "It does not hold up: the rules help in the earlier half of the period, not in the later.\n";
    if (late.verdict == Verdict::Helps) return "The rules help in the later half of the period only.\n";
    return "The rules do not help in either half of the period.\n";
}

std::string halvesTable(const std::vector<DatedPart>& halves) {
    std::vector<std::vector<std::string>> rows;
    for (const DatedPart& half : halves)
        rows.push_back({isoDate(half.from), isoDate(half.to), withThousands(half.part.won),
                        withThousands(half.part.lost), areaText(half.part)});
    return tableText({{"From"}, {"To"}, {"Won", true}, {"Lost", true}, {"AUC (95%)"}}, rows);
}

Json partJson(const OutcomePart& part) {
    Json json = {{"won", part.won}, {"lost", part.lost}, {"verdict", verdictName(part.verdict)}};
    if (part.area && part.verdict != Verdict::TooFew) {
        json["auc"] = *part.area;
        json["interval"] = {part.interval.low, part.interval.high};
    }
    return json;
}

} // namespace

std::string verdictSentence(const OutcomePart& all) {
    const std::string pairs = all.area
                                  ? hundredths(*all.area) + " times of 100 (" + hundredths(all.interval.low) +
                                        " to " + hundredths(all.interval.high) + ')'
                                  : "";
    switch (all.verdict) {
    case Verdict::TooFew:
        return "There are too few outcomes to say whether the rules help: " + decidedCount(all) +
               ", and below " + std::to_string(kFewestOutcomes) + " of each, luck and good rules look alike.";
    case Verdict::Helps:
        return "The rules help: a won lead scores above a lost one " + pairs + ", where 50 would be chance.";
    case Verdict::NoDifference:
        return "The rules make no difference that could be seen: a won lead scores above a lost one " +
               pairs + ", where 50 would be chance.";
    case Verdict::Misleads:
        return "The rules mislead: a won lead scores above a lost one only " + pairs +
               ", where 50 would be chance.";
    }
    return {};
}

std::string backtestReport(const ScoredLeads& scored, const OutcomeColumn& outcomes, const Backtest& result) {
    std::string text = verdictSentence(result.all) + '\n';
    if (result.all.verdict == Verdict::Helps) text += enduranceSentence(result.halves);
    text += "\nDecided: " + decidedCount(result.all) +
            "; left out: " + withThousands(outcomes.count(LeadOutcome::Open)) + " open, " +
            withThousands(outcomes.count(LeadOutcome::Unclear)) + " unclear.";
    if (outcomes.isEmptyLost) text += " The column is only filled for won leads, so an empty cell is lost.";
    text += '\n';
    if (result.all.verdict == Verdict::TooFew)
        return text; // figures of so few would only look like knowledge
    text += "AUC: " + areaText(result.all) + "\n\n";
    text += gradeTable(scored, result);
    if (!result.best.empty()) text += '\n' + bestTable(result.best);
    if (!result.halves.empty()) text += '\n' + halvesTable(result.halves);
    return text;
}

std::string backtestJson(const ScoredLeads& scored, const OutcomeColumn& outcomes, const Backtest& result,
                         const std::string& input) {
    Json grades = Json::array();
    for (const GradeOutcomes& grade : result.grades)
        grades.push_back({{"grade", gradeName(scored.rules.grades, grade.grade)},
                          {"leads", grade.leads},
                          {"won", grade.won},
                          {"lost", grade.lost}});
    Json best = Json::array();
    for (const BestShare& share : result.best)
        best.push_back({{"percent", share.percent},
                        {"leads", share.leads},
                        {"won", share.won},
                        {"precision", share.precision},
                        {"lift", share.lift}});
    Json halves = Json::array();
    for (const DatedPart& half : result.halves) {
        Json json = partJson(half.part);
        json["from"] = isoDate(half.from);
        json["to"] = isoDate(half.to);
        halves.push_back(json);
    }
    Json report = {
        {"file", input},
        {"rules", {{"name", scored.rules.name}, {"version", scored.rules.version}}},
        {"outcome", scored.leads->records().columnNames()[outcomes.column]},
        {"emptyIsLost", outcomes.isEmptyLost},
        {"open", outcomes.count(LeadOutcome::Open)},
        {"unclear", outcomes.count(LeadOutcome::Unclear)},
        {"sentence", verdictSentence(result.all)},
    };
    report.update(partJson(result.all));
    report["grades"] = grades;
    report["best"] = best;
    report["halves"] = halves;
    report["leaks"] = result.leaks;
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace farol::cli
