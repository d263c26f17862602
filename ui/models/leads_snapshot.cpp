// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/leads_snapshot.h"

#include <utility>

namespace farol::ui {

LeadsSnapshot makeSnapshot(ScoredLeads scored, LeadsSource source) {
    LeadsSnapshot snapshot;
    snapshot.source = std::move(source);
    snapshot.issues = groupIssues(scored.leads->records(), scored.valueIssues);
    snapshot.topMatches = bestGradeCount(scored);
    snapshot.scored = std::make_shared<const ScoredLeads>(std::move(scored));
    return snapshot;
}

} // namespace farol::ui
