// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/in_memory_company_database.h"

#include "core/base/file_bytes.h"

#include <algorithm>
#include <fstream>

namespace farol::testing {

Result<std::optional<std::string>> InMemoryCompanyDatabase::setting(const std::string& name) const {
    const auto found = m_settings.find(name);
    if (found == m_settings.end()) return std::nullopt;
    return found->second;
}

Result<void> InMemoryCompanyDatabase::setSetting(const std::string& name, const std::string& value) {
    m_settings[name] = value;
    return {};
}

Result<void> InMemoryCompanyDatabase::log(Activity what, std::size_t count) {
    m_activity.push_back({m_clock.now(), what, count});
    return {};
}

Result<std::vector<ActivityEntry>> InMemoryCompanyDatabase::activity(std::size_t limit) const {
    std::vector<ActivityEntry> newest(m_activity.rbegin(), m_activity.rend());
    newest.resize(std::min(newest.size(), limit));
    return newest;
}

Result<ExportRecord> InMemoryCompanyDatabase::recordExport(std::size_t rows, const std::string& format,
                                                           const std::string& ruleSet) {
    m_exports.push_back(
        {static_cast<std::int64_t>(m_exports.size()) + 1, m_clock.now(), rows, format, ruleSet});
    m_activity.push_back({m_clock.now(), Activity::Exported, rows});
    return m_exports.back();
}

Result<std::vector<ExportRecord>> InMemoryCompanyDatabase::exports() const {
    return std::vector<ExportRecord>(m_exports.rbegin(), m_exports.rend());
}

Result<RuleSetVersion> InMemoryCompanyDatabase::publishRules(const std::string& json,
                                                             const std::string& note) {
    m_rules.push_back({static_cast<int>(m_rules.size()) + 1, m_clock.now(), note, json});
    m_activity.push_back({m_clock.now(), Activity::RulesPublished, 0});
    return m_rules.back();
}

Result<std::vector<RuleSetVersion>> InMemoryCompanyDatabase::ruleSets() const {
    return std::vector<RuleSetVersion>(m_rules.rbegin(), m_rules.rend());
}

Result<void> InMemoryCompanyDatabase::copyTo(const std::filesystem::path& target,
                                             const TaskControl& control) {
    if (control.isCancelled()) return failure(ErrorCode::Cancelled);
    if (std::filesystem::exists(target)) return failure(ErrorCode::AlreadyExists, pathText(target));
    std::ofstream(target, std::ios::binary) << "copy";
    return {};
}

} // namespace farol::testing
