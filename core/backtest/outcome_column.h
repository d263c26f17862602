// SPDX-License-Identifier: GPL-3.0-or-later
// What became of each lead, read from one column of the file.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/leads/lead_table.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

enum class LeadOutcome : std::uint8_t {
    Won,
    Lost,
    Open,    // not decided yet, or the cell is empty
    Unclear, // the text says none of these
};
inline constexpr std::size_t kLeadOutcomeCount = 4;

struct OutcomeColumn {
    std::size_t column = 0;
    std::vector<LeadOutcome> outcomes; // per row
    std::array<std::size_t, kLeadOutcomeCount> counts{};
    // A column that is only filled for won leads (dates of the deal, ticks): an empty cell is then Lost.
    bool isEmptyLost = false;
    std::vector<std::string> unclearTexts; // the first few distinct ones

    std::size_t count(LeadOutcome outcome) const { return counts[static_cast<std::size_t>(outcome)]; }
};

//   column   a header; case, accents and marks do not matter
//   control  polled every 4,096 rows
//   errors   UnknownColumn; Cancelled
Result<OutcomeColumn> readOutcomeColumn(const LeadTable& leads, std::string_view column,
                                        const TaskControl& control = {});

} // namespace farol
