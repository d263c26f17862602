// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that are not as Farol left them: refused, and nothing on the disk changes.
#include "tests/platform/security/account_world.h"

#include <fstream>

namespace farol {
namespace {

using namespace farol::testing;

struct BadHeader : public ::testing::Test {
    AccountWorld world;
    std::string id = world.createClosed();
    std::string good = fileText(world.header(id));

    void put(const std::string& text) { std::ofstream(world.header(id), std::ios::binary) << text; }

    // Signs in with the right password, with as many free tries as ever.
    std::string signIn() {
        world.clock.move(std::chrono::seconds(60));
        return world.signIn();
    }

    static std::string replaced(std::string text, const std::string& from, const std::string& to) {
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return text.replace(at, from.size(), to);
    }

    // One slot of a header, as it stands in the JSON: from its brace to its brace.
    static std::string slot(const std::string& header, const std::string& name) {
        const std::size_t begin = header.find('{', header.find("\"" + name + "\""));
        return header.substr(begin, header.find('}', begin) + 1 - begin);
    }
};

TEST_F(BadHeader, OpensNothingWhicheverByteWasChanged) {
    platform::AccountKeys keys(world.hasher, {});
    ASSERT_TRUE(keys.open(readHeader(good).value(), SlotKind::Password, secret(kPassword)));
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string changed = good;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const Result<AccountHeader> header = readHeader(changed);
        EXPECT_FALSE(header && keys.open(*header, SlotKind::Password, secret(kPassword))) << at;
    }
}

TEST_F(BadHeader, IsRefusedAndLeftAsItIs) {
    const auto database = world.folder / id / "farol.db";
    const std::string before = fileText(database);
    for (std::size_t at = 0; at < good.size(); at += 61) {
        std::string changed = good;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        put(changed);
        const std::string answer = signIn();
        EXPECT_TRUE(answer == "Damaged" || answer == "WrongCredentials") << at << ": " << answer;
        EXPECT_EQ(fileText(world.header(id)), changed);
    }
    EXPECT_EQ(fileText(database), before);
    put(good);
    EXPECT_EQ(signIn(), "ok");
}

TEST_F(BadHeader, IsDamagedWhereverItIsCutOff) {
    world.hasher.derived.clear();
    for (std::size_t size = 0; size < good.size(); ++size) {
        put(good.substr(0, size));
        EXPECT_EQ(signIn(), "Damaged") << size;
    }
    EXPECT_TRUE(world.hasher.derived.empty());
    EXPECT_TRUE(world.service.hasAccounts().value());
}

TEST_F(BadHeader, IsRefusedAtOnceWhenItsParametersAreAbsurd) {
    world.hasher.derived.clear();
    const std::string memory = "\"memory\": " + std::to_string(kLeastKdfMemory);
    for (const char* absurd : {"107374182400", "18446744073709551615", "0", "1073741825"}) {
        put(replaced(good, memory, "\"memory\": " + std::string(absurd)));
        EXPECT_EQ(signIn(), "Damaged") << absurd;
    }
    for (const char* absurd : {"0", "11", "4294967295"}) {
        put(replaced(good, "\"passes\": 1", "\"passes\": " + std::string(absurd)));
        EXPECT_EQ(signIn(), "Damaged") << absurd;
    }
    EXPECT_TRUE(world.hasher.derived.empty());
}

TEST_F(BadHeader, IsDamagedWhenItIsNoHeader) {
    for (const char* text : {"not JSON", "{}", "[]", "\x89PNG"}) {
        put(text);
        EXPECT_EQ(signIn(), "Damaged") << text;
    }
    put(std::string(64U << 20U, ' '));
    EXPECT_EQ(signIn(), "Damaged");
}

TEST_F(BadHeader, SaysThatItIsOfANewerFarol) {
    put(replaced(good, "\"version\": 1", "\"version\": 2"));
    EXPECT_EQ(signIn(), "NewerVersion");
    put(replaced(good, "\"version\": 1", "\"version\": 0"));
    EXPECT_EQ(signIn(), "Damaged");
}

TEST_F(BadHeader, IsRefusedWhenSlotsOfTwoKindsAreSwapped) {
    const std::string password = slot(good, "password");
    const std::string recovery = slot(good, "recovery");
    std::string swapped = replaced(good, password, "P");
    swapped = replaced(swapped, recovery, password);
    put(replaced(swapped, "P", recovery));
    EXPECT_EQ(signIn(), "WrongCredentials");
    put(replaced(good, recovery, password));
    EXPECT_EQ(signIn(), "Damaged"); // the password opens its slot, but the seal does not hold
}

TEST_F(BadHeader, IsRefusedWithTheSlotOfAnotherAccount) {
    const std::string other = world.createClosed(kOtherEmail, kPassword);
    put(replaced(good, slot(good, "password"), slot(fileText(world.header(other)), "password")));
    EXPECT_EQ(signIn(), "WrongCredentials");
}

TEST_F(BadHeader, IsRefusedInTheFolderOfAnotherAccount) {
    const std::string other = world.createClosed(kOtherEmail, kOtherPassword);
    put(fileText(world.header(other)));
    EXPECT_EQ(signIn(), "Damaged");
    EXPECT_EQ(world.signIn(kOtherEmail, kOtherPassword), "ok");
}

TEST_F(BadHeader, IsDamagedBesideTheDatabaseOfAnotherAccount) {
    const std::string other = world.createClosed(kOtherEmail, kOtherPassword);
    const auto database = [&](const std::string& account) { return world.folder / account / "farol.db"; };
    std::filesystem::copy_file(database(other), database(id),
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_EQ(signIn(), "Damaged");
    EXPECT_EQ(fileText(database(id)), fileText(database(other)));
}

TEST_F(BadHeader, DoesNotKeepOtherCompaniesOut) {
    world.createClosed(kOtherEmail, kOtherPassword);
    put("damaged");
    EXPECT_EQ(world.signIn(kOtherEmail, kOtherPassword), "ok");
    EXPECT_TRUE(world.service.create({"Third", "third@x.example", secret(kPassword)}));
}

// No protection against this is claimed: who kept the old header can decrypt without Farol's consent.
TEST_F(BadHeader, OpensWithTheOldPasswordWhenItIsAnOldOne) {
    {
        const auto session = world.service.signIn(kEmail, secret(kPassword)).value();
        ASSERT_TRUE(world.service.changePassword(*session, secret(kPassword), secret(kOtherPassword)));
    }
    EXPECT_EQ(signIn(), "WrongCredentials");
    put(good);
    EXPECT_EQ(signIn(), "ok");
}

TEST_F(BadHeader, IsDamagedWhenTheInstallationKeyIsLost) {
    std::filesystem::remove(world.folder / "installation.key");
    EXPECT_EQ(signIn(), "Damaged");
    EXPECT_FALSE(std::filesystem::exists(world.folder / "installation.key"));
}

} // namespace
} // namespace farol
