// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a company's database and reads from it who the company is.
#pragma once

#include "app/security/account_directory.h"
#include "app/security/installation.h"
#include "core/accounts/company_session.h"
#include "core/base/result.h"

#include <memory>
#include <string>

namespace farol::platform {

// Settings in the database.
inline constexpr const char* kCompanyNameSetting = "company.name";
inline constexpr const char* kEmailSetting = "account.email";
inline constexpr const char* kNextEmailSetting = "account.email.next";

// Settles a change of the e-mail address that was cut short: the header decides which one holds.
//   errors   as CompanyDatabases::open; Damaged when the database is of no company
Result<std::shared_ptr<CompanySession>> openCompany(CompanyDatabases& databases,
                                                    const Installation& installation,
                                                    const CompanyEntry& company, SecretBytes dataKey);

// What a new database must know before it can be opened as a company's.
Result<void> nameCompany(CompanyDatabase& database, const std::string& companyName, const std::string& email);

} // namespace farol::platform
