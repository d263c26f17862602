// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/company_history.h"

#include "core/ports/company_database.h"

#include <utility>

namespace farol::ui {
namespace {

Result<History> readHistory(CompanyDatabase& database) {
    auto imports = database.leads().imports();
    if (!imports) return tl::unexpected(imports.error());
    auto exports = database.exports();
    if (!exports) return tl::unexpected(exports.error());
    auto activity = database.activity();
    if (!activity) return tl::unexpected(activity.error());
    return History{std::move(*imports), std::move(*exports), std::move(*activity)};
}

} // namespace

CompanyHistory::CompanyHistory(SharedSession session, QObject* parent)
    : QObject(parent), m_session(std::move(session)) {}

void CompanyHistory::load() {
    delete m_loading;
    m_loading = onDatabase(
        m_session, this, [](CompanyDatabase& database, const TaskControl&) { return readHistory(database); },
        [this](const Result<History>& history) {
            if (history)
                emit loaded(*history);
            else
                emit failed(history.error());
        });
}

} // namespace farol::ui
