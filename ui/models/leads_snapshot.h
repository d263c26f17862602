// SPDX-License-Identifier: GPL-3.0-or-later
// A list of leads as the window shows it: immutable, shared by the table, the reasons and the export.
#pragma once

#include "core/csv/issue_groups.h"
#include "core/scoring/scored_leads.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace farol::ui {

enum class LeadsOrigin { File, Sample, Company };

struct LeadsSource {
    LeadsOrigin origin = LeadsOrigin::Sample;
    QString path;       // of a file
    std::string sha256; // of a file's bytes, 64 hexadecimal digits
};

struct LeadsSnapshot {
    std::shared_ptr<const ScoredLeads> scored;
    LeadsSource source;
    std::size_t topMatches = 0;
    std::vector<IssueGroup> issues;
    std::vector<std::int64_t> keys; // per row, of a company's list: the leads in its database

    bool isSample() const { return source.origin == LeadsOrigin::Sample; }
    bool isFile() const { return source.origin == LeadsOrigin::File; }
    bool isCompany() const { return source.origin == LeadsOrigin::Company; }
};

// Counts and gathers what the window says about `scored`.
//   thread   O(rows): call it where the import runs
LeadsSnapshot makeSnapshot(ScoredLeads scored, LeadsSource source);

} // namespace farol::ui
