// SPDX-License-Identifier: GPL-3.0-or-later
// Writes scored leads: every original column as it stood, then the score (and the grade), best lead first.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/scoring/scored_leads.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace farol {

struct ExportOptions {
    bool guardFormulas = true; // an apostrophe before cells that a spreadsheet would run
    bool withGrades = false;   // behind the score: the grade and, where the rules can exclude, why a lead is
};

// Takes the next bytes of an output. Called with blocks of up to about 1 MiB.
using ByteSink = std::function<Result<void>(std::string_view)>;

// The scored file as UTF-8, comma-delimited RFC 4180.
//   errors   Cancelled; whatever `sink` answers
Result<void> writeScoredCsv(const ScoredLeads& scored, const ExportOptions& options, const ByteSink& sink,
                            const TaskControl& control = {});

// The file as read: its own columns and rows, in their order.
//   errors   as writeScoredCsv
Result<void> writeCleanCsv(const LeadTable& leads, const ByteSink& sink, const TaskControl& control = {});

// Lets `write` fill a file that replaces `target` as a whole when all of it succeeded.
//   errors   whatever `write` answers; WriteFailed, NoPermission, NotFound, IsFolder with the path as subject
Result<void> writeFileAtomically(const std::filesystem::path& target,
                                 const std::function<Result<void>(const ByteSink&)>& write);

// writeScoredCsv into an AtomicFile.
//   errors   Cancelled; WriteFailed, NoPermission, NotFound, IsFolder with the path as subject
Result<void> exportScoredFile(const ScoredLeads& scored, const ExportOptions& options,
                              const std::filesystem::path& target, const TaskControl& control = {});

} // namespace farol
