// SPDX-License-Identifier: GPL-3.0-or-later
// Creates and opens encrypted databases.
#pragma once

#include "core/ports/clock.h"
#include "core/ports/company_database.h"

namespace farol::platform {

class SqlCompanyDatabases final : public CompanyDatabases {
public:
    //   requires `clock` outlives all of them
    explicit SqlCompanyDatabases(const Clock& clock) : m_clock(clock) {}

    Result<std::unique_ptr<CompanyDatabase>> create(const std::filesystem::path& file,
                                                    const SecretBytes& key) override;
    Result<std::unique_ptr<CompanyDatabase>> open(const std::filesystem::path& file,
                                                  const SecretBytes& key) override;

private:
    const Clock& m_clock;
};

} // namespace farol::platform
