// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/security/account_world.h"

namespace farol {
namespace {

using namespace farol::testing;
using std::chrono::hours;
using std::chrono::seconds;

TEST(SignIn, OpensWhatWasCreated) {
    AccountWorld world;
    EXPECT_FALSE(world.service.hasAccounts().value());
    const CreatedAccount created = world.create();
    EXPECT_TRUE(world.service.hasAccounts().value());
    EXPECT_EQ(created.session->companyName, kCompany);
    const SecretBytes key = created.session->dataKey.clone();
    created.session->database.reset();
    const auto session = world.service.signIn(" ANA.Sousa@quartzhaven.EXAMPLE", secret(kPassword)).value();
    EXPECT_EQ(session->email, kEmail);
    EXPECT_EQ(session->companyName, kCompany);
    EXPECT_EQ(session->accountId, created.session->accountId);
    EXPECT_EQ(session->dataKey.text(), key.text());
    EXPECT_EQ(activityOf(*session), "AccountCreated SignedIn");
}

TEST(SignIn, BearsAccentsInEitherSpelling) {
    AccountWorld world;
    world.createClosed(kEmail, "cora\u00E7\u00E3o-veleiro-31");
    EXPECT_EQ(world.signIn(kEmail, "corac\u0327a\u0303o-veleiro-31"), "ok");
    EXPECT_EQ(world.signIn(kEmail, "coracao-veleiro-31"), "WrongCredentials");
}

TEST(SignIn, RefusesWhatIsNoAccount) {
    AccountWorld world;
    const auto create = [&](const char* company, const char* email, const char* password) {
        return AccountWorld::answer(world.service.create({company, email, secret(password)}));
    };
    EXPECT_EQ(create(" \t", kEmail, kPassword), "BadArgument companyName");
    EXPECT_EQ(create(kCompany, "ana", kPassword), "BadArgument email");
    EXPECT_EQ(create(kCompany, kEmail, "short"), "WeakPassword");
    EXPECT_EQ(create(kCompany, kEmail, "quartzhaven1"), "WeakPassword");
    EXPECT_FALSE(std::filesystem::exists(world.folder));
    EXPECT_EQ(create(kCompany, kEmail, kPassword), "ok");
    EXPECT_EQ(create("Another", "Ana.Sousa@Quartzhaven.example", kOtherPassword), "AlreadyExists");
    EXPECT_EQ(create(kCompany, kOtherEmail, kPassword), "ok");
}

TEST(SignIn, DoesNotSayWhichOfThePairWasWrong) {
    AccountWorld world;
    world.createClosed();
    world.createClosed(kOtherEmail, kOtherPassword);
    const Error wrongPassword = world.service.signIn(kEmail, secret(kOtherPassword)).error();
    const Error unknownEmail = world.service.signIn("nobody@quartzhaven.example", secret(kPassword)).error();
    const Error noEmail = world.service.signIn("", secret("")).error();
    for (const Error& error : {wrongPassword, unknownEmail, noEmail}) {
        EXPECT_EQ(error.code, ErrorCode::WrongCredentials);
        EXPECT_EQ(error.subject + error.detail, "");
    }
}

TEST(SignIn, DerivesTheSameKeysForAnUnknownEmailAsForAKnownOne) {
    AccountWorld world;
    const CreatedAccount created = world.create();
    created.session->database.reset();
    const auto derivationsOf = [&](auto work) {
        world.hasher.derived.clear();
        work();
        std::vector<std::pair<std::uint32_t, std::uint64_t>> costs;
        for (const KdfParameters& kdf : world.hasher.derived) costs.emplace_back(kdf.passes, kdf.memoryBytes);
        return costs;
    };
    const auto known = derivationsOf([&] { world.signIn(kEmail, "wrong"); });
    EXPECT_EQ(known.size(), 1U);
    EXPECT_EQ(derivationsOf([&] { world.signIn("nobody@x.example", "wrong"); }), known);
    EXPECT_EQ(derivationsOf([&] { world.signIn("no address", "wrong"); }), known);

    AccountWorld elsewhere;
    const SecretBytes foreign = std::move(elsewhere.create().recoveryCode);
    const auto recover = [&](const char* email) {
        return derivationsOf([&] { (void)world.service.recover(email, foreign, secret(kOtherPassword)); });
    };
    const auto recovered = recover(kEmail);
    EXPECT_EQ(recovered.size(), 1U);
    EXPECT_EQ(recover("nobody@x.example"), recovered);
}

TEST(SignIn, WaitsAfterFiveFailuresWhoeverIsTried) {
    AccountWorld world;
    world.createClosed();
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(world.signIn(i % 2 ? kEmail : kOtherEmail, "wrong"), "WrongCredentials");
    EXPECT_EQ(world.signIn(), "wait 1");
    EXPECT_EQ(world.service.waitBeforeSignIn().value(), seconds(1));
    world.clock.move(seconds(1));
    EXPECT_EQ(world.signIn(kEmail, "wrong"), "WrongCredentials");
    EXPECT_EQ(world.signIn(), "wait 2");
    world.hasher.derived.clear();
    EXPECT_EQ(world.signIn(kOtherEmail, "wrong"), "wait 2");
    EXPECT_TRUE(world.hasher.derived.empty());
    world.clock.move(seconds(2));
    EXPECT_EQ(world.signIn(), "ok");
    EXPECT_EQ(world.signIn(kEmail, "wrong"), "WrongCredentials"); // the count began anew
    EXPECT_EQ(world.signIn(), "ok");
}

TEST(SignIn, RemembersFailuresAcrossRestarts) {
    AccountWorld world;
    world.createClosed();
    for (int i = 0; i < 7; ++i) {
        platform::LocalAccountService restarted(world.parts(world.folder));
        EXPECT_EQ(AccountWorld::answer(restarted.signIn(kEmail, secret("wrong"))), "WrongCredentials");
        world.clock.move(i < 6 ? seconds(60) : seconds(0));
    }
    platform::LocalAccountService restarted(world.parts(world.folder));
    EXPECT_EQ(restarted.waitBeforeSignIn().value(), seconds(4));
    EXPECT_EQ(AccountWorld::answer(restarted.signIn(kEmail, secret(kPassword))), "wait 4");
}

TEST(SignIn, NeitherLocksOutNorOpensTheGateWhenTheClockIsSetBack) {
    AccountWorld world;
    world.createClosed();
    for (int i = 0; i < 5; ++i) world.signIn(kEmail, "wrong");
    world.clock.move(-hours(24 * 365));
    EXPECT_EQ(world.signIn(), "wait 1");
    world.clock.move(seconds(1));
    EXPECT_EQ(world.signIn(), "ok");
}

TEST(SignIn, TakesASpoiltCountForFiveFailures) {
    AccountWorld world;
    world.createClosed();
    world.temp.write("data/sign_in.json", "spoilt");
    EXPECT_EQ(world.signIn(), "wait 1");
    world.clock.move(seconds(1));
    EXPECT_EQ(world.signIn(), "ok");
}

TEST(SignIn, EntersFailedTriesWithTheNextSuccessfulOne) {
    AccountWorld world;
    world.createClosed();
    for (int i = 0; i < 3; ++i) world.signIn(kEmail, "wrong");
    const auto session = world.service.signIn(kEmail, secret(kPassword)).value();
    EXPECT_EQ(activityOf(*session), "AccountCreated FailedSignIns:3 SignedIn");
}

TEST(SignIn, CountsATryThatWasCutShort) {
    AccountWorld world;
    world.createClosed();
    struct Killed final : platform::PasswordHasher {
        Result<SecretBytes> deriveKey(const SecretBytes&, const KdfParameters&) override { throw 1; }
    } killed;
    auto parts = world.parts(world.folder);
    platform::LocalAccountService doomed(
        {parts.folder, parts.databases, parts.secrets, parts.clock, killed, parts.cost});
    for (int i = 0; i < 5; ++i) EXPECT_THROW((void)doomed.signIn(kEmail, secret(kPassword)), int);
    EXPECT_EQ(world.signIn(), "wait 1");
}

TEST(SignIn, SaysThatTheCompanyIsOpenAlready) {
    AccountWorld world;
    const CreatedAccount created = world.create();
    for (int i = 0; i < 7; ++i) EXPECT_EQ(world.signIn(), "AlreadyOpen"); // no failed tries
    created.session->database.reset();
    EXPECT_EQ(world.signIn(), "ok");
}

TEST(SignIn, KeepsCompaniesApart) {
    AccountWorld world;
    const CreatedAccount one = world.create();
    const CreatedAccount other = world.create(kOtherEmail, kOtherPassword, "Vulkoprim");
    EXPECT_NE(one.session->dataKey.text(), other.session->dataKey.text());
    EXPECT_NE(one.session->folder, other.session->folder);
    EXPECT_EQ(world.signIn(kEmail, kOtherPassword), "WrongCredentials");
    EXPECT_EQ(world.signIn(kOtherEmail, kPassword), "WrongCredentials");
}

} // namespace
} // namespace farol
