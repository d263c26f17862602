// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company/access_report.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char*, 5> kStatusNames = {"new", "contacted", "qualified", "won", "lost"};

Json timeOrNull(const std::optional<std::chrono::sys_seconds>& time) {
    return time ? Json(utcText(*time)) : Json();
}

Json scoreJson(const ReportedScore& score) {
    Json reasons = Json::array();
    for (const ReportedScore::Reason& reason : score.reasons)
        reasons.push_back({{"reason", reason.sentence}, {"points", reason.points}});
    return {{"points", score.points}, {"grade", score.grade}, {"rules", score.ruleSet}, {"reasons", reasons}};
}

void appendLine(std::string& text, const std::string& name, const std::string& value) {
    text += name + ": " + value + '\n';
}

std::string signedPoints(int points) {
    return (points > 0 ? "+" : "") + std::to_string(points);
}

void appendScore(std::string& text, const ReportedScore& score, const ReportWords& words) {
    appendLine(text, words.score,
               std::to_string(score.points) + " (" + score.grade + ", " + score.ruleSet + ')');
    for (const ReportedScore::Reason& reason : score.reasons)
        text += "  " + signedPoints(reason.points) + "  " + reason.sentence + '\n';
}

} // namespace

std::string utcText(std::chrono::sys_seconds time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02ld:%02ld:%02ldZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), long(clock.hours().count()),
                  long(clock.minutes().count()), long(clock.seconds().count()));
    return text.data();
}

std::string accessReportJson(const PersonData& person, const std::optional<ReportedScore>& score) {
    Json data = Json::array(); // not an object: two columns may have one name
    for (const auto& [name, value] : person.cells) data.push_back({{"name", name}, {"value", value}});
    Json sources = Json::array();
    for (const ImportRecord& import : person.imports)
        sources.push_back({{"file", import.fileName}, {"imported_at", utcText(import.at)}});
    const Json report = {
        {"data", data},
        {"held_since", utcText(person.firstHeldAt)},
        {"last_changed", utcText(person.lastChangedAt)},
        {"sources", sources},
        {"status", kStatusNames[static_cast<std::size_t>(person.note.status)]},
        {"status_changed_at", timeOrNull(person.note.statusChangedAt)},
        {"note", person.note.note},
        {"note_changed_at", timeOrNull(person.note.noteChangedAt)},
        {"objected_to_profiling", person.hasObjected},
        {"score", score && !person.hasObjected ? scoreJson(*score) : Json()},
    };
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string accessReportText(const PersonData& person, const std::optional<ReportedScore>& score,
                             const ReportWords& words) {
    std::string text = words.title + "\n\n";
    appendLine(text, words.firstHeld, utcText(person.firstHeldAt));
    appendLine(text, words.lastChanged, utcText(person.lastChangedAt));
    text += words.sources + ":\n";
    for (const ImportRecord& import : person.imports)
        text += "  " + import.fileName + " (" + utcText(import.at) + ")\n";
    text += '\n' + words.data + ":\n";
    for (const auto& [name, value] : person.cells) text += "  " + name + ": " + value + '\n';
    text += '\n';
    appendLine(text, words.status, words.statuses.at(static_cast<std::size_t>(person.note.status)));
    if (!person.note.note.empty()) appendLine(text, words.note, person.note.note);
    if (person.hasObjected)
        text += words.objected + '\n';
    else if (score)
        appendScore(text, *score, words);
    else
        text += words.noScore + '\n';
    return text;
}

} // namespace farol
