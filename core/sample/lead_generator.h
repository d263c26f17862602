// SPDX-License-Identifier: GPL-3.0-or-later
// Makes fake leads that look like a real list. Names no real person and no real company.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/export/export_leads.h"

#include <chrono>
#include <cstdint>

namespace farol {

struct SampleOptions {
    std::uint64_t rows = 10'000;
    std::uint64_t seed = 1;
    std::chrono::year_month_day from{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};
    std::chrono::year_month_day to{std::chrono::year{2026}, std::chrono::June,
                                   std::chrono::day{30}}; // inclusive
};

// Writes a CSV of Lead ID, Job Title, Company Name, Industry, Company Size, Email, Location, Created At.
// The same options give the same bytes on every platform.
//   errors   BadArgument when `to` is before `from` or a date does not exist; Cancelled; whatever `sink`
//   answers source   docs/score_lead_definition.md, sample data; the shares are those of the product's first
//   prototype
Result<void> generateLeads(const SampleOptions& options, const ByteSink& sink,
                           const TaskControl& control = {});

} // namespace farol
