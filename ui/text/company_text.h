// SPDX-License-Identifier: GPL-3.0-or-later
// What a company's imports, exports and activity are called for people.
#pragma once

#include "core/company/company_records.h"
#include "ui/controllers/company_leads.h"

#include <QString>

#include <chrono>

namespace farol::ui {

// In the machine's time zone, as the language writes it.
QString dateText(std::chrono::sys_seconds at);
QString dateTimeText(std::chrono::sys_seconds at);

// "9,997 new, 2 updated, 1 unchanged, 0 skipped"
QString countsText(const ImportCounts& counts);
// One sentence on what became of a file.
QString storedText(const StoredFile& file);
QString undoneText(const QString& fileName, qulonglong removed, qulonglong restored);
QString activityText(const ActivityEntry& entry);

} // namespace farol::ui
