// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/security/account_world.h"

namespace farol {
namespace {

using namespace farol::testing;

struct DeviceSignIn : public ::testing::Test {
    AccountWorld world;
    CreatedAccount created = world.create();
    CompanySession& session = *created.session;
};

TEST_F(DeviceSignIn, ResumesWithoutAPassword) {
    const std::string id = session.accountId;
    ASSERT_TRUE(world.service.staySignedIn(session));
    session.database.reset();
    world.hasher.derived.clear();
    const auto resumed = world.service.resume().value();
    ASSERT_TRUE(resumed);
    EXPECT_EQ(resumed->accountId, id);
    EXPECT_EQ(resumed->email, kEmail);
    EXPECT_EQ(activityOf(*resumed), "AccountCreated SignedIn");
    EXPECT_TRUE(world.hasher.derived.empty());
}

TEST_F(DeviceSignIn, AsksNoKeychainWhereNobodyWantedIt) {
    session.database.reset();
    EXPECT_EQ(world.service.resume().value(), nullptr);
    EXPECT_EQ(world.secrets.reads, 0);
    AccountWorld fresh;
    EXPECT_EQ(fresh.service.resume().value(), nullptr);
    EXPECT_FALSE(std::filesystem::exists(fresh.folder));
}

TEST_F(DeviceSignIn, TellsThatTheKeychainDoesNotAnswer) {
    world.secrets.isAvailable = false;
    const std::string before = fileText(world.header(session.accountId));
    EXPECT_EQ(AccountWorld::answer(world.service.staySignedIn(session)), "NotAvailable");
    EXPECT_EQ(fileText(world.header(session.accountId)), before);
    world.secrets.isAvailable = true;
    ASSERT_TRUE(world.service.staySignedIn(session));
    session.database.reset();
    world.secrets.isAvailable = false;
    EXPECT_EQ(AccountWorld::answer(world.service.resume()), "NotAvailable");
    EXPECT_EQ(world.signIn(), "ok");
}

TEST_F(DeviceSignIn, IsForgottenEvenWithoutTheKeychain) {
    ASSERT_TRUE(world.service.staySignedIn(session));
    const auto kept = world.secrets.secrets;
    world.secrets.isAvailable = false;
    EXPECT_TRUE(world.service.forgetDevice(session));
    world.secrets.isAvailable = true;
    EXPECT_EQ(world.secrets.secrets, kept);
    session.database.reset();
    EXPECT_EQ(world.service.resume().value(), nullptr);
    EXPECT_EQ(world.signIn(), "ok");
}

TEST_F(DeviceSignIn, IsForgottenInTheKeychainToo) {
    ASSERT_TRUE(world.service.staySignedIn(session));
    EXPECT_TRUE(world.service.forgetDevice(session));
    EXPECT_TRUE(world.secrets.secrets.empty());
    EXPECT_TRUE(world.service.forgetDevice(session));
}

TEST_F(DeviceSignIn, RefusesAnotherSecret) {
    ASSERT_TRUE(world.service.staySignedIn(session));
    session.database.reset();
    std::string& kept = world.secrets.secrets.begin()->second;
    const std::string good = kept;
    kept.back() = static_cast<char>(kept.back() ^ 1);
    EXPECT_EQ(AccountWorld::answer(world.service.resume()), "WrongCredentials");
    kept = "short";
    EXPECT_EQ(AccountWorld::answer(world.service.resume()), "WrongCredentials");
    kept = std::string(good).replace(0, 4, "ffff");
    EXPECT_EQ(AccountWorld::answer(world.service.resume()), "WrongCredentials");
    kept = good;
    EXPECT_EQ(AccountWorld::answer(world.service.resume()), "ok");
}

TEST_F(DeviceSignIn, TellsThatTheKeychainHasLostTheSecret) {
    ASSERT_TRUE(world.service.staySignedIn(session));
    session.database.reset();
    world.secrets.secrets.clear();
    EXPECT_EQ(AccountWorld::answer(world.service.resume()), "NotAvailable");
}

TEST_F(DeviceSignIn, ResumesTheCompanyThatAskedLast) {
    ASSERT_TRUE(world.service.staySignedIn(session));
    CreatedAccount other = world.create(kOtherEmail, kOtherPassword);
    ASSERT_TRUE(world.service.staySignedIn(*other.session));
    EXPECT_EQ(world.secrets.secrets.size(), 1U);
    session.database.reset();
    other.session->database.reset();
    EXPECT_EQ(world.service.resume().value()->email, kOtherEmail);
}

TEST_F(DeviceSignIn, DoesNotSurviveARecovery) {
    ASSERT_TRUE(world.service.staySignedIn(session));
    session.database.reset();
    ASSERT_TRUE(world.service.recover(kEmail, created.recoveryCode, secret(kOtherPassword)));
    EXPECT_EQ(world.service.resume().value(), nullptr);
}

TEST_F(DeviceSignIn, EntersFailedTries) {
    ASSERT_TRUE(world.service.staySignedIn(session));
    session.database.reset();
    world.signIn(kEmail, "wrong");
    EXPECT_EQ(activityOf(*world.service.resume().value()), "AccountCreated FailedSignIns:1 SignedIn");
}

} // namespace
} // namespace farol
