// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/company_settings.h"

#include "core/ports/company_database.h"

#include <charconv>
#include <optional>
#include <string>
#include <utility>

namespace farol::ui {
namespace {

constexpr char kAutoLock[] = "autolock.minutes";
constexpr int kLongestMinutes = 24 * 60;

std::optional<std::chrono::minutes> minutesOf(const std::string& text) {
    int minutes = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minutes);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    if (minutes < 0 || minutes > kLongestMinutes) return std::nullopt;
    return std::chrono::minutes(minutes);
}

} // namespace

void CompanySettings::open(SharedSession session) {
    m_session = std::move(session);
    onDatabase(
        m_session, this,
        [](CompanyDatabase& database, const TaskControl&) { return database.setting(kAutoLock); },
        [this](const Result<std::optional<std::string>>& value) {
            if (!value) return emit failed(value.error());
            m_autoLock = (*value ? minutesOf(**value) : std::nullopt).value_or(kDefaultAutoLock);
            emit changed();
        });
}

void CompanySettings::close() {
    m_session.reset();
    m_autoLock = kDefaultAutoLock;
    emit changed();
}

void CompanySettings::setAutoLock(std::chrono::minutes idle) {
    if (!m_session || idle == m_autoLock) return;
    m_autoLock = idle;
    emit changed();
    onDatabase(
        m_session, this,
        [value = std::to_string(idle.count())](CompanyDatabase& database, const TaskControl&) {
            return database.setSetting(kAutoLock, value);
        },
        [this](const Result<void>& result) {
            if (!result) emit failed(result.error());
        });
}

} // namespace farol::ui
