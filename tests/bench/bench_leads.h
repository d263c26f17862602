// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up leads for benchmarks, made once.
#pragma once

#include "core/leads/lead_table.h"

#include <memory>
#include <string>

namespace farol {

// FAROL_BENCH_LEADS says how many; else 1,000,000.
std::size_t benchLeadCount();

// As CSV, and read.
const std::string& benchCsv();
std::shared_ptr<const LeadTable> benchLeads();

} // namespace farol
