// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_leads.h"

#include "core/leads/lead_import.h"
#include "core/sample/lead_generator.h"

#include <cstdlib>

namespace farol {

std::size_t benchLeadCount() {
    const char* const wanted = std::getenv("FAROL_BENCH_LEADS");
    return wanted ? std::strtoull(wanted, nullptr, 10) : 1'000'000;
}

const std::string& benchCsv() {
    static const std::string kCsv = [] {
        SampleOptions options;
        options.rows = benchLeadCount();
        std::string csv;
        const Result<void> made = generateLeads(options, [&](std::string_view bytes) -> Result<void> {
            csv += bytes;
            return {};
        });
        return made ? csv : std::string();
    }();
    return kCsv;
}

std::shared_ptr<const LeadTable> benchLeads() {
    static const std::shared_ptr<const LeadTable> kLeads = importLeads(FileBytes(benchCsv()), {}).value();
    return kLeads;
}

} // namespace farol
