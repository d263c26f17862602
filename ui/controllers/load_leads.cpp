// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/load_leads.h"

#include "core/base/file_bytes.h"
#include "core/base/sha256.h"
#include "core/leads/lead_import.h"
#include "core/scoring/objections.h"
#include "core/scoring/shipped_rules.h"
#include "ui/text/qt_std.h"

#include <string>
#include <utility>

namespace farol::ui {
namespace {

Result<ScoredLeads> scored(std::shared_ptr<const LeadTable> leads, const TaskControl& control) {
    auto rules = shippedRuleSet(kDefaultRuleSet);
    if (!rules) return tl::unexpected(rules.error());
    return scoreLeads(std::move(leads), std::move(*rules), control);
}

Result<LeadsSnapshot> snapshotOf(Result<ScoredLeads> leads, LeadsSource source) {
    if (!leads) return tl::unexpected(leads.error());
    return makeSnapshot(std::move(*leads), std::move(source));
}

// Reading takes most of the time; measured on 200,000 rows.
constexpr double kReadShare = 0.85;

} // namespace

Result<LeadsSnapshot> loadFile(const QString& path, MappingStore* mappings, const TaskControl& control) {
    constexpr double kBytesShare = 0.15;
    Result<FileBytes> bytes = readFile(toPath(path), control.step(0, kBytesShare));
    if (!bytes) return tl::unexpected(bytes.error());
    LeadsSource source{LeadsOrigin::File, path, sha256(bytes->view())};
    ImportOptions options;
    options.store = mappings;
    auto leads = importLeads(std::move(*bytes), options, control.step(kBytesShare, kReadShare));
    if (!leads) {
        // What is wrong with the file itself comes without its name.
        if (leads.error().subject.empty()) leads.error().subject = toStd(path);
        return tl::unexpected(leads.error());
    }
    return snapshotOf(scored(std::move(*leads), control.step(kReadShare, 1)), std::move(source));
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
    return snapshotOf(scored(std::move(*leads), control.step(kReadShare, 1)), {LeadsOrigin::Sample, {}, {}});
}

Result<LeadsSnapshot> loadStored(StoredLeads stored, const TaskControl& control) {
    ImportOptions options;
    options.read.encoding = "utf-8";
    options.read.dialect = stored.dialect;
    options.mapping = std::move(stored.mapping);
    auto leads = importLeads(std::move(stored.csv), options, control.step(0, kReadShare));
    if (!leads) return tl::unexpected(leads.error());
    auto result = scored(std::move(*leads), control.step(kReadShare, 1));
    if (result) setAsideObjections(*result, stored.objected);
    auto snapshot = snapshotOf(std::move(result), {LeadsOrigin::Company, {}, {}});
    if (snapshot) snapshot->keys = std::move(stored.keys);
    return snapshot;
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
