// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/keychain_secret_store.h"

#include <QEventLoop>
#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace farol::platform {
namespace {

// Does the work on a thread of its own while this one runs its event loop, as the program does.
template <typename Work> auto offMain(Work work) {
    std::optional<decltype(work())> answer;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer.emplace(work()); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return std::move(*answer);
}

std::string read(SecretStore& store, const std::string& name) {
    const auto secret = offMain([&] { return store.read(name); });
    if (!secret) return secret.error().code == ErrorCode::NotAvailable ? "NotAvailable" : "another error";
    return *secret ? std::string((*secret)->text()) : "nothing";
}

bool write(SecretStore& store, const std::string& name, std::string_view secret) {
    return offMain([&] { return store.write(name, SecretBytes::fromText(secret)); }).has_value();
}

bool remove(SecretStore& store, const std::string& name) {
    return offMain([&] { return store.remove(name); }).has_value();
}

constexpr std::string_view kAnyBytes("any \0 bytes \xFF\xC3", 14);

TEST(RealKeychain, KeepsAndReplacesSecrets) {
    KeychainSecretStore store;
    EXPECT_EQ(read(store, "one"), "nothing");
    EXPECT_TRUE(write(store, "one", kAnyBytes));
    EXPECT_TRUE(write(store, "two", "second"));
    EXPECT_EQ(read(store, "one"), kAnyBytes);
    EXPECT_EQ(read(store, "two"), "second");
    EXPECT_TRUE(write(store, "one", "replaced"));
    EXPECT_EQ(read(store, "one"), "replaced");
    KeychainSecretStore again;
    EXPECT_EQ(read(again, "one"), "replaced");
}

TEST(RealKeychain, RemovesSecretsAndBearsThatThereAreNone) {
    KeychainSecretStore store;
    EXPECT_TRUE(write(store, "gone", "secret"));
    EXPECT_TRUE(remove(store, "gone"));
    EXPECT_EQ(read(store, "gone"), "nothing");
    EXPECT_TRUE(remove(store, "gone"));
    EXPECT_TRUE(remove(store, "never was"));
}

// Last in this file's order: the keyring stays locked.
TEST(RealKeychain, YieldsNothingWhileItIsLocked) {
    KeychainSecretStore store;
    ASSERT_TRUE(write(store, "locked", "secret"));
    ASSERT_EQ(QProcess::execute("gdbus", {"call", "--session", "--dest", "org.freedesktop.secrets",
                                          "--object-path", "/org/freedesktop/secrets", "--method",
                                          "org.freedesktop.Secret.Service.Lock",
                                          "['/org/freedesktop/secrets/aliases/default']"}),
              0);
    EXPECT_NE(read(store, "locked"), "secret"); // libsecret says "nothing" when nobody unlocks
    EXPECT_FALSE(write(store, "more", "secret"));
}

TEST(NoKeychain, IsANormalAnswer) {
    KeychainSecretStore store;
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(read(store, "any"), "NotAvailable");
        EXPECT_FALSE(write(store, "any", "secret"));
        EXPECT_FALSE(remove(store, "any"));
    }
}

// Nobody runs the event loop, so no job ever answers: as with a locked keychain that waits for its owner.
TEST(NoKeychain, IsNotWaitedForLongerThanTheLimit) {
    KeychainSecretStore store(std::chrono::milliseconds(1));
    std::optional<Result<std::optional<SecretBytes>>> first;
    std::optional<Result<std::optional<SecretBytes>>> second;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        first.emplace(store.read("any"));
        second.emplace(store.read("any")); // the first job is still under way
    }));
    thread->start();
    thread->wait();
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->error().code, ErrorCode::NotAvailable);
    EXPECT_EQ(second->error().code, ErrorCode::NotAvailable);
}

} // namespace
} // namespace farol::platform
