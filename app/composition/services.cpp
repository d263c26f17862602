// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/services.h"

#include "ui/tasks/task_runner.h"

#include <QDate>

#include <chrono>

namespace farol::app {
namespace {

std::chrono::year_month_day today() {
    return std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
}

} // namespace

StorageEnd::~StorageEnd() {
    ui::threadPool(ui::Lane::Compute).waitForDone();
    ui::threadPool(ui::Lane::Storage).waitForDone();
}

Services::Services(const std::filesystem::path& folder)
    : m_accounts({folder, m_databases, m_secrets, m_clock, m_hasher}),
      m_session(m_accounts),
      m_leads(today),
      m_company(m_leads),
      m_window(m_leads, m_company),
      m_desk(m_session, m_company, m_settings, m_leads, m_window),
      m_flow(m_session, m_company, m_settings, m_window) {}

} // namespace farol::app
