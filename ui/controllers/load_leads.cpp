// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/load_leads.h"

#include "core/leads/lead_import.h"
#include "core/scoring/shipped_rules.h"
#include "ui/text/qt_std.h"

#include <string>
#include <utility>

namespace farol::ui {
namespace {

Result<LeadsSnapshot> scored(std::shared_ptr<const LeadTable> leads, const QString& path,
                             const TaskControl& control) {
    auto rules = shippedRuleSet(kDefaultRuleSet);
    if (!rules) return tl::unexpected(rules.error());
    auto result = scoreLeads(std::move(leads), std::move(*rules), control);
    if (!result) return tl::unexpected(result.error());
    return makeSnapshot(std::move(*result), path);
}

// Reading takes most of the time; measured on 200,000 rows.
constexpr double kReadShare = 0.85;

} // namespace

Result<LeadsSnapshot> loadFile(const QString& path, const TaskControl& control) {
    auto leads = importLeadFile(toPath(path), {}, control.step(0, kReadShare));
    if (!leads) return tl::unexpected(leads.error());
    return scored(std::move(*leads), path, control.step(kReadShare, 1));
}

Result<LeadsSnapshot> loadSample(const SampleOptions& options, const TaskControl& control) {
    std::string csv;
    const ByteSink sink = [&csv](std::string_view bytes) -> Result<void> {
        csv.append(bytes);
        return {};
    };
    if (auto generated = generateLeads(options, sink, control.step(0, kReadShare / 2)); !generated)
        return tl::unexpected(generated.error());
    auto leads = importLeads(FileBytes(csv), {}, control.step(kReadShare / 2, kReadShare));
    if (!leads) return tl::unexpected(leads.error());
    return scored(std::move(*leads), {}, control.step(kReadShare, 1));
}

SampleOptions sampleEnding(std::chrono::year_month_day today) {
    using std::chrono::sys_days;
    SampleOptions options;
    const auto shift = sys_days(today) - sys_days(options.to);
    options.from = sys_days(options.from) + shift;
    options.to = today;
    return options;
}

} // namespace farol::ui
