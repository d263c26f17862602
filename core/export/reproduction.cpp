// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reproduction.h"

#include <algorithm>

namespace farol {

Result<std::optional<std::uint64_t>> firstDifference(const ScoredLeads& scored, const ExportOptions& options,
                                                     std::string_view expected, const TaskControl& control) {
    std::uint64_t same = 0; // bytes at the beginning
    bool differs = false;
    const auto compare = [&](std::string_view made) -> Result<void> {
        if (differs) return {};
        const std::string_view wanted = expected.substr(same, made.size());
        const auto end = std::mismatch(wanted.begin(), wanted.end(), made.begin());
        same += static_cast<std::uint64_t>(end.first - wanted.begin());
        differs = end.second != made.end();
        return {};
    };
    if (const Result<void> written = writeScoredCsv(scored, options, compare, control); !written)
        return tl::unexpected(written.error());
    return differs || same < expected.size() ? std::optional(same) : std::nullopt;
}

} // namespace farol
