// SPDX-License-Identifier: GPL-3.0-or-later
// A company that is signed in: its open database and its data key. Destroying it signs out.
#pragma once

#include "core/base/secret_bytes.h"
#include "core/ports/company_database.h"

#include <filesystem>
#include <memory>
#include <string>

namespace farol {

struct CompanySession {
    std::string accountId; // 32 hexadecimal digits; names the folder and nothing else
    std::string companyName;
    std::string email; // as it was typed at sign-up
    std::filesystem::path folder;
    SecretBytes dataKey;
    std::unique_ptr<CompanyDatabase> database;
};

} // namespace farol
