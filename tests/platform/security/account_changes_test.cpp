// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/security/account_world.h"

namespace farol {
namespace {

using namespace farol::testing;

constexpr const char* kNewEmail = "direcao@quartzhaven.example";

struct AccountChanges : public ::testing::Test {
    AccountWorld world;
    CreatedAccount created = world.create();
    CompanySession& session = *created.session;

    std::string database() const { return fileText(session.folder / "farol.db"); }
    std::string header() const { return fileText(world.header(session.accountId)); }
    // Signs out and in again.
    std::string again(const char* email, const char* password) {
        session.database.reset();
        world.clock.move(std::chrono::seconds(60));
        return world.signIn(email, password);
    }
};

TEST_F(AccountChanges, ChangeThePassword) {
    const SecretBytes key = session.dataKey.clone();
    EXPECT_TRUE(world.service.changePassword(session, secret(kPassword), secret(kOtherPassword)));
    EXPECT_EQ(activityOf(session), "AccountCreated PasswordChanged");
    EXPECT_EQ(again(kEmail, kPassword), "WrongCredentials");
    EXPECT_EQ(again(kEmail, kOtherPassword), "ok");
    EXPECT_EQ(session.dataKey.text(), key.text());
}

TEST_F(AccountChanges, LeaveEverythingWhenTheyAreRefused) {
    const std::string before = header();
    const auto change = [&](const char* old, const char* next) {
        return AccountWorld::answer(world.service.changePassword(session, secret(old), secret(next)));
    };
    EXPECT_EQ(change("wrong", kOtherPassword), "WrongCredentials");
    EXPECT_EQ(change(kPassword, "weak"), "WeakPassword");
    EXPECT_EQ(change(kPassword, "ana.sousa@quartz"), "WeakPassword");
    const auto email = [&](const char* password, const char* next) {
        return AccountWorld::answer(world.service.changeEmail(session, secret(password), next));
    };
    EXPECT_EQ(email("wrong", kNewEmail), "WrongCredentials");
    EXPECT_EQ(email(kPassword, "no address"), "BadArgument email");
    world.createClosed(kOtherEmail, kOtherPassword);
    EXPECT_EQ(email(kPassword, "RUI@vulkoprim.example"), "AlreadyExists");
    EXPECT_EQ(AccountWorld::answer(world.service.newRecoveryCode(session, secret("wrong"))),
              "WrongCredentials");
    EXPECT_EQ(AccountWorld::answer(world.service.renameCompany(session, " ")), "BadArgument companyName");
    EXPECT_EQ(header(), before);
    EXPECT_EQ(session.email, kEmail);
    EXPECT_EQ(session.companyName, kCompany);
}

TEST_F(AccountChanges, ThrottleGuessesAtThePassword) {
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(AccountWorld::answer(world.service.checkPassword(session, secret("wrong"))),
                  "WrongCredentials");
    EXPECT_EQ(AccountWorld::answer(world.service.checkPassword(session, secret(kPassword))), "wait 1");
    EXPECT_EQ(AccountWorld::answer(world.service.deleteCompany(created.session, secret(kPassword))),
              "wait 1");
    world.clock.move(std::chrono::seconds(1));
    EXPECT_EQ(AccountWorld::answer(world.service.checkPassword(session, secret(kPassword))), "ok");
    EXPECT_EQ(activityOf(session), "AccountCreated FailedSignIns:5");
}

TEST_F(AccountChanges, ChangeTheEmail) {
    EXPECT_TRUE(world.service.changeEmail(session, secret(kPassword), std::string(" ") + kNewEmail));
    EXPECT_EQ(session.email, kNewEmail);
    EXPECT_EQ(activityOf(session), "AccountCreated EmailChanged");
    EXPECT_EQ(again(kEmail, kPassword), "WrongCredentials");
    EXPECT_EQ(again(kNewEmail, kPassword), "ok");
    EXPECT_TRUE(world.service.create({"Another", kEmail, secret(kOtherPassword)})); // free again
}

TEST_F(AccountChanges, MayChangeTheCaseOfTheEmail) {
    EXPECT_TRUE(world.service.changeEmail(session, secret(kPassword), "Ana.Sousa@Quartzhaven.example"));
    EXPECT_EQ(session.email, "Ana.Sousa@Quartzhaven.example");
}

// Cut short before each write in turn: either address signs in, and the company then has that address.
TEST_F(AccountChanges, SettleAnEmailThatWasCutShort) {
    const std::string before = header();
    world.databases.beforeSetting = [&](const std::string& name) {
        return name == "account.email" ? Result<void>(failure(ErrorCode::WriteFailed)) : Result<void>();
    };
    // The header has the new address by then: it is changed, and the next opening settles the rest.
    EXPECT_EQ(AccountWorld::answer(world.service.changeEmail(session, secret(kPassword), kNewEmail)), "ok");
    world.databases.beforeSetting = {};
    EXPECT_NE(header(), before);
    session.database.reset();
    auto opened = world.service.signIn(kNewEmail, secret(kPassword)).value();
    EXPECT_EQ(opened->email, kNewEmail);
    EXPECT_EQ(opened->database->setting("account.email").value(), kNewEmail);

    world.databases.beforeSetting = [&](const std::string& name) {
        return name == "account.email.next" ? Result<void>(failure(ErrorCode::WriteFailed)) : Result<void>();
    };
    EXPECT_FALSE(world.service.changeEmail(*opened, secret(kPassword), kEmail));
    world.databases.beforeSetting = {};
    opened.reset();
    EXPECT_EQ(world.signIn(kEmail), "WrongCredentials");
    EXPECT_EQ(world.service.signIn(kNewEmail, secret(kPassword)).value()->email, kNewEmail);
}

TEST_F(AccountChanges, RenameTheCompany) {
    EXPECT_TRUE(world.service.renameCompany(session, "  Quartzhaven \n & Filhos "));
    EXPECT_EQ(session.companyName, "Quartzhaven & Filhos");
    EXPECT_EQ(activityOf(session), "AccountCreated CompanyRenamed");
    session.database.reset();
    EXPECT_EQ(world.service.signIn(kEmail, secret(kPassword)).value()->companyName, "Quartzhaven & Filhos");
}

TEST_F(AccountChanges, ReplaceTheRecoveryCode) {
    const SecretBytes code = world.service.newRecoveryCode(session, secret(kPassword)).value();
    EXPECT_NE(code.text(), created.recoveryCode.text());
    session.database.reset();
    const auto recover = [&](const SecretBytes& with) {
        return AccountWorld::answer(world.service.recover(kEmail, with, secret(kOtherPassword)));
    };
    EXPECT_EQ(recover(created.recoveryCode), "WrongCredentials");
    EXPECT_EQ(recover(code), "ok");
}

// The log comes last: what has happened already is not reported as failed.
TEST_F(AccountChanges, AreDoneEvenWhenTheLogCannotBeWritten) {
    world.databases.refusesToLog = true;
    EXPECT_TRUE(world.service.changePassword(session, secret(kPassword), secret(kOtherPassword)));
    const auto code = world.service.newRecoveryCode(session, secret(kOtherPassword));
    ASSERT_TRUE(code);
    EXPECT_TRUE(world.service.renameCompany(session, "Renamed"));
    EXPECT_TRUE(world.service.changeEmail(session, secret(kOtherPassword), kOtherEmail));
    session.database.reset();
    const auto recovered = world.service.recover(kOtherEmail, *code, secret(kPassword));
    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->session->companyName, "Renamed");
    EXPECT_FALSE(recovered->recoveryCode.empty());
}

TEST_F(AccountChanges, RecoverWithTheCodeAndGiveANewOne) {
    session.database.reset();
    const std::string typed = " " + std::string(created.recoveryCode.text()) + "\n";
    CreatedAccount recovered = world.service.recover(kEmail, secret(typed), secret(kOtherPassword)).value();
    EXPECT_EQ(recovered.session->companyName, kCompany);
    EXPECT_EQ(activityOf(*recovered.session), "AccountCreated SignedIn Recovered");
    recovered.session->database.reset();
    EXPECT_EQ(world.signIn(kEmail, kPassword), "WrongCredentials");
    EXPECT_EQ(world.signIn(kEmail, kOtherPassword), "ok");
    const auto again = [&](const SecretBytes& code) {
        return AccountWorld::answer(world.service.recover(kEmail, code, secret(kPassword)));
    };
    EXPECT_EQ(again(created.recoveryCode), "WrongCredentials");
    EXPECT_EQ(again(recovered.recoveryCode), "ok");
}

TEST_F(AccountChanges, RefuseARecoveryWithoutChangingAnything) {
    session.database.reset();
    const std::string before = header();
    const auto recover = [&](const char* email, std::string_view code, const char* password) {
        return AccountWorld::answer(world.service.recover(email, secret(code), secret(password)));
    };
    const std::string code(created.recoveryCode.text());
    std::string typo = code;
    typo[2] = typo[2] == '7' ? '8' : '7';
    world.hasher.derived.clear();
    for (int i = 0; i < 9; ++i) EXPECT_EQ(recover(kEmail, typo, kOtherPassword), "BadArgument recoveryCode");
    EXPECT_EQ(recover(kEmail, code, "weak"), "WeakPassword");
    EXPECT_TRUE(world.hasher.derived.empty());
    EXPECT_EQ(recover(kEmail, code, "quartzhaven lda"), "WeakPassword");
    EXPECT_EQ(recover(kOtherEmail, code, kOtherPassword), "WrongCredentials");
    EXPECT_EQ(header(), before);
    EXPECT_EQ(again(kEmail, kPassword), "ok");
}

} // namespace
} // namespace farol
