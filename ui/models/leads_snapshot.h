// SPDX-License-Identifier: GPL-3.0-or-later
// One file's leads as the window shows them: immutable, shared by the table, the reasons and the export.
#pragma once

#include "core/csv/issue_groups.h"
#include "core/scoring/scored_leads.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace farol::ui {

struct LeadsSnapshot {
    std::shared_ptr<const ScoredLeads> scored;
    QString path; // of the input; empty for the sample leads
    std::size_t topMatches = 0;
    std::vector<IssueGroup> issues;

    bool isSample() const { return path.isEmpty(); }
};

// Counts and gathers what the window says about `scored`.
//   thread   O(rows): call it where the import runs
LeadsSnapshot makeSnapshot(ScoredLeads scored, QString path);

} // namespace farol::ui
