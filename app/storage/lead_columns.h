// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that hold a lead's own contents, as SQL and as values.
#pragma once

#include "app/storage/bulk_statement.h"
#include "core/company/lead_row_reader.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace farol::platform {

// "identity, layout, extra, lead_id, ...": in the order in which the functions below bind and read them.
const std::string& leadContentColumns();
// "identity=?, layout=?, ..."
const std::string& leadContentAssignments();
inline constexpr int kLeadContentColumns = 3 + static_cast<int>(kFieldCount);

// Views as those of LeadRow.
struct LeadContents {
    std::string_view identity; // 16 bytes
    std::int64_t layout = 0;
    LeadRow row;
};

// Empty texts are kept as NULL.
//   position  of the first
void bindContents(BulkStatement& statement, int position, const LeadContents& contents);

// Views live until the statement's next step.
//   column    of the first
void readContents(const BulkStatement& statement, int column, LeadContents& contents);

} // namespace farol::platform
