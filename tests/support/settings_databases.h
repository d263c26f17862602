// SPDX-License-Identifier: GPL-3.0-or-later
// Company databases that keep settings and the activity log, encrypted in a small file, and nothing else.
#pragma once

#include "core/ports/company_database.h"

#include <functional>
#include <memory>
#include <set>

namespace farol::testing {

class SettingsDatabases final : public CompanyDatabases {
public:
    SettingsDatabases();
    ~SettingsDatabases() override;

    Result<std::unique_ptr<CompanyDatabase>> create(const std::filesystem::path& file,
                                                    const SecretBytes& key) override;
    Result<std::unique_ptr<CompanyDatabase>> open(const std::filesystem::path& file,
                                                  const SecretBytes& key) override;

    // Called before a setting is written; a failure is what setSetting then answers.
    std::function<Result<void>(const std::string& name)> beforeSetting;
    bool refusesToLog = false; // as on a full disk

    struct Access; // what an open database needs of its parent

private:
    std::shared_ptr<Access> m_access;
};

} // namespace farol::testing
