// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts over the encrypted databases they are made for.
#include "app/storage/sql_company_databases.h"
#include "tests/platform/security/account_world.h"

#include <fstream>

namespace farol {
namespace {

using namespace farol::testing;
namespace fs = std::filesystem;

struct EncryptedAccounts : public ::testing::Test {
    TempFolder temp;
    FakeClock clock;
    platform::SqlCompanyDatabases databases{clock};
    InMemorySecretStore secrets;
    CountingHasher hasher;
    fs::path folder = temp.file("data");
    platform::LocalAccountService service = serviceIn("data");
    fs::path backup = temp.file("company.farol-backup");

    platform::LocalAccountService serviceIn(const char* name) {
        return platform::LocalAccountService(
            {temp.file(name), databases, secrets, clock, hasher, {1, kLeastKdfMemory}});
    }
    CreatedAccount create(const char* email = kEmail) {
        auto created = service.create({kCompany, email, secret(kPassword)});
        EXPECT_TRUE(created) << created.error().detail;
        return std::move(*created);
    }
    std::string signIn(const char* email = kEmail) {
        return AccountWorld::answer(service.signIn(email, secret(kPassword)));
    }
};

TEST_F(EncryptedAccounts, OpenAgainAndOnlyOnce) {
    CreatedAccount created = create();
    EXPECT_EQ(signIn(), "AlreadyOpen");
    created.session.reset();
    EXPECT_EQ(signIn(), "ok");
    const auto session = service.signIn(kEmail, secret(kPassword)).value();
    EXPECT_EQ(session->companyName, kCompany);
    EXPECT_EQ(activityOf(*session), "AccountCreated SignedIn SignedIn");
}

TEST_F(EncryptedAccounts, ComeBackFromABackup) {
    CreatedAccount created = create();
    ASSERT_TRUE(created.session->database->setSetting("kept", "value"));
    ASSERT_EQ(AccountWorld::answer(service.backUp(*created.session, backup, {})), "ok");
    EXPECT_EQ(AccountWorld::answer(service.restore(backup, secret(kPassword), true, {})), "AlreadyOpen");
    ASSERT_TRUE(created.session->database->setSetting("kept", "changed since"));
    created.session.reset();
    {
        const auto restored = service.restore(backup, secret(kPassword), true, {});
        ASSERT_TRUE(restored) << restored.error().detail;
        EXPECT_EQ((*restored)->database->setting("kept").value(), "value");
    }
    platform::LocalAccountService elsewhere = serviceIn("elsewhere");
    const auto restored = elsewhere.restore(backup, secret(created.recoveryCode.text()), false, {});
    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_EQ((*restored)->email, kEmail);
}

TEST_F(EncryptedAccounts, AreDamagedWithTheDatabaseOfAnother) {
    const std::string id = create().session->accountId;
    const std::string other = create(kOtherEmail).session->accountId;
    fs::copy_file(folder / other / "farol.db", folder / id / "farol.db",
                  fs::copy_options::overwrite_existing);
    const std::string before = fileText(folder / id / "farol.db");
    EXPECT_EQ(signIn(), "Damaged");
    EXPECT_EQ(fileText(folder / id / "farol.db"), before);
    EXPECT_EQ(signIn(kOtherEmail), "ok");
}

TEST_F(EncryptedAccounts, LeaveNothingWhenTheyAreDeleted) {
    CreatedAccount created = create();
    ASSERT_EQ(AccountWorld::answer(service.deleteCompany(created.session, secret(kPassword))), "ok");
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        EXPECT_FALSE(entry.is_directory()) << entry.path();
}

} // namespace
} // namespace farol
