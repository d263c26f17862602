// SPDX-License-Identifier: GPL-3.0-or-later
// An account service over fakes, in a folder of its own, with cheap key derivation that is counted.
#pragma once

#include "app/security/argon2_hasher.h"
#include "app/security/local_account_service.h"
#include "tests/support/fake_clock.h"
#include "tests/support/in_memory_secret_store.h"
#include "tests/support/settings_databases.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace farol::testing {

class CountingHasher final : public platform::PasswordHasher {
public:
    std::vector<KdfParameters> derived;
    Result<SecretBytes> deriveKey(const SecretBytes& password, const KdfParameters& kdf) override {
        derived.push_back(kdf);
        return m_hasher.deriveKey(password, kdf);
    }

private:
    platform::Argon2Hasher m_hasher;
};

inline constexpr const char* kEmail = "ana.sousa@quartzhaven.example";
inline constexpr const char* kCompany = "Quartzhaven Lda";
inline constexpr const char* kPassword = "seta-lume-grifo-84";
inline constexpr const char* kOtherEmail = "rui@vulkoprim.example";
inline constexpr const char* kOtherPassword = "onda-fresco-pilar-29";

inline SecretBytes secret(std::string_view text) {
    return SecretBytes::fromText(text);
}

struct AccountWorld {
    TempFolder temp;
    std::filesystem::path folder = temp.file("data");
    SettingsDatabases databases;
    InMemorySecretStore secrets;
    FakeClock clock;
    CountingHasher hasher;
    platform::LocalAccountService service{parts(folder)};

    platform::AccountServiceParts parts(const std::filesystem::path& where) {
        return {where, databases, secrets, clock, hasher, {1, kLeastKdfMemory}};
    }

    CreatedAccount create(const char* email = kEmail, const char* password = kPassword,
                          const char* company = kCompany) {
        auto created = service.create({company, email, secret(password)});
        EXPECT_TRUE(created) << created.error().detail;
        return std::move(*created);
    }
    // Creates a company and signs out of it; gives its id.
    std::string createClosed(const char* email = kEmail, const char* password = kPassword) {
        return create(email, password).session->accountId;
    }
    std::filesystem::path header(const std::string& accountId) const {
        return folder / accountId / "header.json";
    }
    // What is answered to a sign-in; the session is closed again.
    std::string signIn(const char* email = kEmail, const char* password = kPassword) {
        return answer(service.signIn(email, secret(password)));
    }

    // "ok", or the error code as a number, with the detail where it is a wait.
    template <typename T> static std::string answer(const Result<T>& result) {
        if (result) return "ok";
        return codeName(result.error());
    }
    static std::string codeName(const Error& error);
};

// Every file below `folder`, by its path in it.
std::map<std::string, std::string> filesBelow(const std::filesystem::path& folder);

// What was done, oldest first, as "SignedIn FailedSignIns:3".
std::string activityOf(const CompanySession& session);

} // namespace farol::testing
