// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/security/account_world.h"

namespace farol {
namespace {

using namespace farol::testing;

TEST(DeleteCompany, LeavesNothingOfIt) {
    AccountWorld world;
    CreatedAccount created = world.create();
    const std::string id = created.session->accountId;
    ASSERT_TRUE(world.service.staySignedIn(*created.session));
    EXPECT_TRUE(world.service.deleteCompany(created.session, secret(kPassword)));
    EXPECT_EQ(created.session->database, nullptr);
    EXPECT_TRUE(created.session->dataKey.empty());
    EXPECT_FALSE(world.service.hasAccounts().value());
    EXPECT_TRUE(world.secrets.secrets.empty());
    for (const auto& [name, bytes] : filesBelow(world.folder)) {
        EXPECT_TRUE(name == "installation.key" || name == "sign_in.json" || name == "farol.lock") << name;
        EXPECT_EQ((name + bytes).find(id), std::string::npos) << name;
    }
    EXPECT_EQ(world.signIn(), "WrongCredentials");
    EXPECT_TRUE(world.service.create({kCompany, kEmail, secret(kPassword)}));
}

TEST(DeleteCompany, WantsThePassword) {
    AccountWorld world;
    CreatedAccount created = world.create();
    EXPECT_EQ(AccountWorld::answer(world.service.deleteCompany(created.session, secret("wrong"))),
              "WrongCredentials");
    EXPECT_NE(created.session->database, nullptr);
    created.session->database.reset();
    EXPECT_EQ(world.signIn(), "ok");
}

TEST(DeleteCompany, LeavesOtherCompaniesAlone) {
    AccountWorld world;
    CreatedAccount created = world.create();
    CreatedAccount other = world.create(kOtherEmail, kOtherPassword);
    ASSERT_TRUE(world.service.staySignedIn(*created.session));
    ASSERT_TRUE(world.service.staySignedIn(*other.session));
    ASSERT_TRUE(world.service.deleteCompany(created.session, secret(kPassword)));
    other.session.reset();
    EXPECT_EQ(AccountWorld::answer(world.service.resume()), "ok");
    EXPECT_EQ(world.signIn(kOtherEmail, kOtherPassword), "ok");
}

TEST(DeleteCompany, DestroysTheSlotsBeforeTheFiles) {
    AccountWorld world;
    CreatedAccount created = world.create();
    // A second name of the header's file shows what became of its bytes.
    const auto witness = world.temp.file("witness");
    std::filesystem::create_hard_link(world.header(created.session->accountId), witness);
    const std::size_t size = fileText(witness).size();
    ASSERT_TRUE(world.service.deleteCompany(created.session, secret(kPassword)));
    EXPECT_EQ(fileText(witness), std::string(size, '\0'));
}

} // namespace
} // namespace farol
