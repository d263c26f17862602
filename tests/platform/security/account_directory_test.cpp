// SPDX-License-Identifier: GPL-3.0-or-later
// What a process that was killed leaves behind, and who may read the files.
#include "app/security/account_directory.h"
#include "tests/platform/security/account_world.h"

#include <optional>

namespace farol {
namespace {

using namespace farol::testing;
namespace fs = std::filesystem;

struct AccountDirectory : public ::testing::Test {
    AccountWorld world;
    std::string id = world.createClosed();
    platform::AccountDirectory directory{world.folder};

    fs::path place(const std::string& prefix) const { return world.folder / (prefix + id); }
};

TEST_F(AccountDirectory, DropsACreationThatWasCutShort) {
    fs::create_directory(place("new-"));
    world.temp.write("data/new-" + id + "/farol.db", "half");
    EXPECT_EQ(world.signIn(), "ok");
    EXPECT_FALSE(fs::exists(place("new-")));
}

TEST_F(AccountDirectory, PutsBackWhatAReplacementHadMovedAside) {
    fs::rename(place(""), place("old-"));
    EXPECT_TRUE(world.service.hasAccounts().value());
    EXPECT_EQ(world.signIn(), "ok");
    EXPECT_FALSE(fs::exists(place("old-")));
}

TEST_F(AccountDirectory, DropsWhatAFinishedReplacementLeft) {
    fs::copy(place(""), place("old-"));
    EXPECT_EQ(world.signIn(), "ok");
    EXPECT_FALSE(fs::exists(place("old-")));
}

TEST_F(AccountDirectory, FinishesADeletionThatWasCutShort) {
    fs::rename(place(""), place("gone-"));
    EXPECT_FALSE(world.service.hasAccounts().value());
    EXPECT_EQ(world.signIn(), "WrongCredentials");
    EXPECT_FALSE(fs::exists(place("gone-")));
}

TEST_F(AccountDirectory, TidiesNothingWhileSomethingIsBeingMade) {
    std::optional<platform::StagedCompany> staged = std::move(directory.stage(std::string(32, 'a')).value());
    EXPECT_TRUE(fs::exists(staged->folder()));
    EXPECT_EQ(world.signIn(), "ok");
    EXPECT_TRUE(fs::exists(staged->folder()));
    EXPECT_EQ(AccountWorld::answer(world.service.create({"Other", kOtherEmail, secret(kOtherPassword)})),
              "AlreadyOpen");
    const fs::path folder = staged->folder();
    staged.reset();
    EXPECT_FALSE(fs::exists(folder));
}

TEST_F(AccountDirectory, PassesOverWhatIsNotItsOwn) {
    world.temp.write("data/notes.txt", "x");
    fs::create_directories(world.folder / "somebody else's");
    fs::create_directories(world.folder / std::string(31, 'a'));
    EXPECT_EQ(directory.list().value().companies.size(), 1U);
    EXPECT_FALSE(directory.list().value().broken);
    EXPECT_EQ(world.signIn(), "ok");
}

TEST_F(AccountDirectory, IsForItsOwnerOnly) {
    const auto mode = [](const fs::path& path) { return fs::status(path).permissions() & fs::perms::all; };
    const auto ownerFile = fs::perms::owner_read | fs::perms::owner_write;
    world.signIn(kEmail, "wrong");
    EXPECT_EQ(mode(world.folder), fs::perms::owner_all);
    EXPECT_EQ(mode(place("")), fs::perms::owner_all);
    for (const char* name : {"installation.key", "sign_in.json"})
        EXPECT_EQ(mode(world.folder / name), ownerFile) << name;
    EXPECT_EQ(mode(world.header(id)), ownerFile);
}

TEST(AccountsWithoutAFolder, SayWhichOneCannotBeMade) {
    AccountWorld world;
    const auto blocked = world.temp.write("file", "x");
    platform::LocalAccountService service(world.parts(blocked / "data"));
    const auto created = service.create({kCompany, kEmail, secret(kPassword)});
    ASSERT_FALSE(created);
    EXPECT_FALSE(created.error().subject.empty());
}

} // namespace
} // namespace farol
