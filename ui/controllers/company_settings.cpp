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
constexpr char kRetention[] = "retention.months";
constexpr int kLongestMinutes = 24 * 60;
constexpr int kMostMonths = 1200;

std::optional<int> numberUpTo(int most, const std::optional<std::string>& text) {
    int number = 0;
    if (!text) return std::nullopt;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc{} || end != text->data() + text->size()) return std::nullopt;
    if (number < 0 || number > most) return std::nullopt;
    return number;
}

struct Kept {
    std::optional<std::string> autoLock;
    std::optional<std::string> retention;
};

Result<Kept> readAll(CompanyDatabase& database) {
    auto autoLock = database.setting(kAutoLock);
    if (!autoLock) return tl::unexpected(autoLock.error());
    auto retention = database.setting(kRetention);
    if (!retention) return tl::unexpected(retention.error());
    return Kept{std::move(*autoLock), std::move(*retention)};
}

} // namespace

void CompanySettings::open(SharedSession session) {
    m_session = std::move(session);
    onDatabase(
        m_session, this, [](CompanyDatabase& database, const TaskControl&) { return readAll(database); },
        [this](const Result<Kept>& kept) {
            if (!kept) return emit failed(kept.error());
            const auto minutes = numberUpTo(kLongestMinutes, kept->autoLock);
            m_autoLock = minutes ? std::chrono::minutes(*minutes) : kDefaultAutoLock;
            m_retentionMonths = numberUpTo(kMostMonths, kept->retention).value_or(0);
            emit changed();
            emit opened();
        });
}

void CompanySettings::close() {
    m_session.reset();
    m_autoLock = kDefaultAutoLock;
    m_retentionMonths = 0;
    emit changed();
}

void CompanySettings::setAutoLock(std::chrono::minutes idle) {
    if (!m_session || idle == m_autoLock) return;
    m_autoLock = idle;
    emit changed();
    keep(kAutoLock, static_cast<int>(idle.count()));
}

void CompanySettings::setRetentionMonths(int months) {
    if (!m_session || months == m_retentionMonths) return;
    m_retentionMonths = months;
    emit changed();
    keep(kRetention, months);
}

void CompanySettings::keep(const char* name, int value) {
    onDatabase(
        m_session, this,
        [name, value = std::to_string(value)](CompanyDatabase& database, const TaskControl&) {
            return database.setSetting(name, value);
        },
        [this](const Result<void>& result) {
            if (!result) emit failed(result.error());
        });
}

} // namespace farol::ui
