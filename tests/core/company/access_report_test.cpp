// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company/access_report.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace farol {
namespace {

PersonData somebody() {
    PersonData person;
    person.cells = {{"Full Name", "Ana Reis"}, {"Notes", "likes \"teal\""}, {"Notes", "second"}};
    person.note = {
        LeadStatus::Qualified, "rings back", std::chrono::sys_seconds(std::chrono::seconds(60)), {}};
    person.firstHeldAt = std::chrono::sys_seconds(std::chrono::seconds(1'700'000'000));
    person.lastChangedAt = std::chrono::sys_seconds(std::chrono::seconds(1'700'003'661));
    person.imports.push_back({3, "fair.csv", "x", person.firstHeldAt, {}, 0, {}, "standard 2", false});
    return person;
}

const ReportedScore kScore{85, "A", "standard 2", {{"Director", 40}, {"Free mail", -5}}};

TEST(AccessReport, TellsInJsonAllThatIsHeld) {
    const auto report = nlohmann::json::parse(accessReportJson(somebody(), kScore));
    EXPECT_EQ(report["data"][1]["value"], "likes \"teal\"");
    EXPECT_EQ(report["data"][2]["value"], "second");
    EXPECT_EQ(report["held_since"], "2023-11-14T22:13:20Z");
    EXPECT_EQ(report["last_changed"], "2023-11-14T23:14:21Z");
    EXPECT_EQ(report["sources"][0]["file"], "fair.csv");
    EXPECT_EQ(report["status"], "qualified");
    EXPECT_EQ(report["status_changed_at"], "1970-01-01T00:01:00Z");
    EXPECT_TRUE(report["note_changed_at"].is_null());
    EXPECT_EQ(report["note"], "rings back");
    EXPECT_EQ(report["score"]["points"], 85);
    EXPECT_EQ(report["score"]["reasons"][1]["points"], -5);
    EXPECT_FALSE(report["objected_to_profiling"]);
}

TEST(AccessReport, TellsInTextAllThatIsHeld) {
    EXPECT_EQ(accessReportText(somebody(), kScore), "What is held about you\n\n"
                                                    "Held since: 2023-11-14T22:13:20Z\n"
                                                    "Last changed: 2023-11-14T23:14:21Z\n"
                                                    "From these files:\n"
                                                    "  fair.csv (2023-11-14T22:13:20Z)\n"
                                                    "\nData:\n"
                                                    "  Full Name: Ana Reis\n"
                                                    "  Notes: likes \"teal\"\n"
                                                    "  Notes: second\n"
                                                    "\nStatus: qualified\n"
                                                    "Note: rings back\n"
                                                    "Score: 85 (A, standard 2)\n"
                                                    "  +40  Director\n"
                                                    "  -5  Free mail\n");
}

TEST(AccessReport, GivesNoScoreOfWhoObjected) {
    PersonData person = somebody();
    person.hasObjected = true;
    const auto report = nlohmann::json::parse(accessReportJson(person, kScore));
    EXPECT_TRUE(report["score"].is_null());
    EXPECT_TRUE(report["objected_to_profiling"]);
    EXPECT_EQ(accessReportText(person, kScore).find("Director"), std::string::npos);
    EXPECT_NE(accessReportText(person, kScore).find("objected"), std::string::npos);
}

TEST(AccessReport, SpeaksTheWordsItIsGiven) {
    ReportWords words;
    words.title = "O que guardamos";
    words.noScore = "Sem pontos.";
    const std::string text = accessReportText(somebody(), {}, words);
    EXPECT_TRUE(text.starts_with("O que guardamos\n"));
    EXPECT_TRUE(text.ends_with("Sem pontos.\n"));
}

} // namespace
} // namespace farol
