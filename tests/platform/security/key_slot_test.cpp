// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/argon2_hasher.h"
#include "app/security/key_slot.h"
#include "app/security/random_bytes.h"

#include <gtest/gtest.h>

namespace farol::platform {
namespace {

constexpr const char* kAccount = "00112233445566778899aabbccddeeff";
constexpr const char* kOtherAccount = "10112233445566778899aabbccddeeff";

const KdfParameters kKdf{1, kLeastKdfMemory, {1, 2, 3}};

TEST(KeySlot, OpensWithItsKeyOnly) {
    const SecretBytes dataKey = randomSecret(kKeyBytes);
    const SecretBytes key = randomSecret(kKeyBytes);
    const KeySlot slot = wrapKey(dataKey, key, kAccount, SlotKind::Password, kKdf);
    ASSERT_TRUE(unwrapKey(slot, key, kAccount, SlotKind::Password));
    EXPECT_EQ(unwrapKey(slot, key, kAccount, SlotKind::Password)->text(), dataKey.text());
    EXPECT_FALSE(unwrapKey(slot, randomSecret(kKeyBytes), kAccount, SlotKind::Password));
    EXPECT_FALSE(unwrapKey(slot, randomSecret(kKeyBytes - 1), kAccount, SlotKind::Password));
}

TEST(KeySlot, OpensInItsPlaceOnly) {
    const SecretBytes key = randomSecret(kKeyBytes);
    KeySlot slot = wrapKey(randomSecret(kKeyBytes), key, kAccount, SlotKind::Password, kKdf);
    EXPECT_FALSE(unwrapKey(slot, key, kAccount, SlotKind::Recovery));
    EXPECT_FALSE(unwrapKey(slot, key, kAccount, SlotKind::Device));
    EXPECT_FALSE(unwrapKey(slot, key, kOtherAccount, SlotKind::Password));
    slot.kdf.passes = 2;
    EXPECT_FALSE(unwrapKey(slot, key, kAccount, SlotKind::Password));
}

TEST(KeySlot, DoesNotOpenWhenAnyByteWasChanged) {
    const SecretBytes key = randomSecret(kKeyBytes);
    const KeySlot slot = wrapKey(randomSecret(kKeyBytes), key, kAccount, SlotKind::Password, kKdf);
    for (std::size_t i = 0; i < slot.wrapped.size(); ++i) {
        KeySlot changed = slot;
        changed.wrapped[i] ^= 1;
        EXPECT_FALSE(unwrapKey(changed, key, kAccount, SlotKind::Password)) << i;
    }
    for (std::size_t i = 0; i < slot.nonce.size(); ++i) {
        KeySlot changed = slot;
        changed.nonce[i] ^= 1;
        EXPECT_FALSE(unwrapKey(changed, key, kAccount, SlotKind::Password)) << i;
    }
}

TEST(KeySlot, NeverWrapsTheSameWayTwice) {
    const SecretBytes dataKey = randomSecret(kKeyBytes);
    const SecretBytes key = randomSecret(kKeyBytes);
    EXPECT_NE(wrapKey(dataKey, key, kAccount, SlotKind::Device, {}),
              wrapKey(dataKey, key, kAccount, SlotKind::Device, {}));
}

TEST(HeaderSeal, HoldsForTheHeaderAndKeyItWasMadeOf) {
    const SecretBytes dataKey = randomSecret(kKeyBytes);
    AccountHeader header;
    header.accountId = kAccount;
    header.seal = sealOf(header, dataKey);
    EXPECT_TRUE(isSealIntact(header, dataKey));
    EXPECT_FALSE(isSealIntact(header, randomSecret(kKeyBytes)));
    header.emailHash[31] ^= 1;
    EXPECT_FALSE(isSealIntact(header, dataKey));
}

TEST(Argon2Hasher, DependsOnPasswordSaltAndCost) {
    Argon2Hasher hasher;
    const auto derive = [&](const char* password, KdfParameters kdf) {
        return std::string(hasher.deriveKey(SecretBytes::fromText(password), kdf).value().text());
    };
    const std::string key = derive("password", kKdf);
    EXPECT_EQ(key.size(), kKeyBytes);
    EXPECT_EQ(derive("password", kKdf), key);
    EXPECT_NE(derive("Password", kKdf), key);
    EXPECT_NE(derive("password", {1, kLeastKdfMemory, {1, 2, 4}}), key);
    EXPECT_NE(derive("password", {2, kLeastKdfMemory, {1, 2, 3}}), key);
    EXPECT_NE(derive("password", {1, 2 * kLeastKdfMemory, {1, 2, 3}}), key);
}

} // namespace
} // namespace farol::platform
