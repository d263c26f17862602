// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an export again and holds it against the file there is.
#pragma once

#include "core/export/export_leads.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace farol {

// Nothing is kept of the export but where it first differs.
//   expected  the bytes of the file there is
//   returns   the offset of the first byte that differs or that one of the two lacks; nothing: the same bytes
//   errors    Cancelled
Result<std::optional<std::uint64_t>> firstDifference(const ScoredLeads& scored, const ExportOptions& options,
                                                     std::string_view expected,
                                                     const TaskControl& control = {});

} // namespace farol
