// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told who asks what is held about them.
#pragma once

#include "core/ports/people_store.h"

#include <optional>
#include <string>
#include <vector>

namespace farol {

// The lead's score as it is shown: by whom it was made, in the words of the person's language.
struct ReportedScore {
    int points = 0;
    std::string grade;   // "A"
    std::string ruleSet; // "standard 2"
    struct Reason {
        std::string sentence;
        int points = 0;
    };
    std::vector<Reason> reasons;
};

// The words of the readable form; English unless the caller translates them.
struct ReportWords {
    std::string title = "What is held about you";
    std::string data = "Data";
    std::string firstHeld = "Held since";
    std::string lastChanged = "Last changed";
    std::string sources = "From these files";
    std::string status = "Status";
    std::string note = "Note";
    std::string score = "Score";
    std::string noScore = "There is no score.";
    std::string objected = "You objected to profiling: no score is made.";
    std::vector<std::string> statuses = {"new", "contacted", "qualified", "won", "lost"}; // as LeadStatus
};

//   score    nothing when there is none; left out for who objected to profiling
//   returns  UTF-8, indented; times in UTC as RFC 3339 writes them
//   source   GDPR, articles 15 and 20
std::string accessReportJson(const PersonData& person, const std::optional<ReportedScore>& score);

//   returns  UTF-8, lines ended by \n
std::string accessReportText(const PersonData& person, const std::optional<ReportedScore>& score,
                             const ReportWords& words = {});

// As RFC 3339: "2026-11-22T23:00:00Z".
std::string utcText(std::chrono::sys_seconds time);

} // namespace farol
