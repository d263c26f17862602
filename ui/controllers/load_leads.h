// SPDX-License-Identifier: GPL-3.0-or-later
// From an input to a snapshot in one go: the work behind "open". Runs on a worker thread.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/ports/lead_store.h"
#include "core/ports/mapping_store.h"
#include "core/sample/lead_generator.h"
#include "ui/models/leads_snapshot.h"

#include <QString>

namespace farol::ui {

//   mappings  corrections of earlier files with the same headers; may be null
//   errors    as importLeadFile and scoreLeads
Result<LeadsSnapshot> loadFile(const QString& path, MappingStore* mappings, const TaskControl& control);

// Generates leads in memory, then reads them like any file.
//   errors   as generateLeads, importLeads and scoreLeads
Result<LeadsSnapshot> loadSample(const SampleOptions& options, const TaskControl& control);

// Scores the leads of a company; those of people who objected are set aside.
//   errors   as importLeads and scoreLeads
Result<LeadsSnapshot> loadStored(StoredLeads stored, const TaskControl& control);

// The default sample, moved in time so that its newest day is `today`.
SampleOptions sampleEnding(std::chrono::year_month_day today);

} // namespace farol::ui
