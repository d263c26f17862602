// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/key_slot.h"

#include "app/security/random_bytes.h"

#include <sodium.h>

#include <cassert>

namespace farol::platform {
namespace {

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

static_assert(sizeof(KeySlot::nonce) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(sizeof(KeySlot::wrapped) == kKeyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(kKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && kKeyBytes == crypto_kdf_KEYBYTES);

KeySlot wrapKey(const SecretBytes& dataKey, const SecretBytes& wrappingKey, std::string_view accountId,
                SlotKind kind, const KdfParameters& kdf) {
    assert(dataKey.size() == kKeyBytes && wrappingKey.size() == kKeyBytes);
    KeySlot slot;
    slot.kdf = kdf;
    fillRandom(slot.nonce);
    const std::string context = slotContext(accountId, kind, kdf);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrapped.data(), nullptr, dataKey.data(), dataKey.size(),
                                               bytesOf(context), context.size(), nullptr, slot.nonce.data(),
                                               wrappingKey.data());
    return slot;
}

std::optional<SecretBytes> unwrapKey(const KeySlot& slot, const SecretBytes& wrappingKey,
                                     std::string_view accountId, SlotKind kind) {
    if (wrappingKey.size() != kKeyBytes) return std::nullopt;
    SecretBytes dataKey(kKeyBytes);
    const std::string context = slotContext(accountId, kind, slot.kdf);
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(
        dataKey.data(), nullptr, nullptr, slot.wrapped.data(), slot.wrapped.size(), bytesOf(context),
        context.size(), slot.nonce.data(), wrappingKey.data());
    if (status != 0) return std::nullopt;
    return dataKey;
}

std::array<std::uint8_t, 32> sealOf(const AccountHeader& header, const SecretBytes& dataKey) {
    assert(dataKey.size() == kKeyBytes);
    SecretBytes sealKey(kKeyBytes); // of its own: the data key itself encrypts the database
    crypto_kdf_derive_from_key(sealKey.data(), sealKey.size(), 1, "farolhdr", dataKey.data());
    const std::string text = sealedText(header);
    std::array<std::uint8_t, 32> seal{};
    crypto_generichash(seal.data(), seal.size(), bytesOf(text), text.size(), sealKey.data(), sealKey.size());
    return seal;
}

bool isSealIntact(const AccountHeader& header, const SecretBytes& dataKey) {
    const auto expected = sealOf(header, dataKey);
    return sodium_memcmp(expected.data(), header.seal.data(), expected.size()) == 0;
}

} // namespace farol::platform
