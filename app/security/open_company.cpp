// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/open_company.h"

#include "app/security/company_folder.h"
#include "core/base/file_bytes.h"

#include <optional>
#include <utility>

namespace farol::platform {
namespace {

Result<std::string> currentEmail(CompanyDatabase& database, const Installation& installation,
                                 const AccountHeader& header, const std::string& kept) {
    if (installation.emailHash(kept) == header.emailHash) return kept;
    const Result<std::optional<std::string>> next = database.setting(kNextEmailSetting);
    if (!next) return tl::unexpected(next.error());
    if (!*next || installation.emailHash(**next) != header.emailHash) return kept;
    if (const Result<void> set = database.setSetting(kEmailSetting, **next); !set)
        return tl::unexpected(set.error());
    return **next;
}

} // namespace

Result<std::shared_ptr<CompanySession>> openCompany(CompanyDatabases& databases,
                                                    const Installation& installation,
                                                    const CompanyEntry& company, SecretBytes dataKey) {
    auto database = databases.open(databaseIn(company.folder), dataKey);
    if (!database) return tl::unexpected(database.error());
    const auto name = (*database)->setting(kCompanyNameSetting);
    if (!name) return tl::unexpected(name.error());
    const auto email = (*database)->setting(kEmailSetting);
    if (!email) return tl::unexpected(email.error());
    if (!*name || !*email)
        return failure(ErrorCode::Damaged, pathText(databaseIn(company.folder)), "of no company");
    const Result<std::string> current = currentEmail(**database, installation, company.header, **email);
    if (!current) return tl::unexpected(current.error());

    auto session = std::make_shared<CompanySession>();
    session->accountId = company.header.accountId;
    session->companyName = **name;
    session->email = *current;
    session->folder = company.folder;
    session->dataKey = std::move(dataKey);
    session->database = std::move(*database);
    return session;
}

Result<void> nameCompany(CompanyDatabase& database, const std::string& companyName,
                         const std::string& email) {
    if (const Result<void> set = database.setSetting(kCompanyNameSetting, companyName); !set) return set;
    return database.setSetting(kEmailSetting, email);
}

} // namespace farol::platform
