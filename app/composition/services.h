// SPDX-License-Identifier: GPL-3.0-or-later
// Puts Farol together: accounts and storage behind, controllers between, window and sign-in dialog in front.
#pragma once

#include "app/security/argon2_hasher.h"
#include "app/security/keychain_secret_store.h"
#include "app/security/local_account_service.h"
#include "app/security/system_clock.h"
#include "app/storage/sql_company_databases.h"
#include "ui/controllers/company_leads.h"
#include "ui/controllers/company_settings.h"
#include "ui/controllers/leads_controller.h"
#include "ui/controllers/session_controller.h"
#include "ui/shell/company_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_flow.h"

#include <QString>

#include <filesystem>

namespace farol::app {

// Waits until the Storage lane has closed what was open. As a member it does so after whatever stands below
// it is gone, and before what stands above it goes.
struct StorageEnd {
    StorageEnd() = default;
    ~StorageEnd();
    StorageEnd(const StorageEnd&) = delete;
    StorageEnd& operator=(const StorageEnd&) = delete;
};

// The order of the members is the design: each is used by those below it, and goes after them.
class Services {
public:
    //   folder   where companies are kept; made when first needed
    explicit Services(const std::filesystem::path& folder);

    ui::SignInFlow& flow() { return m_flow; }

private:
    platform::SystemClock m_clock;
    platform::Argon2Hasher m_hasher;
    platform::KeychainSecretStore m_secrets;
    platform::SqlCompanyDatabases m_databases{m_clock};
    platform::LocalAccountService m_accounts;
    StorageEnd m_storageEnd;
    ui::SessionController m_session;
    ui::LeadsController m_leads;
    ui::CompanyLeads m_company;
    ui::CompanySettings m_settings;
    ui::MainWindow m_window;
    ui::CompanyDesk m_desk;
    ui::SignInFlow m_flow;
};

} // namespace farol::app
