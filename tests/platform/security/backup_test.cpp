// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/security/account_world.h"

namespace farol {
namespace {

using namespace farol::testing;

struct Backup : public ::testing::Test {
    AccountWorld world;
    CreatedAccount created = world.create();
    CompanySession& session = *created.session;
    std::filesystem::path file = world.temp.file("company.farol-backup");
    AccountWorld elsewhere;

    void make() {
        ASSERT_TRUE(session.database->setSetting("filler", std::string(20'000, 'f')));
        ASSERT_EQ(AccountWorld::answer(world.service.backUp(session, file, {})), "ok");
    }
    static std::string restore(AccountWorld& where, const std::filesystem::path& from,
                               std::string_view with = kPassword, bool replace = false) {
        return AccountWorld::answer(where.service.restore(from, secret(with), replace, {}));
    }
};

TEST_F(Backup, IsRestoredElsewhereWithThePassword) {
    make();
    EXPECT_EQ(activityOf(session), "AccountCreated BackupMade");
    {
        const auto restored = elsewhere.service.restore(file, secret(kPassword), false, {}).value();
        EXPECT_EQ(restored->email, kEmail);
        EXPECT_EQ(restored->companyName, kCompany);
        EXPECT_EQ(restored->accountId, session.accountId);
        EXPECT_EQ(activityOf(*restored), "AccountCreated Restored");
        EXPECT_EQ(restored->database->setting("filler").value()->size(), 20'000U);
    }
    EXPECT_EQ(elsewhere.signIn(), "ok");
}

TEST_F(Backup, IsRestoredElsewhereWithTheRecoveryCode) {
    make();
    EXPECT_EQ(restore(elsewhere, file, created.recoveryCode.text()), "ok");
    EXPECT_EQ(elsewhere.signIn(), "ok");
}

TEST_F(Backup, HoldsNeitherTheDeviceNorTheKeyedEmail) {
    ASSERT_TRUE(world.service.staySignedIn(session));
    make();
    const std::string bytes = fileText(file);
    EXPECT_EQ(bytes.find("\"device\""), std::string::npos);
    EXPECT_NE(bytes.find("\"email\": \"" + std::string(64, '0')), std::string::npos);
    EXPECT_NE(fileText(world.header(session.accountId)).find("\"device\""), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(session.folder / "backup.db"));
}

TEST_F(Backup, IsForItsOwnerOnly) {
    make();
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(Backup, RefusesTheWrongSecret) {
    make();
    EXPECT_EQ(restore(elsewhere, file, kOtherPassword), "WrongCredentials");
    EXPECT_EQ(restore(elsewhere, file, world.create(kOtherEmail).recoveryCode.text()), "WrongCredentials");
    EXPECT_FALSE(elsewhere.service.hasAccounts().value());
}

TEST_F(Backup, ReplacesTheSameCompanyOnlyWhenAsked) {
    make();
    ASSERT_TRUE(world.service.renameCompany(session, "Renamed Since"));
    session.database.reset();
    EXPECT_EQ(restore(world, file), "AlreadyExists");
    EXPECT_EQ(world.service.signIn(kEmail, secret(kPassword)).value()->companyName, "Renamed Since");
    EXPECT_EQ(restore(world, file, kPassword, true), "ok");
    EXPECT_EQ(world.service.signIn(kEmail, secret(kPassword)).value()->companyName, kCompany);
}

TEST_F(Backup, ReplacesADamagedCompany) {
    make();
    session.database.reset();
    world.temp.write("data/" + session.accountId + "/farol.db", "damaged");
    EXPECT_EQ(world.signIn(), "Damaged");
    EXPECT_EQ(restore(world, file, kPassword, true), "ok");
    EXPECT_EQ(world.signIn(), "ok");
    world.temp.write("data/" + session.accountId + "/header.json", "damaged");
    EXPECT_EQ(restore(world, file, kPassword, true), "ok");
    EXPECT_EQ(world.signIn(), "ok");
}

TEST_F(Backup, BringsTheCompanyBackWhereTheInstallationKeyWasLost) {
    make();
    session.database.reset();
    std::filesystem::remove(world.folder / "installation.key");
    EXPECT_EQ(world.signIn(), "Damaged");
    EXPECT_EQ(restore(world, file, kPassword, true), "ok");
    EXPECT_EQ(world.signIn(), "ok");
}

TEST_F(Backup, DoesNotReplaceACompanyThatIsOpen) {
    make();
    EXPECT_EQ(restore(world, file, kPassword, true), "AlreadyOpen");
    EXPECT_TRUE(world.service.renameCompany(session, "Still Here"));
}

TEST_F(Backup, DoesNotTakeTheAddressOfAnotherAccount) {
    make();
    elsewhere.create(kEmail, kOtherPassword, "Another");
    EXPECT_EQ(restore(elsewhere, file), "AlreadyExists");
    EXPECT_EQ(elsewhere.signIn(kEmail, kOtherPassword), "ok");
}

TEST_F(Backup, IsRefusedWhereverItIsCutOff) {
    make();
    session.database.reset();
    const auto before = filesBelow(world.folder);
    const std::string bytes = fileText(file);
    for (std::size_t size = 0; size < bytes.size(); size += size < 1'400 ? 100 : 4'096) {
        const auto cut = world.temp.write("cut", bytes.substr(0, size));
        EXPECT_EQ(restore(world, cut, kPassword, true), "BadBackup") << size;
    }
    EXPECT_EQ(restore(world, world.temp.write("cut", bytes + "x"), kPassword, true), "BadBackup");
    EXPECT_EQ(filesBelow(world.folder), before);
}

TEST_F(Backup, IsRefusedWhicheverByteWasChanged) {
    make();
    session.database.reset();
    const auto before = filesBelow(world.folder);
    const std::string bytes = fileText(file);
    for (std::size_t at = 0; at < bytes.size(); at += at < 1'400 ? 3 : 401) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        const std::string answer = restore(world, world.temp.write("changed", changed), kPassword, true);
        EXPECT_TRUE(answer == "BadBackup" || answer == "NewerVersion") << at << ": " << answer;
    }
    EXPECT_EQ(filesBelow(world.folder), before);
}

TEST_F(Backup, SaysWhatElseIsWrong) {
    make();
    EXPECT_EQ(restore(elsewhere, world.temp.file("nowhere")), "NotFound");
    EXPECT_EQ(restore(elsewhere, world.temp.write("foreign", std::string(10'000, 'x'))), "BadBackup");
    std::string newer = fileText(file);
    newer[12] = 2;
    EXPECT_EQ(restore(elsewhere, world.temp.write("newer", newer)), "NewerVersion");
    EXPECT_EQ(AccountWorld::answer(world.service.backUp(session, world.temp.file("no/folder/file"), {})),
              "NotFound");
}

TEST_F(Backup, LeavesNothingWhenItIsCancelled) {
    make();
    std::stop_source stop;
    stop.request_stop();
    const std::string before = fileText(file);
    EXPECT_EQ(AccountWorld::answer(world.service.backUp(session, file, {stop.get_token(), {}})), "Cancelled");
    EXPECT_EQ(fileText(file), before);
    EXPECT_EQ(AccountWorld::answer(
                  elsewhere.service.restore(file, secret(kPassword), false, {stop.get_token(), {}})),
              "Cancelled");
    EXPECT_FALSE(elsewhere.service.hasAccounts().value());
}

TEST_F(Backup, ReportsProgressThatNeverFalls) {
    make();
    double last = 0;
    const TaskControl control{{}, [&](double fraction) {
                                  EXPECT_GE(fraction, last);
                                  last = fraction;
                              }};
    ASSERT_TRUE(world.service.backUp(session, file, control));
    EXPECT_EQ(last, 1.0);
    last = 0;
    ASSERT_TRUE(elsewhere.service.restore(file, secret(kPassword), false, control));
    EXPECT_EQ(last, 1.0);
}

} // namespace
} // namespace farol
